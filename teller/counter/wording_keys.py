"""The words for what the bank says no to, and for what may fail, about ways into the vault, its key and its backups."""

from PySide6.QtCore import QCoreApplication

from teller.counter.language import marked
from teller.counter.wording_facts import Say, shown


def _tr(text: str) -> str:
    return QCoreApplication.translate("wording", text)


def fixed(text: str) -> Say:
    return lambda _refusal, _figures: _tr(text)


def _facts(text: str) -> Say:
    return lambda refusal, figures: _tr(text).format(**shown(refusal, figures))


SAYS: dict[str, Say] = {
    "passphrase_wrong": fixed("That is not a passphrase of this bank’s vault. Type it again; capital letters count."),
    "last_way_in": fixed(
        "This is the last way into the vault that lasts, so it stays. Add another passphrase or a recovery code first."
    ),
    "way_exists": fixed("There is a way in of this name already. Choose another name."),
    "too_many_ways": _facts("There are {most} ways in already. Remove one that nobody needs, then add this one."),
    "ways_moved": fixed("Another window has just changed the ways in. Look at the list again, then do this once more."),
    "backup_needs_passphrase": fixed(
        "The vault had another key when this backup was made. Type the passphrase of that time."
    ),
}


def noticed(what: str) -> str:
    """What was noticed about the keyslots when the vault was opened."""
    return _tr(_NOTICED[what])


_NOTICED = marked(
    {
        "lost": "The keys file beside the vault was missing or cut short. Its second copy opened the vault and took its"
        " place: tell an administrator.",
        "changed": "The keys file beside the vault is not the one that this bank wrote. Tell an administrator, who"
        " looks at the ways in.",
    }
)
