"""What the start page says: the day, warnings, approvals, people, and what its charts show."""

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from teller.bank.approvals.approval import Approval
from teller.bank.days.day import DayState
from teller.bank.glance.at_a_glance import BranchGlance, Glance, Present, Staff, Warn, Warned
from teller.bank.money import Money
from teller.bank.till.drawer import DrawerState, TillState
from teller.counter import wording
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.bar_chart import Bar
from teller.counter.widgets.column import Column
from teller.counter.widgets.flow_chart import Hour


def _tr(text: str) -> str:
    return QCoreApplication.translate("start", text)


def _counted(text: str, count: int) -> str:
    return QCoreApplication.translate("start", text, "", count)


_STATES = marked(
    {
        TillState.OPEN: "open",
        TillState.PAUSED: "paused",
        TillState.COUNTING: "being counted",
        TillState.OFFERED: "being handed over",
    }
)
_DEEDS = marked(
    {
        "deposit": "Deposit",
        "withdraw": "Withdrawal",
        "transfer": "Transfer",
        "reverse": "Reversal",
        "close_till": "Closing a drawer",
    }
)


def day(glance: Glance, figures: Figures) -> str:
    """The business day, and how it stands where that is not open."""
    said = figures.full_day(glance.day)
    if glance.state is DayState.CLOSED:
        return _tr("{day}, closed").format(day=said)
    if glance.state is DayState.NEW:
        return _tr("{day}, not begun").format(day=said)
    if glance.day != glance.today:
        return _tr("Business day {day}").format(day=said)
    return said


def status(glance: Glance, figures: Figures) -> tuple[str, bool]:
    """The business day in the status line, and whether it is the calendar's, and goes on."""
    said = day(glance, figures) if glance.state is DayState.CLOSED else figures.full_day(glance.day)
    if glance.day != glance.today:
        return _tr("Business day {day}").format(day=said), False
    return said, glance.state is not DayState.CLOSED


def drawer_state(drawer: DrawerState) -> str:
    return _tr(_STATES[drawer.state]) if drawer.state in _STATES else ""


def holding(drawer: DrawerState, figures: Figures) -> tuple[str, bool]:
    """Between what it should be, and whether it is."""
    if drawer.over_most and drawer.most is not None:
        return _tr("More than the {most} it should hold: sell some to the vault").format(
            most=figures.money(drawer.most)
        ), False
    if drawer.below_least and drawer.least is not None:
        return _tr("Less than the {least} it should hold: buy some from the vault").format(
            least=figures.money(drawer.least)
        ), False
    if drawer.least is not None and drawer.most is not None:
        both = _tr("Between {least} and {most}, as it should be")
        return both.format(least=figures.money(drawer.least), most=figures.money(drawer.most)), True
    return "", True


def warning(one: Warned, figures: Figures) -> str:
    """What to look at, in a sentence."""
    amount = figures.with_currency(one.amount) if one.amount is not None else ""
    limit = figures.with_currency(one.limit) if one.limit is not None else ""
    since = figures.moment(figures.day(one.since.astimezone().date()), one.since) if one.since is not None else ""
    return {
        Warn.OVER_MOST: _tr("{drawer} holds {amount}, more than {limit}."),
        Warn.BELOW_LEAST: _tr("{drawer} holds {amount}, less than {limit}."),
        Warn.OVER: _tr("{drawer} was {amount} over today."),
        Warn.SHORT: _tr("{drawer} was {amount} short today."),
        Warn.OPEN_LONG: _tr("{drawer} has been open since {since}."),
        Warn.DAY_NOT_CLOSED: _tr("The business day before has not been closed. Close it under Books."),
    }[one.what].format(drawer=one.drawer, amount=amount, limit=limit, since=since)


def approval(one: Approval, figures: Figures) -> tuple[str, str]:
    """What is asked for, and by whom and when."""
    deed = _tr(_DEEDS[one.deed]) if one.deed in _DEEDS else _tr("An approval")
    cents = one.facts.get("amount_cents")
    if isinstance(cents, int):
        deed = _tr("{deed}, {amount}").format(deed=deed, amount=figures.with_currency(Money(cents)))
    return deed, _tr("{name}, {time}").format(name=one.maker, time=figures.time(one.asked))


def bars(branch: BranchGlance) -> list[Bar]:
    """The open drawers with their holders, then the cash vault."""
    drawers = [one for one in branch.drawers if one.holder is not None and one.held is not None]
    return [
        *(Bar(one.name, one.held or Money(0), one.least, one.most, one.holder or "") for one in drawers),
        Bar(_tr("Cash vault"), branch.vault),
    ]


def closed_drawers(branch: BranchGlance) -> str:
    many = sum(one.holder is None for one in branch.drawers)
    return _counted("%n drawer(s) closed", many) if many else ""


def hours(branch: BranchGlance, figures: Figures) -> list[Hour]:
    clock = figures.locale

    def at(hour: int) -> str:
        return clock.toString(QTime(hour % 24, 0), QLocale.FormatType.ShortFormat)

    span = _tr("{first} to {last}")
    return [
        Hour(f"{one.hour}", one.cash_in, one.cash_out, span.format(first=at(one.hour), last=at(one.hour + 1)))
        for one in branch.flow
    ]


def people_columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("Name"), _name),
        Column(_tr("Role"), lambda row: wording.role(row.role), role="quiet"),
        Column(_tr("Since"), lambda row: figures.time(row.since), role="quiet"),
    ]


def _name(row: Present) -> str:
    return row.name


def staff_rows(staff: tuple[Staff, ...], figures: Figures) -> list[tuple[str, str]]:
    """How many of each role."""

    def many(one: Staff) -> str:
        if not one.disabled:
            return figures.count(one.enabled)
        both = _tr("{enabled}, and {disabled} disabled")
        return both.format(enabled=figures.count(one.enabled), disabled=figures.count(one.disabled))

    return [(wording.role(one.role), many(one)) for one in staff]
