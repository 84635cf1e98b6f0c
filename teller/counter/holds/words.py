"""The words, icons and columns of holds and cheques."""

from PySide6.QtCore import QCoreApplication

from teller.bank.accounts.account import Account
from teller.bank.accounts.cheques.cheque import Cheque
from teller.bank.accounts.cheques.rules import ChequeState
from teller.bank.accounts.holds.hold import Hold
from teller.bank.accounts.holds.rules import HoldState
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.column import Column
from teller.counter.widgets.detail import Row


def _tr(text: str) -> str:
    return QCoreApplication.translate("holds", text)


_HOLD_STATES = marked(
    {
        HoldState.PLACED: "held",
        HoldState.CAPTURED: "captured",
        HoldState.RELEASED: "released",
        HoldState.EXPIRED: "expired",
    }
)
_CHEQUE_STATES = marked(
    {
        ChequeState.COLLECTING: "in collection",
        ChequeState.CLEARED: "cleared",
        ChequeState.RETURNED: "returned",
    }
)
_LOOKS: dict[HoldState | ChequeState, tuple[str, str]] = {
    HoldState.PLACED: ("lock", "warning"),
    HoldState.CAPTURED: ("transfer", "quiet"),
    HoldState.RELEASED: ("check", "quiet"),
    HoldState.EXPIRED: ("clock", "quiet"),
    ChequeState.COLLECTING: ("clock", "warning"),
    ChequeState.CLEARED: ("check", "good"),
    ChequeState.RETURNED: ("blocked", "bad"),
}


def hold_state(state: HoldState) -> str:
    return _tr(_HOLD_STATES[state])


def cheque_state(state: ChequeState) -> str:
    return _tr(_CHEQUE_STATES[state])


def looks(state: HoldState | ChequeState) -> tuple[str, str]:
    """Icon and tone of a state."""
    return _LOOKS[state]


def reason(hold: Hold) -> str:
    """Why it is held; a cheque's says so."""
    return hold.reason if hold.expires is not None else _tr("Cheque {printed}").format(printed=hold.reason)


def until(hold: Hold, figures: Figures) -> str:
    return _tr("until cleared") if hold.expires is None else figures.day(hold.expires)


def standing(account: Account, figures: Figures) -> str:
    """Balance, what is on hold, and what is available."""
    return _tr("Balance {balance} · on hold {held} · available {available}").format(
        balance=figures.money(account.balance),
        held=figures.money(account.on_hold),
        available=figures.money(account.available),
    )


def available(account: Account, figures: Figures) -> str:
    """For the line below a balance; nothing where all of it is available."""
    if not account.on_hold:
        return ""
    return _tr("Available {available} · on hold {held}").format(
        available=figures.money(account.available), held=figures.money(account.on_hold)
    )


def hold_columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("For"), reason, role="strong", hover=reason),
        Column(_tr("Until"), lambda one: until(one, figures)),
        Column(
            _tr("State"),
            lambda one: hold_state(one.state),
            icon=lambda one: looks(one.state)[0],
            tone=lambda one: looks(one.state)[1],
        ),
        Column(_tr("Amount"), lambda one: figures.money(one.amount), align_right=True, role="money"),
    ]


def cheque_columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("From"), lambda one: one.drawer, role="strong", hover=lambda one: one.drawer),
        Column(_tr("Number"), lambda one: one.number, role="quiet", spare=1),
        Column(
            _tr("State"),
            lambda one: cheque_state(one.state),
            icon=lambda one: looks(one.state)[0],
            tone=lambda one: looks(one.state)[1],
        ),
        Column(_tr("Amount"), lambda one: figures.money(one.amount), align_right=True, role="money"),
    ]


def hold_rows(hold: Hold, figures: Figures) -> list[Row]:
    """What is known of a hold, for the side of the list."""
    rows: list[Row] = [
        (_tr("For"), reason(hold)),
        (_tr("Until"), until(hold, figures)),
        (_tr("Placed"), _tr("{day} by {name}").format(day=figures.day(hold.day), name=hold.placed_by)),
    ]
    if hold.settled is not None:
        day = figures.day(hold.settled.astimezone().date())
        said = _tr("{day} by {name}").format(day=day, name=hold.settled_by or "")
        rows.append((_tr("Settled"), said))
    rows.append((_tr("Paid by"), hold.paid) if hold.paid is not None else (_tr("Reference"), hold.reference))
    return rows


def cheque_rows(cheque: Cheque, figures: Figures) -> list[Row]:
    """What is known of a cheque, for the side of a list."""
    rows: list[Row] = [
        (_tr("From"), cheque.drawer),
        (_tr("Drawn on"), cheque.drawn_on),
        (_tr("Number"), cheque.number),
        (_tr("Taken in"), _tr("{day} by {name}").format(day=figures.day(cheque.day), name=cheque.taken_by)),
    ]
    if cheque.settled is not None:
        day = figures.day(cheque.settled.astimezone().date())
        rows.append((_tr("Settled"), _tr("{day} by {name}").format(day=day, name=cheque.settled_by or "")))
    return [*rows, (_tr("Reference"), cheque.reference)]
