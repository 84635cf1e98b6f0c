"""How ways in and backups are spoken of on screen, and the columns of their tables."""

from PySide6.QtCore import QCoreApplication

from teller.bank.keeping.list_backups import Backup, Lies
from teller.bank.keeping.ways import SlotKind, WayIn
from teller.counter.figures import Figures
from teller.counter.language import marked
from teller.counter.widgets.paged_model import Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("keeping", text)


_KINDS = marked(
    {
        SlotKind.PASSPHRASE: "Passphrase",
        SlotKind.RECOVERY: "Recovery code",
        SlotKind.KEYRING: "Keyring",
        SlotKind.FILE_KEY: "File key",
    }
)
_ICONS = {SlotKind.PASSPHRASE: "key", SlotKind.RECOVERY: "print", SlotKind.KEYRING: "lock"}
_LIES = marked(
    {
        Lies.WHOLE: "proved",
        Lies.OTHER_SIZE: "changed since",
        Lies.NO_KEYS: "keys missing",
        Lies.GONE: "not there",
    }
)
_STEPS = marked(
    {
        "copy": "Copying the vault…",
        "rekey": "Encrypting the copy under the new key…",
        "prove": "Opening and proving the copy…",
    }
)


def kind(of: SlotKind) -> str:
    return _tr(_KINDS[of])


def name(way: WayIn) -> str:
    """What a way in is called: the first passphrase has no name of its own."""
    return way.name or (_tr("Set up with the bank") if way.kind is SlotKind.PASSPHRASE else _tr("On paper"))


def step(of: str) -> str:
    return _tr(_STEPS.get(of, _STEPS["copy"]))


def size(of: int) -> str:
    """A file's size in whole megabytes, or kilobytes below one."""
    if of < 1_000_000:  # noqa: PLR2004 - a megabyte
        return _tr("{number} kB").format(number=max(1, round(of / 1_000)))
    return _tr("{number} MB").format(number=round(of / 1_000_000))


def lies(of: Backup) -> str:
    return _tr(_LIES[of.lies])


def way_columns(figures: Figures) -> list[Column]:
    return [
        Column(_tr("Way in"), lambda way: kind(way.kind), role="strong", icon=lambda way: _ICONS[way.kind]),
        Column(_tr("Name"), name, hover=name),
        Column(
            _tr("Since"),
            lambda way: figures.day(way.since.date()) if way.since is not None else "",
            role="quiet",
            spare=1,
        ),
    ]


def backup_columns(figures: Figures) -> list[Column]:
    return [
        Column(
            _tr("Made"),
            lambda one: _tr("{day}, {time}").format(
                day=figures.day(one.at.astimezone().date()), time=figures.time(one.at)
            ),
            role="strong",
            hover=lambda one: one.name,
        ),
        Column(_tr("Size"), lambda one: size(one.bytes), role="quiet", spare=1),
        Column(
            _tr("State"),
            lies,
            icon=lambda one: "check" if one.lies is Lies.WHOLE else "warning",
            tone=lambda one: "good" if one.lies is Lies.WHOLE else "bad",
        ),
    ]
