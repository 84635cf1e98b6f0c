"""The confirm step in words: who, how much, what it costs, what will be true afterwards, and what to mind."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from teller.bank.accounts.account import Account
from teller.bank.accounts.movements import Preview
from teller.bank.accounts.statement import Line
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.counter.approvals import words
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.movement.kept import Reviewed
from teller.counter.statement import lines
from teller.counter.widgets.detail import Row
from teller.counter.widgets.notice import Tone


def _tr(text: str) -> str:
    return QCoreApplication.translate("movement", text)


@dataclass(frozen=True, slots=True)
class Asking:
    """The confirm step. `cautious` where it must not be answered by an Enter too many; `counts` where cash moves."""

    title: str
    amount: str
    currency: str
    who: tuple[Row, ...]
    afterwards: tuple[Row, ...]
    action: str
    warnings: tuple[tuple[str, Tone], ...] = ()
    cautious: bool = False
    counts: bool = False


_ASKED = marked(
    {
        Kind.DEPOSIT: "Deposit into {name}",
        Kind.WITHDRAWAL: "Pay out from {name}",
        Kind.TRANSFER: "Transfer from {name}",
        Kind.CHEQUE: "Cheque into {name}",
        Kind.REVERSAL: "Reverse an entry on {name}",
        Kind.HOLD_CAPTURE: "Pay what is held on {name}",
    }
)
_INTO = {Kind.DEPOSIT, Kind.CHEQUE}


def asking(reviewed: Reviewed, account: Account | None, line: Line | None, figures: Figures) -> Asking:
    """What is asked before exactly this is posted."""
    content, preview = reviewed.content, reviewed.preview
    if preview is not None:
        payee, memo = content.get("payee", ""), content["memo"].strip()
        return of_preview(preview, payee, memo, figures, counted="pieces" in content)
    if account is None or line is None:
        raise LookupError("a reversal is of a line on an account")
    return _reversal(account, line, content["reason"].strip(), figures)


def of_preview(preview: Preview, payee: str, memo: str, figures: Figures, *, counted: bool = False) -> Asking:
    """What is asked before a movement that the bank has looked at."""
    amount = figures.money(preview.amount)
    return Asking(
        title=_tr(_ASKED[preview.kind]).format(name=preview.account_name),
        amount=amount,
        currency=figures.currency.code,
        who=_who(preview, payee, memo, figures, counted=counted),
        afterwards=_afterwards(preview, figures),
        action=_action(preview, amount),
        warnings=_warnings(preview, figures),
        cautious=preview.alike is not None,
        counts=preview.pieces is not None,
    )


def _who(preview: Preview, payee: str, memo: str, figures: Figures, *, counted: bool) -> tuple[Row, ...]:
    side = _tr("Into") if preview.kind in _INTO else _tr("From")
    who: list[Row] = [(side, figures.named(preview.account_name, preview.account))]
    if preview.payee is not None:
        who.append((_tr("To"), figures.named(preview.payee, payee), "strong"))
    if memo:
        who.append((_tr("Memo"), memo))
    if preview.fee:
        who.append((_tr("Fee"), figures.money(preview.fee)))
        if preview.kind in _INTO:
            who.append((_tr("Credited in all"), figures.money(preview.amount - preview.fee), "strong"))
        else:
            who.append((_tr("Taken in all"), figures.money(preview.amount + preview.fee), "strong"))
    if preview.pieces is not None:
        title = _tr("Cash, counted") if counted else _tr("Cash, suggested")
        who.append((title, figures.pieces(preview.pieces)))
    return tuple(who)


def _afterwards(preview: Preview, figures: Figures) -> tuple[Row, ...]:
    rows: list[Row] = [(_tr("Balance"), figures.money(preview.balance_after), "strong")]
    if preview.on_hold:
        rows.append((_tr("On hold"), figures.money(preview.on_hold)))
        rows.append((_tr("Available"), figures.money(preview.balance_after - preview.on_hold)))
    if preview.till_after is not None:
        rows.append((_tr("Your drawer"), figures.money(preview.till_after)))
    for title, left in (
        (_tr("May still leave today"), preview.day_left),
        (_tr("May still leave this month"), preview.month_left),
    ):
        if left is not None:
            shown = figures.money(left) if left.cents >= 0 else _tr("{amount} over").format(amount=figures.money(-left))
            rows.append((title, shown) if left.cents >= 0 else (title, shown, "short"))
    return tuple(rows)


def _action(preview: Preview, amount: str) -> str:
    if preview.needs:
        return _tr("Ask a supervisor")
    if preview.alike is not None:
        return _tr("Post it again anyway")
    return _tr("Post {amount}").format(amount=amount)


def _warnings(preview: Preview, figures: Figures) -> tuple[tuple[str, Tone], ...]:
    found: list[tuple[str, Tone]] = []
    if (alike := preview.alike) is not None:
        said = _tr("Already posted at {time}, reference {reference}: the same amount. Enter goes back.")
        found.append((said.format(time=figures.time(alike.at), reference=alike.reference), "warning"))
    found += [(said, "warning") for said in words.rules_of(preview.needs, figures)]
    if preview.low:
        worths = ", ".join(figures.worth(worth) for worth in preview.low)
        found.append((_tr("Few are left in your drawer of: {worths}").format(worths=worths), "info"))
    return tuple(found)


_CASH = marked(
    {
        Kind.DEPOSIT: "Give {amount} back to the customer, out of your drawer",
        Kind.WITHDRAWAL: "Take {amount} back from the customer, into your drawer",
    }
)


def _reversal(account: Account, line: Line, reason: str, figures: Figures) -> Asking:
    amount = figures.money(Money(abs(line.amount.cents)))
    who: list[Row] = [
        (_tr("On"), figures.named(account.name, account.number)),
        (_tr("Entry"), lines.what(line, figures)),
        (_tr("Reason"), reason),
    ]
    afterwards: list[Row] = [(_tr("Balance"), figures.money(account.balance - line.amount), "strong")]
    if line.kind in _CASH:
        afterwards.append((_tr("Cash"), _tr(_CASH[line.kind]).format(amount=amount)))
    return Asking(
        title=_tr(_ASKED[Kind.REVERSAL]).format(name=account.name),
        amount=amount,
        currency=figures.currency.code,
        who=tuple(who),
        afterwards=tuple(afterwards),
        action=_tr("Reverse {amount}").format(amount=amount),
    )
