"""The trail as a file: where to and in which form is asked for, then it is there whole or not at all."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from teller.bank.watch.export_trail import TrailForm

ChooseFile = Callable[[QWidget], tuple[str, TrailForm]]


def _tr(text: str) -> str:
    return QCoreApplication.translate("trail", text)


def choose_file(page: QWidget) -> tuple[str, TrailForm]:
    """Asked of a person; no path where they thought better of it."""
    table, proved = _tr("For a spreadsheet (*.csv)"), _tr("Lines with proof (*.jsonl)")
    proposed = QDir.home().filePath(f"{_tr('Audit trail')}.csv")
    path, kind = QFileDialog.getSaveFileName(page.window(), _tr("Export the trail"), proposed, f"{table};;{proved}")
    form = TrailForm.PROVED if kind == proved or path.lower().endswith(".jsonl") else TrailForm.CSV
    stem = path[:-4] if form is TrailForm.PROVED and path.lower().endswith(".csv") else path
    ending = f".{form.value}"
    return (stem if not stem or stem.lower().endswith(ending) else stem + ending), form


def save(path: str, content: bytes) -> str:
    """Write it; answers why it could not be, or nothing."""
    from teller.counter.papers import new_file

    file = None
    try:
        file = new_file.NewFile(path)
        file.write(content)
        file.keep()
    except OSError as error:
        return new_file.why(error)
    finally:
        if file is not None:
            file.drop()
    return ""
