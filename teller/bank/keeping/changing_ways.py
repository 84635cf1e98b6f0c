"""Change the ways into the vault: the passphrase in use is asked for at each, and the trail tells of each."""

from dataclasses import dataclass, field

from teller.bank.badge import Scope
from teller.bank.inputs import Name, Secret
from teller.bank.keeping import changing, ways
from teller.bank.keeping.ways import Hands, WayIn
from teller.bank.use_case import staged
from teller.bank.work import Steps


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """Told once; afterwards it is on paper, or nowhere."""

    code: str = field(repr=False)


@staged(Scope.KEEPING, proof=True)
def change_passphrase(steps: Steps, *, current: Secret, passphrase: Secret) -> None:
    """Raises `PassphraseWrong`, `PassphraseTooWeak`, `PasswordUnchanged`."""
    changing.change_passphrase(_hands(steps), current, passphrase)


@staged(Scope.KEEPING, proof=True)
def add_passphrase(steps: Steps, *, current: Secret, name: Name, passphrase: Secret) -> None:
    """Raises `PassphraseWrong`, `PassphraseTooWeak`, `WayExists`, `TooManyWays`."""
    changing.add_passphrase(_shown(steps, current), name, passphrase)


@staged(Scope.KEEPING, proof=True)
def add_recovery_code(steps: Steps, *, current: Secret) -> RecoveryCode:
    """A code that is typed where the passphrase is asked; the one before opens nothing any more."""
    return RecoveryCode(changing.add_recovery_code(_shown(steps, current)))


@staged(Scope.KEEPING, proof=True)
def add_keyring(steps: Steps, *, current: Secret, name: Name) -> None:
    """Have this computer open the vault without asking. Raises `KeyringLocked` where it keeps no secrets."""
    changing.add_keyring(_shown(steps, current), name)


@staged(Scope.KEEPING, proof=True)
def remove_way_in(steps: Steps, *, current: Secret, way: Name) -> WayIn:
    """Raises `PassphraseWrong`, `NotFound`, `LastWayIn`."""
    return changing.remove(_shown(steps, current), way)


def _hands(steps: Steps) -> Hands:
    with steps.work():
        pass  # nobody has passphrases stretched without being present
    return ways.hands_of(steps)


def _shown(steps: Steps, current: str) -> Hands:
    """The hands of one who has typed a passphrase that opens the vault, or the recovery code."""
    hands = _hands(steps)
    ways.opened_by(hands.document, current)
    return hands
