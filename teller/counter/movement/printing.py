"""Printing a receipt: the desktop's own dialog, and a sentence where there is no printer."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from teller.counter.movement import receipt_paper
from teller.counter.movement.receipt_paper import Paper


def _tr(text: str) -> str:
    return QCoreApplication.translate("movement", text)


def print_paper(parent: QWidget, paper: Paper) -> tuple[bool, str]:
    """Ask which printer and print. Answers whether it went, and what to tell the teller (nothing, if they gave up)."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # loads the desktop's print system

    if not QPrinterInfo.availablePrinterNames():
        return False, _tr("No printer is set up on this computer. Save the receipt as a PDF instead.")
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    if not QPrintDialog(printer, parent).exec():
        return False, ""
    painter = QPainter()
    if not painter.begin(printer):
        return False, _tr("The printer did not answer. Check it, or save the receipt as a PDF.")
    receipt_paper.draw(painter, paper, float(printer.width()))
    painter.end()
    return True, _tr("Sent to the printer.")
