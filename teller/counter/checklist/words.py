"""The checklist in words: what was found, and how to mend what is red. `teller doctor` says the same."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from teller.bank.checklist.line import Line, State
from teller.counter.checklist import titles
from teller.counter.checklist.titles import family
from teller.counter.language import marked


def _tr(text: str) -> str:
    return QCoreApplication.translate("checklist", text)


@dataclass(frozen=True, slots=True)
class Row:
    """A line as it is read."""

    key: str
    state: State
    title: str
    says: str
    mend: str
    """Only where it is red."""


_STATES = marked(
    {
        State.GOOD: "good",
        State.BAD: "to mend",
        State.TO_COME: "to come",
        State.NOT_APPLICABLE: "not applicable",
        State.UNKNOWN: "not known",
    }
)

_GOOD = marked(
    {
        "vault": "It opens with its keys.",
        "jwt_secret": "Random, and made anew for each run.",
        "jwt_secret_set": "JWT_SECRET is worth about {bits} bits.",
        "token_life": "{minutes} minutes.",
        "idle_lock": "After {minutes} minutes.",
        "password_cost": "bcrypt with cost {cost}.",
        "environment": "None is left there.",
        "network": "None in this process.",
        "process_readable": "No other program of this user may read it.",
        "core_dumps": "None is written.",
        "umask": "Only their owner may read them.",
        "encryption": "The file begins with ciphertext.",
        "passphrase_stretching": "Argon2id with {memory} MiB, {passes} times over.",
        "file_modes": "Only their owner may read them.",
        "folder_mode": "Only its owner gets in.",
        "backup_modes": "Only their owner may read them.",
        "log_modes": "Only its owner may read it.",
        "dotenv_mode": "Only its owner may read it.",
        "log": "An event a line, without customers’ data.",
        "library": "Version {version}; at least {floor}.",
        "libraries_barred": "None is installed.",
        "cipher_version": "Version {version}; at least {floor}.",
        "sqlite_version": "Version {version}; at least {floor}.",
        "setting": "{value}",
        "extensions": "None can be loaded.",
        "schema": "As Teller made them, version {version}.",
        "practice": "No practice bank.",
        "second_factor": "Demanded, and everybody has one.",
        "throttle": "Every try is counted first: {row} in a row, {all} in all.",
        "sessions_each": "One for each user.",
        "session_hours": "After {value} hours.",
        "proof_minutes": "{value} minutes.",
        "devices": "Trusted: {trusted}. Waiting to be: {new}. Revoked: {revoked}.",
        "audit_chain": "Unbroken from row {first} on; rows looked at: {rows}.",
        "audit_head": "It stands where the file beside the vault says.",
        "alerts": "Open: {count}. Of these, high: {high}.",
        "clock": "Not behind what was written last.",
        "backups_kept": "At the end of each day; {count} are kept.",
        "backup_age": "Days: {days}.",
        "backup_readable": "{name}",
        "recovery": "Ways besides one passphrase: {count}.",
    }
)

_BAD = marked(
    {
        "vault": "{fault}",
        "jwt_secret": "JWT_SECRET is worth about {bits} bits; 256 are needed.",
        "token_life": "{minutes} minutes; {most} at most.",
        "idle_lock": "After {minutes} minutes; {most} at most.",
        "password_cost": "bcrypt with cost {cost}; at least {least}.",
        "environment": "Still there: {names}.",
        "https": "Sockets that wait for others: {count}.",
        "cors": "Sockets that wait for others: {count}.",
        "headers": "Sockets that wait for others: {count}.",
        "network": "In this process: {count}.",
        "database_url": "DATABASE_URL names a server.",
        "process_readable": "Other programs of this user may read it.",
        "core_dumps": "It may be written, keys and all.",
        "umask": "Others may read them: umask {mode}.",
        "encryption": "Anybody can read the file.",
        "passphrase_stretching": "{memory} MiB, {passes} times over: less than Teller’s own slots.",
        "file_modes": "Others may read: {names}.",
        "folder_mode": "Others get in: {names}.",
        "backup_modes": "Others may read: {names}.",
        "log_modes": "Others may read: {names}.",
        "dotenv_mode": "Others may read: {names}.",
        "log": "Its newest line is no event of Teller’s.",
        "library": "Version {version}, which has known weaknesses; at least {floor}.",
        "libraries_barred": "Installed: {names}.",
        "cipher_version": "Version {version}; at least {floor}.",
        "sqlite_version": "Version {version}; at least {floor}.",
        "setting": "{value}; it should be {wanted}.",
        "extensions": "A statement could load it.",
        "schema": "They are not as Teller made them.",
        "practice": "This is the practice bank: its passwords are shown to everybody.",
        "second_factor": "Not demanded. Users without one: {without} of {count}.",
        "second_factor_late": "Demanded for more than a week. Users without one: {without} of {count}.",
        "throttle": "The newest try that the trail tells of was not counted.",
        "sessions_each": "Any number of sessions for each user.",
        "sessions_each_many": "{value} for each user.",
        "session_hours": "After {value} hours; {most} at most.",
        "proof_minutes": "{value} minutes; {most} at most.",
        "devices": "Anybody may work at any computer that has the files.",
        "audit_chain": "Row {row} does not follow from the one before it.",
        "audit_head": "The books are not those that were written last.",
        "audit_head_missing": "The file beside the vault is missing or cannot be read.",
        "alerts": "High ones that nobody has decided in a day: {high}.",
        "clock": "{minutes} minutes behind what was written last.",
        "backups_kept": "None is made.",
        "backup_age": "Days: {days}.",
        "backup_age_none": "There is none.",
        "backup_readable": "{name} is missing, cut short or not encrypted.",
        "backup_readable_none": "There is none.",
        "recovery": "Who forgets the passphrase has lost the bank.",
    }
)

_OTHER = marked(
    {
        "https": "No listener exists: this process waits for nobody to connect.",
        "cors": "No listener exists: this process waits for nobody to connect.",
        "headers": "No listener exists: this process waits for nobody to connect.",
        "database_url": "The books lie in a file on this computer.",
        "passphrase_stretching": "No slot is opened by a passphrase.",
        "backup_modes": "There is none yet.",
        "log_modes": "There is none yet.",
        "dotenv_mode": "There is none in the working folder.",
        "log": "The window begins it.",
        "second_factor_teller": "Left to the bank. Users without one: {without} of {count}.",
        "second_factor": "Demanded: nobody gets further without. Still to be set up: {without} of {count}.",
        "audit_head": "It is begun when the bank is opened.",
        "backup_age": "The first is made at the end of the first day.",
        "backup_readable": "There is none yet.",
        "recovery": "A recovery code is printed within the first week.",
    }
)
"""What is to come, or not applicable."""


def rows(lines: Sequence[Line]) -> list[Row]:
    """What is red first, then what is to come, then the rest; each in the checklist's own order."""
    order = [State.BAD, State.TO_COME, State.UNKNOWN, State.GOOD, State.NOT_APPLICABLE]
    return [row(line) for line in sorted(lines, key=lambda one: order.index(one.state))]


