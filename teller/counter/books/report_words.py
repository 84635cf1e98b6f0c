"""The report on a business day in words and tables, for the screen and for paper."""

from PySide6.QtCore import QCoreApplication

from teller.bank.approvals.approval import ApprovalState
from teller.bank.day_end.report import Balance, Cash, DayReport, Decision, Difference
from teller.bank.house import BankFacts
from teller.bank.money import Money
from teller.counter.figures import Figures
from teller.counter.journal import words
from teller.counter.language import marked
from teller.counter.papers.report import Report, Table

_SHOWN_OF_DIGEST = 16


def _tr(text: str) -> str:
    return QCoreApplication.translate("books", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("books", text, "", count)


_OUTCOMES = marked(
    {
        ApprovalState.ASKED: "not decided",
        ApprovalState.GRANTED: "approved, not used",
        ApprovalState.REFUSED: "refused",
        ApprovalState.WITHDRAWN: "withdrawn",
        ApprovalState.SPENT: "approved",
        ApprovalState.EXPIRED: "ran out",
    }
)
_DEEDS = marked(
    {
        "deposit": "Deposit",
        "withdraw": "Withdrawal",
        "transfer": "Transfer",
        "reverse": "Reversal",
        "close_till": "Closing a drawer",
        "offer_drawer": "Handing a drawer over",
        "set_limits": "Change of limits",
        "release_hold": "Releasing a hold",
    }
)
_WHY = marked({"close": "closing", "hand_over": "hand-over", "check": "check", "forced": "closed by force"})


def report(found: DayReport, figures: Figures, facts: BankFacts) -> Report:
    """All of it, as it is shown, printed and saved."""
    return Report(
        name=_tr("Day report {day}").format(day=found.day.isoformat()),
        bank=facts.name,
        title=_tr("Report on the business day"),
        mark=_tr("PRACTICE: no real money") if facts.practice else "",
        facts=_facts(found, figures),
        tables=(
            _trial_balance(found, figures),
            _cash(found.cash, figures),
            _differences(found, figures),
            _entries(found, figures),
            _approvals(found.approvals, figures),
            _open(found, figures),
        ),
        foot=_tr("SHA-256 {digest}").format(digest=found.digest),
    )


def _facts(found: DayReport, figures: Figures) -> tuple[tuple[str, str], ...]:
    opened = _tr("{moment}, by {name}").format(
        moment=figures.moment(figures.day_and_year(found.opened.astimezone().date()), found.opened),
        name=found.opened_by,
    )
    return (
        (_tr("Business day"), figures.full_day(found.day)),
        (_tr("Opened"), opened),
        (_tr("Closed"), _closed(found, figures)),
        (_tr("Currency"), figures.currency.code),
        (_tr("Check"), found.digest[:_SHOWN_OF_DIGEST]),
    )


def _closed(found: DayReport, figures: Figures) -> str:
    if found.closed is None:
        return _tr("still open")
    moment = figures.moment(figures.day_and_year(found.closed.astimezone().date()), found.closed)
    if found.by_itself:
        return _tr("{moment}, by the next day’s beginning").format(moment=moment)
    return _tr("{moment}, by {name}").format(moment=moment, name=found.closed_by or "")


def _trial_balance(found: DayReport, figures: Figures) -> Table:
    return Table(
        _tr("Trial balance"),
        (_tr("Account"), _tr("Debit"), _tr("Credit")),
        tuple(
            (_account(line), _or_blank(line.debit, figures), _or_blank(line.credit, figures))
            for line in found.balances
            if line.debit or line.credit
        ),
        frozenset({1, 2}),
        total=(_tr("Sum"), figures.money(found.debits), figures.money(found.credits)),
    )


def _account(line: Balance) -> str:
    if line.kind == "current":
        return _tr("Customers’ current accounts ({count})").format(count=line.accounts)
    if line.kind == "savings":
        return _tr("Customers’ savings accounts ({count})").format(count=line.accounts)
    return line.name or line.number


def _or_blank(amount: Money, figures: Figures) -> str:
    return figures.money(amount) if amount else ""


def _cash(cash: tuple[Cash, ...], figures: Figures) -> Table:
    """A row a note or coin, a column a place that has any."""
    places = [one for one in cash if one.held] or list(cash[:1])
    worths = sorted({worth for one in places for worth, _ in one.pieces}, reverse=True)
    rows = tuple((figures.worth(worth), *(_count(one.pieces.of(worth)) for one in places)) for worth in worths)
    return Table(
        _tr("Cash by notes and coins"),
        (_tr("Note or coin"), *(one.name for one in places)),
        rows,
        frozenset(range(len(places) + 1)),
        total=(_tr("Sum"), *(figures.money(one.held) for one in places)),
        empty=_tr("There is no cash."),
    )


def _count(many: int) -> str:
    return f"{many}" if many else ""


def _differences(found: DayReport, figures: Figures) -> Table:
    said = _counted("No difference in %n count(s).", found.counts) if found.counts else _tr("Nothing was counted.")
    return Table(
        _tr("Over and short"),
        (_tr("Drawer"), _tr("Who"), _tr("Counted for"), _tr("Expected"), _tr("Counted"), _tr("Difference")),
        tuple(_difference(one, figures) for one in found.differences),
        frozenset({3, 4, 5}),
        empty=said,
    )


def _difference(one: Difference, figures: Figures) -> tuple[str, ...]:
    who = _tr("{name}, with {witness}").format(name=one.holder, witness=one.witness) if one.witness else one.holder
    why = _tr(_WHY[one.why]) if one.why in _WHY else one.why
    said = why if one.booked else _tr("{why}, not booked").format(why=why)
    return (
        one.drawer,
        who,
        said,
        figures.money(one.expected),
        figures.money(one.counted),
        figures.signed(one.difference),
    )


def _entries(found: DayReport, figures: Figures) -> Table:
    rows = [(words.kind(one.kind), f"{one.count}", figures.money(one.total)) for one in found.entries]
    if found.reversals.count:
        undone = found.reversals
        rows.append((_tr("Reversals of these"), f"{undone.count}", figures.money(undone.total)))
    return Table(
        _tr("Entries by kind"),
        (_tr("What"), _tr("Entries"), _tr("Sum")),
        tuple(rows),
        frozenset({1, 2}),
        empty=_tr("Nothing was posted."),
    )


def _approvals(decisions: tuple[Decision, ...], figures: Figures) -> Table:
    return Table(
        _tr("Approvals"),
        (_tr("Time"), _tr("What"), _tr("Asked by"), _tr("Decided by"), _tr("Outcome")),
        tuple(
            (
                figures.time(one.asked),
                _tr(_DEEDS[one.deed]) if one.deed in _DEEDS else _tr("Another deed"),
                one.maker,
                one.approver or "",
                _tr(_OUTCOMES[one.outcome]),
            )
            for one in decisions
        ),
        empty=_tr("None was asked for."),
    )


def _open(found: DayReport, figures: Figures) -> Table:
    rows = (
        (_tr("Holds"), f"{found.holds.count}", figures.money(found.holds.total)),
        (_tr("Cheques in collection"), f"{found.cheques.count}", figures.money(found.cheques.total)),
    )
    return Table(
        _tr("Still open at the end of the day"),
        (_tr("What"), _tr("How many"), _tr("Sum")),
        rows,
        frozenset({1, 2}),
    )
