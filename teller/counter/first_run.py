"""The screens before anybody can sign in, wired to the bank's file: the wizard, and the question for the passphrase."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

# Either is painted before the bank is imported: what speaks of refusals waits until there is one.
if TYPE_CHECKING:
    from types import ModuleType

    from teller.bank.branch import Branch
    from teller.counter.bank_file import BankFile
    from teller.counter.desk import Desk
    from teller.counter.set_up.view import SetUpForm, SetUpView
    from teller.counter.sign_in.unlock_view import UnlockView
    from teller.counter.sign_in.view import SignInView

# The bank names its own inputs; the wizard has names of its own, since it asks for two people's things at once.
_SET_UP_FIELDS = {
    "email": "admin_email",
    "name": "admin_name",
    "password": "admin_password",
    "bank": "bank_name",
    "passphrase": "passphrase",
    "cash": "vault_cash",
}


def words() -> "ModuleType":
    """The words for refusals and faults, which are not needed before there is one."""
    from teller.counter import wording

    return wording


def set_up_screen(desk: "Callable[[], Desk]", file: "BankFile", founded: "Callable[[Branch], None]") -> "SetUpView":
    """The wizard; `founded` gets the open bank that it made."""
    from teller.counter.set_up.currencies import currencies
    from teller.counter.set_up.view import SetUpView

    view = SetUpView(currencies())

    def create(form: "SetUpForm") -> None:
        view.set_busy(True)
        desk().do(lambda: file.found(form), made, refused, failed)

    def refused(refusal: Any) -> None:
        view.set_busy(False)
        name = _SET_UP_FIELDS.get(refusal.field or getattr(refusal, "name", ""), "")
        view.notice_for(name, words().plainly(refusal))

    def failed(fault: Any) -> None:
        view.set_busy(False)
        view.notice_for("", words().fault(fault))

    def made(branch: "Branch") -> None:
        view.forget()
        founded(branch)

    view.submitted.connect(create)
    return view


def tell_noticed(view: "SignInView", branch: "Branch") -> None:
    """Say on the first screen what was noticed: about the books, or the vault's keys."""
    if branch.head.mismatch is not None:
        from teller.bank.fault import BooksOlder

        view.show_notice(words().fault(BooksOlder()))
    elif branch.noticed is not None:
        from teller.counter.wording_keys import noticed

        view.show_notice(noticed(branch.noticed))


def unlock_screen(
    desk: "Callable[[], Desk]", file: "BankFile", opened: "Callable[[Branch], None]", notice: str = ""
) -> "UnlockView":
    """The question for the passphrase; `opened` gets the bank. `notice` says why somebody is asked after all."""
    from teller.counter.sign_in.unlock_view import UnlockView

    view = UnlockView()
    if notice:
        view.show_notice(notice)

    def open_bank(passphrase: str) -> None:
        view.set_busy(True)
        desk().do(lambda: file.open(passphrase), opened, failed=failed)

    def failed(fault: Any) -> None:
        view.set_busy(False)
        view.show_notice(words().fault(fault))

    view.submitted.connect(open_bank)
    return view
