"""Choosing a printer, in the desktop's own dialog; a sentence where there is none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    Chosen = tuple[QPrinter | None, str]


def _tr(text: str) -> str:
    return QCoreApplication.translate("papers", text)


def choose_printer(parent: QWidget) -> "Chosen":
    """The printer, or why there is none; neither, where the teller gave up."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # loads the desktop's print system

    if not QPrinterInfo.availablePrinterNames():
        return None, _tr("No printer is set up on this computer. Save it as a PDF instead.")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    return (printer if QPrintDialog(printer, parent).exec() else None), ""
