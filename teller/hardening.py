"""The process keeps to itself: no core dump, nothing for other programs of the same user to read, no secret in its
environment. Standard library only, and done before the first paint.

What it cannot do: keep anything from an administrator of the machine, or wipe what Python and Qt have copied.
"""

import contextlib
import os
import stat
import sys
from dataclasses import dataclass

OWNER_ONLY = 0o077
SECRETS = ("JWT_SECRET", "DATABASE_URL", "TELLER_PASSPHRASE")
"""Variables that hold a secret, or may."""

_GET_DUMPABLE, _SET_DUMPABLE = 3, 4  # prctl(2)
_DENY_ATTACH = 31  # ptrace(2) of macOS
# What the user's other programs may do with the process on Windows: wait for it, ask its name, end it.
_ONLY_TO_END_IT = "D:P(A;;0x00101001;;;OW)(A;;0x001FFFFF;;;SY)"
_DACL = 0x4
_NO_REPORTS = 0x0001 | 0x0002  # SEM_FAILCRITICALERRORS, SEM_NOGPFAULTERRORBOX


@dataclass(frozen=True, slots=True)
class Process:
    """How this process stands; None is what this system does not tell."""

    readable: bool | None
    """Whether other programs of the same user may read its memory."""
    core_bytes: int | None
    umask: int
    secrets: tuple[str, ...]
    """Variables of its environment that still hold a secret."""
    listening: int | None
    """Sockets on which it waits for anybody to connect."""
    connected: int | None
    """Sockets of a network, whatever they do."""


def harden() -> None:
    """Shut the process off, as far as the system can: before anything secret is read."""
    os.umask(OWNER_ONLY)  # whatever is written is for its owner's eyes alone
    with contextlib.suppress(
        Exception
    ):  # an unusual system is no reason not to start; the checklist says how it stands
        if sys.platform == "win32":
            _shut_windows()
        else:
            _shut_unix()


def forget_secrets() -> None:
    """Take the secrets out of the environment, once they are read: from this process, and from what it may start.

    The system shows other programs the memory in which the environment was handed over, whatever was unset since; so
    that is overwritten, too.
    """
    for name in SECRETS:
        if name in os.environ:
            with contextlib.suppress(Exception):
                _overwrite(name)
            del os.environ[name]


def look() -> Process:
    """How the process stands now, by asking the system."""
    before = os.umask(OWNER_ONLY)
    os.umask(before)
    listening, connected = _sockets()
    return Process(
        readable=_is_readable(),
        core_bytes=_core_bytes(),
        umask=before,
        secrets=tuple(name for name in SECRETS if os.environ.get(name)),
        listening=listening,
        connected=connected,
    )


# -- how it is done ---------------------------------------------------------------------------------------------------


def _shut_unix() -> None:
    import ctypes  # noqa: PLC0415 - only to shut the process off
    import resource  # noqa: PLC0415 - Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    system = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "linux":
        system.prctl(_SET_DUMPABLE, 0, 0, 0, 0)
    elif sys.platform == "darwin":
        system.ptrace(_DENY_ATTACH, 0, None, 0)


def _shut_windows() -> None:
    """Windows: no error report with a dump, and a security descriptor that lets nobody open the process to read it."""
    import ctypes  # noqa: PLC0415 - only to shut the process off

    library = getattr(ctypes, "WinDLL")  # noqa: B009 - it is there on Windows alone
    kernel, security = library("kernel32", use_last_error=True), library("advapi32", use_last_error=True)
    kernel.SetErrorMode(kernel.GetErrorMode() | _NO_REPORTS)
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.LocalFree.argtypes = [ctypes.c_void_p]
    security.SetKernelObjectSecurity.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p]
    made = ctypes.c_void_p()
    convert = security.ConvertStringSecurityDescriptorToSecurityDescriptorW
    convert.argtypes = [ctypes.c_wchar_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p]
    if convert(_ONLY_TO_END_IT, 1, ctypes.byref(made), None):
        security.SetKernelObjectSecurity(kernel.GetCurrentProcess(), _DACL, made)
        kernel.LocalFree(made)


def _overwrite(name: str) -> None:
    if sys.platform == "win32":
        return  # there it lies in the process's own memory only, which nobody else may open
    import ctypes  # noqa: PLC0415 - only where there is a secret

    system = ctypes.CDLL(None)
    system.getenv.restype, system.getenv.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    place = system.getenv(os.fsencode(name))
    if place:
        ctypes.memset(place, 0, len(ctypes.string_at(place)))


def _is_readable() -> bool | None:
    if sys.platform != "linux":
        return None
    import ctypes  # noqa: PLC0415 - hardly ever asked

    return int(ctypes.CDLL(None).prctl(_GET_DUMPABLE, 0, 0, 0, 0)) != 0


def _core_bytes() -> int | None:
    """How long a core dump may be; -1 for any length."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 - Windows has none

    return resource.getrlimit(resource.RLIMIT_CORE)[0]


def _sockets() -> tuple[int | None, int | None]:
    """How many sockets wait for a connection, and how many are of a network: every open file is looked at."""
    folder = "/proc/self/fd" if sys.platform == "linux" else "/dev/fd"
    try:
        numbers = [int(name) for name in os.listdir(folder)]  # noqa: PTH208 - before pathlib is needed
    except (OSError, ValueError):
        return None, None
    import socket  # noqa: PLC0415 - only to look, never to open one

    listening = connected = 0
    for number in numbers:
        with contextlib.suppress(OSError):  # the listing's own is closed by now
            if not stat.S_ISSOCK(os.fstat(number).st_mode):
                continue
            with socket.socket(fileno=os.dup(number)) as found:
                listening += bool(found.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN))
                connected += found.family in {socket.AF_INET, socket.AF_INET6}
    return listening, connected
