"""Says what keeps a window from opening, and the remedy, before Qt would abort with a message of its own."""

import os
import sys

# What Qt's platform plugins load, and the Debian package of each (measured on fresh Debian 12 and 13).
_ALWAYS = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_ON_X = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def is_headless() -> bool:
    """Whether no window can be seen from here: asked for, or no display there is on Linux."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return True
    return sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(*, headless: bool) -> list[str]:
    """The Debian packages whose libraries Qt would miss."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(_ALWAYS)
    if not headless and not os.environ.get("WAYLAND_DISPLAY"):
        wanted |= _ON_X
    return [package for library, package in wanted.items() if not _loads(library)]


def hindrance(*, headless: bool) -> str | None:
    """A sentence with the exact remedy, or None where a window (or an unseen one, if `headless`) can open."""
    if not sys.platform.startswith("linux") or (headless and _imports()):
        return None
    if missing := missing_packages(headless=headless):
        return (
            f"Qt needs system libraries that are not installed. On Debian or Ubuntu:\n"
            f"  apt-get install -y --no-install-recommends {' '.join(missing)}"
        )
    return None if headless else _unseen()


def _unseen() -> str | None:
    """What is wrong with the display, if anything."""
    display, wayland = os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY")
    if not display and not wayland:
        return (
            "There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set).\n"
            "Run it in a desktop session, or look at it without one:\n"
            "  teller demo --self-check --pictures pictures"
        )
    if (wayland and _listens(wayland)) or (display and _answers(display)):
        return None
    named = f"DISPLAY names ({display})" if display else f"WAYLAND_DISPLAY names ({wayland})"
    return (
        f"The display that {named} does not answer.\n"
        "Set it to a running one, or unset it and use: teller demo --self-check"
    )


def _imports() -> bool:
    """Whether Qt's widgets can be imported, as they are about to be: that is all an unseen window needs."""
    try:
        import PySide6.QtWidgets  # noqa: F401, PLC0415 - its shared libraries are what is tried
    except ImportError:
        return False
    return True


def _loads(library: str) -> bool:
    import ctypes  # noqa: PLC0415 - three milliseconds, where there is a display to look at

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _listens(wayland: str) -> bool:
    """Whether a Wayland compositor's socket is there (wl_display_connect: under XDG_RUNTIME_DIR, unless absolute)."""
    return os.path.exists(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), wayland))  # noqa: PTH110, PTH118 - no pathlib yet


def _answers(display: str) -> bool:
    """Whether an X server answers there, asked through libxcb itself."""
    import ctypes  # noqa: PLC0415 - as above

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # not to be asked; Qt will say
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed
