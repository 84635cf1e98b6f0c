"""Turns what stands in the palette's line into rows: a code's meaning, actions, accounts and customers."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from teller.bank.accounts.account import Account
from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.cards.card import Card
from teller.bank.cards.list_cards import list_cards
from teller.bank.customers.find import Found
from teller.bank.customers.serve import Service
from teller.counter import wording
from teller.counter.customer.particulars import birth_date
from teller.counter.deeds import Deed, Deeds, Task
from teller.counter.figures import Figures
from teller.counter.palette import saying
from teller.counter.palette.codes import Known, Takes, Told, read, split
from teller.counter.palette.finder import Finder
from teller.counter.palette.rows import Group, Row, first_of
from teller.counter.shift import Asks

_ACTIONS, _ACCOUNTS, _CUSTOMERS = 6, 6, 8  # more than that is not read, it is typed on
_OF_AN_ACCOUNT = (Takes.MOVEMENT, Takes.TRANSFER, Takes.ACCOUNT)

Then = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Places:
    """The palette's ways to the bank: to find customers (none for a role that may not), and to read of the served."""

    serve: Asks | None
    accounts: Asks
    cards: Asks


@dataclass(frozen=True, slots=True)
class Turns:
    """Where the palette can lead besides the deeds: to identifying a customer (and then on), to the one being served,
    to an account of theirs. `works` says whether a deed's shortcut does anything on the screen as it is.
    """

    identify: Callable[[Found, Deed | None, Told], None]
    customer: Then
    account: Callable[[str], None]
    works: Callable[[Deed], bool]


