"""The recovery codes on a sheet of paper, with a box before each to cross it off."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice, QPainter

from teller.counter.papers.sheet import INK, LINE, QUIET, Sheet

_TITLE, _BODY, _CODE, _ROW = 15.0, 9.0, 12.0, 22.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("second_factor", text)


def draw(device: QPagedPaintDevice, bank: str, whose: str, codes: Sequence[str]) -> bool:
    """Print them; whether the printer took them."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        sheet = Sheet(painter, device)
        sheet.text(bank, 0, _TITLE, bold=True)
        sheet.text_at_right(_tr("Recovery codes"), _TITLE, colour=QUIET)
        sheet.y += 28
        sheet.text(whose, 0, _BODY)
        sheet.y += 16
        sheet.text(_tr("Each signs you in once. Cross it off; keep this sheet where nobody else looks."), 0, _BODY)
        sheet.y += 24
        sheet.rule(LINE)
        sheet.y += 8
        for code in codes:
            sheet.text("☐", 0, _CODE, colour=QUIET)
            sheet.text(code, 24, _CODE, colour=INK)
            sheet.y += _ROW
    finally:
        painter.end()
    return True
