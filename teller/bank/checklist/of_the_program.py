"""Lines on how the program was started, its process, its files and its libraries. The vault stays shut for them."""

import json
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

from teller.bank.checklist.floors import BARRED, FLOORS, reaches
from teller.bank.checklist.line import Line, State, judged
from teller.bank.keeping.backups import folder_of
from teller.bank.surroundings import Surroundings
from teller.bank.vault import keyslots
from teller.bank.vault.connection import PLAIN_HEADER

SECRET_BITS = 256
TOKEN_MINUTES = 60
IDLE_MINUTES = 15
PASSWORD_COST = 10
KDF_MEMORY_KIB, KDF_PASSES = 65_536, 3  # RFC 9106 section 4, second recommended option
_OTHERS = 0o077
_LOG = "teller.log*"
_LONGEST_LINE = 8_192


def lines(around: Surroundings) -> list[Line]:
    """All of them, in the order in which they are read."""
    return [
        *_secrets(around),
        *_communication(around),
        *_process(around),
        *_files(around),
        *_libraries(around),
    ]


def _secrets(around: Surroundings) -> Iterable[Line]:
    bits = around.secret_bits
    yield judged("jwt_secret", bits is None or bits >= SECRET_BITS, **({} if bits is None else {"bits": bits}))
    yield judged("token_life", around.token_minutes <= TOKEN_MINUTES, minutes=around.token_minutes, most=TOKEN_MINUTES)
    yield judged("idle_lock", around.idle_minutes <= IDLE_MINUTES, minutes=around.idle_minutes, most=IDLE_MINUTES)
    yield judged("password_cost", around.password_cost >= PASSWORD_COST, cost=around.password_cost, least=PASSWORD_COST)
    left = around.process().secrets
    yield judged("environment", not left, names=", ".join(left))


def _communication(around: Surroundings) -> Iterable[Line]:
    """HTTPS, CORS and headers are a listener's: there is none, which is looked up, not taken for granted."""
    process = around.process()
    for key in ("https", "cors", "headers"):
        if process.listening:
            yield Line(key, State.BAD, {"count": process.listening})
        else:
            yield Line(key, State.UNKNOWN if process.listening is None else State.NOT_APPLICABLE)
    yield judged("network", None if process.connected is None else not process.connected, count=process.connected or 0)
    yield Line("database_url", State.BAD if around.server else State.NOT_APPLICABLE)


def _process(around: Surroundings) -> Iterable[Line]:
    process = around.process()
    yield judged("process_readable", None if process.readable is None else not process.readable)
    yield judged("core_dumps", None if process.core_bytes is None else process.core_bytes == 0)
    yield judged("umask", process.umask & _OTHERS == _OTHERS, mode=f"{process.umask:03o}")


def _files(around: Surroundings) -> Iterable[Line]:
    vault, logs = around.vault, around.logs
    yield _header(vault)
    yield _stretching(vault)
    beside = [path for path in _found(vault.parent, f"{vault.name}*") if path.is_file()]
    yield _modes("file_modes", beside)
    yield _modes("folder_mode", [vault.parent])
    folder = folder_of(vault)
    yield _modes("backup_modes", [folder, *_found(folder, "*")])
    yield _modes("log_modes", _found(logs, _LOG))
    yield _modes("dotenv_mode", [path for path in (around.dotenv,) if path.is_file()])
    yield _log(logs / "teller.log")


def _libraries(around: Surroundings) -> Iterable[Line]:
    installed = around.library
    for package, floor in FLOORS.items():
        version = installed(package)
        facts = {"package": package, "version": version or "", "floor": floor}
        yield judged(f"library_{package.lower()}", None if version is None else reaches(version, floor), **facts)
    barred = [package for package in BARRED if installed(package) is not None]
    yield judged("libraries_barred", not barred, names=", ".join(barred))


# -- what files say ---------------------------------------------------------------------------------------------------


def _header(vault: Path) -> Line:
    """Whether anybody could read the file as it lies there."""
    try:
        with vault.open("rb") as file:
            start = file.read(len(PLAIN_HEADER))
    except OSError:
        return Line("encryption", State.UNKNOWN)
    return judged("encryption", start != PLAIN_HEADER)


def _stretching(vault: Path) -> Line:
    """How dear a guess at the passphrase is, by the weakest slot that has one."""
    try:
        slots = json.loads(keyslots.place_of(vault).read_bytes())["slots"]
        stretched = [slot for slot in slots if "memory_kib" in slot]
        memory = min((int(slot["memory_kib"]) for slot in stretched), default=0)
        passes = min((int(slot["passes"]) for slot in stretched), default=0)
    except OSError:
        return Line("passphrase_stretching", State.UNKNOWN)  # and the vault does not open, which is a line of its own
    except (ValueError, KeyError, TypeError):
        return Line("passphrase_stretching", State.BAD, {"memory": 0, "passes": 0})
    if not stretched:
        return Line("passphrase_stretching", State.NOT_APPLICABLE)
    good = memory >= KDF_MEMORY_KIB and passes >= KDF_PASSES
    return judged("passphrase_stretching", good, memory=memory // 1024, passes=passes)


def _modes(key: str, paths: Iterable[Path]) -> Line:
    """Whether only their owner can read them. Windows keeps its rights elsewhere."""
    if sys.platform == "win32":
        return Line(key, State.UNKNOWN)
    found, open_to_others = 0, []
    for path in paths:
        try:
            mode = stat.S_IMODE(path.stat().st_mode)
        except OSError:
            continue  # it went meanwhile, as a write-ahead log does
        found += 1
        if mode & _OTHERS:
            open_to_others.append(f"{path.name} ({mode:03o})")
    if not found:
        return Line(key, State.NOT_APPLICABLE)
    return judged(key, not open_to_others, count=found, names=", ".join(sorted(open_to_others)))


def _log(place: Path) -> Line:
    """Whether the log is one: an event a line, as JSON. The newest line tells."""
    try:
        with place.open("rb") as file:
            file.seek(max(0, place.stat().st_size - _LONGEST_LINE))
            newest = file.read().splitlines()[-1:]
        events = [json.loads(line)["event"] for line in newest]
    except FileNotFoundError:
        return Line("log", State.TO_COME)  # the window begins it
    except OSError:
        return Line("log", State.UNKNOWN)
    except (ValueError, KeyError, TypeError):
        return Line("log", State.BAD)
    return Line("log", State.GOOD if events else State.TO_COME)


def _found(folder: Path, pattern: str) -> list[Path]:
    return sorted(folder.glob(pattern)) if folder.is_dir() else []