class PalettePresenter(QObject):
    """Signals: shown(rows) whenever they are others; picked(Row) when an Enter that had to wait is answered."""

    shown = Signal(object)
    picked = Signal(object)

    def __init__(
        self, deeds: Deeds, places: Places, turns: Turns, service: Callable[[], Service | None], figures: Figures
    ) -> None:
        super().__init__()
        self._deeds, self._places, self._turns = deeds, places, turns
        self._service, self._figures = service, figures
        self._text, self._open = "", False
        self._finder = Finder(places.serve, figures)
        self._finder.setParent(self)
        self._finder.answered.connect(self._answered)
        self._age = 0  # what was asked before the palette closed is answered to nobody
        self._forget()

    def _forget(self) -> None:
        self._accounts: tuple[Account, ...] | None = None
        self._cards: tuple[Card, ...] | None = None
        self._enter_waits = self._asked_cards = False

    # -- what the view says

    def begin(self) -> None:
        """The palette opens: whatever it shows of the customer in service is asked for now."""
        self._open = True
        if self._service() is not None:
            self._places.accounts.ask(list_accounts, self._still(self._know_accounts), lambda _: None)
        self._show()

    def type(self, text: str) -> None:
        self._text, self._enter_waits = text, False
        deed, told = self._coded()
        served = self._service() is not None
        if deed is not None and deed.takes is Takes.CARD and served and not self._asked_cards:
            self._asked_cards = True
            self._places.cards.ask(list_cards, self._still(self._know_cards), lambda _: None)
        self._finder.want(self._query(deed, told))
        self._show()

    def enter(self, row: Row | None, *, chosen: bool) -> None:
        """Do the row. Where it was only the first, and the answer to what stands in the line is on its way, wait."""
        found = row is None or row.group in (Group.CUSTOMERS, Group.NOTE, Group.CODE)
        if found and not chosen and self._is_waiting():
            self._enter_waits = True
        elif row is not None and row.run is not None:
            self.picked.emit(row)

    def rest(self) -> None:
        """Closed: nothing of anybody stays."""
        self._age += 1
        self._text, self._open = "", False
        self._forget()
        self._finder.forget()
        self.shown.emit([])

    # -- what is known

    def _know_accounts(self, accounts: tuple[Account, ...]) -> None:
        self._accounts = accounts
        self._answered()

    def _know_cards(self, cards: tuple[Card, ...]) -> None:
        self._cards = cards
        self._answered()

    def _known(self) -> Known:
        return Known(self._service() is not None, self._accounts or (), self._cards or ())

    def _coded(self) -> tuple[Deed | None, Told]:
        """The deed of the code that the line begins with, and what follows it."""
        code, rest = split(self._text)
        deed = self._deeds.of_code(code)
        if deed is None or (rest and deed.takes is Takes.NOTHING):
            return None, Told()
        return deed, read(deed.takes, rest, self._known(), self._figures)

    # -- finding customers

    def _query(self, deed: Deed | None, told: Told) -> str:
        if deed is None or not split(self._text)[1]:
            return self._text.strip()
        if deed.takes in _OF_AN_ACCOUNT:
            return told.account if self._service() is None else ""
        return told.words if deed.takes in (Takes.WORDS, Takes.CUSTOMER) and told.trouble is None else ""

    def _answered(self) -> None:
        rows = self._show()
        if self._enter_waits and not self._is_waiting():
            self._enter_waits = False
            at = first_of(rows)
            if at >= 0 and rows[at].group is not Group.NOTE:
                self.picked.emit(rows[at])

    def _is_waiting(self) -> bool:
        return self._finder.is_searching() or self._is_unsure(self._coded()[1])

    def _is_unsure(self, told: Told) -> bool:
        """Whether what is told is only wrong as long as the customer's accounts, or cards, have not been read."""
        if told.trouble is None or told.trouble.why not in ("unknown", "foreign"):
            return False
        return (self._cards if told.trouble.part == "card" else self._accounts) is None

    def _still(self, reply: Callable[[Any], None]) -> Callable[[Any], None]:
        age = self._age
        return lambda answer: reply(answer) if age == self._age else None

    # -- rows

    def _show(self) -> list[Row]:
        if not self._open:
            return []
        deed, told = self._coded()
        rows = [*self._of_code(deed, told), *self._of_actions(deed)]
        if deed is None or not split(self._text)[1]:
            rows += self._of_accounts()
        rows += self._of_customers(deed)
        if not rows and self._text.strip():
            rows = self._nothing()
        self.shown.emit(rows)
        return rows

    def _of_code(self, deed: Deed | None, told: Told) -> list[Row]:
        if deed is None:
            return []
        if not deed.for_role:
            return [self._coded_row(deed, deed.words, saying.for_another_role())]
        if self._service() is None and deed.takes in _OF_AN_ACCOUNT and told.account and not told.trouble:
            return self._whose(deed, told)
        words = saying.meaning(deed, told, self._known(), self._figures)
        if why := deed.may() or self._wrong(told):
            return [self._coded_row(deed, words, why)]
        if deed.takes is Takes.CUSTOMER and told.words:
            return self._by_number(deed, told)
        return [self._coded_row(deed, words, saying.what_next(deed, told), partial(deed.run, told))]

    def _wrong(self, told: Told) -> str:
        """What is wrong with what was told; of what is not known yet, nothing can be said."""
        if self._is_unsure(told):
            return saying.searching()
        return saying.trouble(told.trouble, self._figures) if told.trouble is not None else ""

    def _coded_row(self, deed: Deed, words: str, detail: str, run: Then | None = None) -> Row:
        return Row(Group.CODE, words, deed.icon, detail, deed.code, "", run)

    def _whose(self, deed: Deed, told: Told) -> list[Row]:
        """An account's deed while nobody is served: whoever it belongs to is identified first."""
        words = saying.meaning(deed, told, self._known(), self._figures)
        findings = self._finder.findings
        if not self._finder.is_answered() or findings is None:
            return [self._coded_row(deed, words, self._finder.failure or saying.searching_whose())]
        if not findings.customers:
            return [self._coded_row(deed, words, saying.no_account(self._figures.number(told.account)))]
        return [
            self._coded_row(
                deed, words, saying.identify_first(one.name), partial(self._turns.identify, one, deed, told)
            )
            for one in findings.customers
        ]

    def _by_number(self, deed: Deed, told: Told) -> list[Row]:
        findings = self._finder.findings
        if not self._finder.is_answered() or findings is None:
            return [self._coded_row(deed, deed.words, self._finder.failure or saying.searching())]
        found = [one for one in findings.customers if one.number.startswith(told.words)]
        if not found:
            return [self._coded_row(deed, deed.words, saying.nobody_with(self._figures.number(told.words)))]
        return [
            self._coded_row(
                deed,
                saying.serve(one.name, self._figures.number(one.number)),
                birth_date(one.born, self._figures),
                partial(self._turns.identify, one, None, Told()),
            )
            for one in found[:_CUSTOMERS]
        ]

    def _of_actions(self, coded: Deed | None) -> list[Row]:
        found = [deed for deed in self._deeds.matching(self._text) if deed is not coded]
        if self._text.strip():
            found = found[:_ACTIONS]
        elif self._service() is not None:  # whoever serves somebody is about to do something for them
            found.sort(key=lambda deed: deed.task not in (Task.MONEY, Task.CARDS))
        return [self._action(deed) for deed in found]

    def _action(self, deed: Deed) -> Row:
        keys = deed.keys() if self._turns.works(deed) else ""
        return Row(Group.ACTIONS, deed.words, deed.icon, "", deed.code, keys, partial(deed.run, Told()))

    def _of_accounts(self) -> list[Row]:
        figures, typed = self._figures, self._text.casefold().split()
        found = [one for one in self._accounts or () if _is_account(one, typed)][:_ACCOUNTS]
        return [
            Row(
                Group.ACCOUNTS,
                one.name,
                "accounts",
                f"{figures.number(one.number)} · {wording.state(one.state.value)}",
                run=partial(self._turns.account, one.number),
            )
            for one in found
        ]

    def _of_customers(self, coded: Deed | None) -> list[Row]:
        findings = self._finder.findings
        if self._finder.failure:
            said = saying.try_again(self._finder.failure)
            again = partial(self.type, self._text)
            return [Row(Group.NOTE, saying.not_searched(), "warning", said, run=again, stays_open=True)]
        if findings is None or (coded is not None and coded.takes is not Takes.WORDS and split(self._text)[1]):
            return []
        rows = [self._customer(one) for one in findings.customers[:_CUSTOMERS]]
        if rows and (findings.more or len(findings.customers) > _CUSTOMERS):
            rows.append(Row(Group.CUSTOMERS, saying.more_found(), "info"))
        return rows

    def _customer(self, one: Found) -> Row:
        known_by = " · ".join(part for part in (self._figures.number(one.number), self._born(one)) if part)
        service = self._service()
        if service is not None and service.number == one.number:
            return Row(
                Group.CUSTOMERS, one.name, "person", f"{known_by} · {saying.being_served()}", run=self._turns.customer
            )
        serve = self._deeds.of_code("SRV")
        if serve is not None and (why := serve.may()):
            return Row(Group.CUSTOMERS, one.name, "person", f"{known_by} · {why}")
        turn = partial(self._turns.identify, one, None, Told())
        return Row(Group.CUSTOMERS, one.name, "person", known_by, run=turn)

    def _born(self, one: Found) -> str:
        return birth_date(one.born, self._figures) if one.born is not None else ""

    def _nothing(self) -> list[Row]:
        if self._finder.is_searching():
            return [Row(Group.NOTE, saying.searching(), "search")]
        return [Row(Group.NOTE, saying.nothing_found(self._text.strip()), "search", saying.try_otherwise())]


def _is_account(one: Account, typed: Sequence[str]) -> bool:
    """Whether it is meant: its number contains the digits typed, or each word begins a word of its name."""
    digits = "".join(typed)
    if digits.isdecimal():
        return digits in one.number
    names = one.name.casefold().split()
    return all(any(name.startswith(word) for name in names) for word in typed)
