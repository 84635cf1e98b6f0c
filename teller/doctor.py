"""`teller doctor`: the checklist for production, on the command line. Exit code 1 where anything is red."""

import argparse
import json
from dataclasses import dataclass

from teller.bank.checklist import of_the_program
from teller.bank.checklist.line import Line, State
from teller.bank.fault import Fault
from teller.commands import FAILED, OK, passphrase_of
from teller.counter import wording
from teller.counter.checklist import words
from teller.front import BankFile
from teller.settings import Settings
from teller.surroundings import around

_MARKS = {State.GOOD: "good", State.BAD: "RED", State.TO_COME: "to come", State.NOT_APPLICABLE: "n/a"}
_WIDE = 38


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking: the lines, in the order in which they are read."""

    lines: tuple[Line, ...]

    @property
    def is_red(self) -> bool:
        return any(line.state is State.BAD for line in self.lines)


def run(given: argparse.Namespace, settings: Settings) -> int:
    """Look, say what was found, and end with 1 where anything is red. It asks for the passphrase as `verify` does."""
    looked = look(BankFile(settings, practice=given.practice), settings)
    if given.json:
        print(json.dumps(_as_json(looked), indent=1))
    else:
        _report(looked)
    return FAILED if looked.is_red else OK


def look(file: BankFile, settings: Settings) -> Looked:
    """Every line; where the vault cannot be opened, those that can be read without, and why it cannot."""
    try:
        branch = file.open(passphrase_of(file, settings))
    except Fault as fault:
        shut = Line("vault", State.BAD, {"fault": wording.fault(fault)})
        return Looked((shut, *of_the_program.lines(around(settings, file.path))))
    try:
        return Looked((Line("vault", State.GOOD), *branch.see_checklist()))
    finally:
        branch.close()


def _as_json(looked: Looked) -> dict[str, object]:
    rows = [(line, words.row(line)) for line in looked.lines]
    return {
        "good": not looked.is_red,
        "counts": {state.value: sum(line.state is state for line in looked.lines) for state in State},
        "lines": [
            {
                "key": line.key,
                "state": line.state.value,
                "about": row.title,
                "says": row.says,
                "mend": row.mend,
                "facts": dict(line.facts),
            }
            for line, row in rows
        ],
    }


def _report(looked: Looked) -> None:
    for line in looked.lines:
        row = words.row(line)
        print(f"{_MARKS.get(line.state, '?'):8} {row.title:{_WIDE}} {row.says}")
        if row.mend:
            print(f"{'':8} → {row.mend}")
    print(words.summary(looked.lines))