def row(line: Line) -> Row:
    mend = titles.mend(line) if line.state is State.BAD else ""
    return Row(line.key, line.state, titles.title(line), _says(line), mend)


def state(of: State) -> str:
    return _tr(_STATES[of])


def summary(lines: Sequence[Line]) -> str:
    """How it came out, in figures."""
    count = {one.name.lower(): sum(line.state is one for line in lines) for one in State}
    if count["bad"]:
        return _tr(
            "To mend: {bad}. Good: {good}. To come: {to_come}. Not applicable: {not_applicable}. Not known: {unknown}."
        ).format(**count)
    return _tr(
        "All is well. Good: {good}. To come: {to_come}. Not applicable: {not_applicable}. Not known: {unknown}."
    ).format(**count)


def _says(line: Line) -> str:
    if line.state is State.UNKNOWN:
        return _tr("This system does not tell.")
    key = _key(line)
    if line.state is State.GOOD:
        found = family(key, _GOOD)
        return _tr(_GOOD[found]).format(**line.facts)
    if line.state is State.BAD:
        found = family(key, _BAD)
        return _tr(_BAD[found]).format(**line.facts)
    found = family(key, _OTHER)
    return _tr(_OTHER[found]).format(**line.facts) if found else _tr("There is none.")


def _key(line: Line) -> str:
    if line.key.startswith("second_factor") and line.facts.get("demanded") and line.state is State.BAD:
        return "second_factor_late"
    return line.key + _more(line)


def _more(line: Line) -> str:
    """What else there is to say than usual."""
    facts, bad = line.facts, line.state is State.BAD
    if line.key == "jwt_secret" and "bits" in facts and not bad:
        return "_set"
    if line.key == "sessions_each" and bad and facts["value"]:
        return "_many"
    if line.key == "audit_head" and bad and not facts["row"]:
        return "_missing"
    without = {"backup_age": "days" not in facts, "backup_readable": not facts.get("name")}
    return "_none" if bad and without.get(line.key) else ""
