"""See the checklist: for the administrator, who can mend what is red, and the auditor, who asks about it."""

from datetime import datetime

from sqlalchemy import Connection

from teller.bank.badge import Scope
from teller.bank.checklist import of_the_program, of_the_vault, records
from teller.bank.checklist.line import Inside, Line
from teller.bank.house import House
from teller.bank.use_case import use_case
from teller.bank.work import Work
from teller.bank.world import moment

ROWS = 20_000
"""So many of the trail's newest rows are proved while others wait; `teller doctor` and `verify` prove them all."""


@use_case(Scope.CHECKLIST, writes=False)
def see_checklist(work: Work) -> tuple[Line, ...]:
    """Every line, read from how things stand at this moment, by the machine's own clock."""
    return look(work.db, work.house, work.house.world.clock.now(), most_rows=ROWS)


def look(db: Connection, house: House, now: datetime, *, most_rows: int | None = None) -> tuple[Line, ...]:
    """Every line there is, first on the program and then on the vault."""
    inside = Inside(db, house, now, moment(records.founded(db)), most_rows)
    return (*of_the_program.lines(house.surroundings), *of_the_vault.lines(inside))
