"""A QR code, painted module by module on whole pixels of the screen: black on white in any theme, at any scale."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from teller.counter import look

_QUIET = 4  # modules of white on each side, without which no scanner finds it (ISO/IEC 18004, 9.1)
_SIDE = 216
_INK, _PAPER = (
    QColor("#000000"),
    QColor("#FFFFFF"),
)  # no theme: scanners take a dark ground for a code turned inside out


class QrCode(QWidget):
    """Shows a text to a camera. It keeps the pattern only while it is shown, and the text not at all."""

    def __init__(self, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._rows: list[bytes] = []

    def show_text(self, text: str) -> None:
        import segno  # nobody else needs it, and most never see one

        self._rows = [bytes(row) for row in segno.make(text, error="m", micro=False, boost_error=False).matrix]
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        self._rows = []
        self.updateGeometry()
        self.update()

    def holds_secret(self) -> bool:
        return bool(self._rows)

    def sizeHint(self) -> QSize:
        across = len(self._rows) + 2 * _QUIET
        side = look.px(_SIDE)
        if self._rows:
            side = max(1, round(side / across)) * across  # whole modules fill it
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(self.rect(), _PAPER)
        if not self._rows:
            return
        # In pixels of the screen, of which a unit may be one and a half: a module of uneven width is not read.
        ratio = self.devicePixelRatioF()
        painter.scale(1 / ratio, 1 / ratio)
        side = int(min(self.width(), self.height()) * ratio)
        module = max(1, side // (len(self._rows) + 2 * _QUIET))
        begin = (side - module * len(self._rows)) // 2
        painter.setPen(Qt.PenStyle.NoPen)
        for down, row in enumerate(self._rows):
            for across, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(begin + across * module, begin + down * module, module, module), _INK)
