"""Long work: what is being done, how far it is, and a way to stop it. It asks nothing and moves only where it may."""

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.button import button, tell_key
from teller.counter.widgets.plain import announce, bare, icon_label, label

_THICK, _STRIPE, _STEPS = 6, 12, 8


class _Bar(QProgressBar):
    """A thin bar; of unknown length it is striped."""

    def __init__(self) -> None:
        super().__init__()
        self._at = 0
        self.setTextVisible(False)
        self.setFixedHeight(look.px(_THICK))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.steps = QTimer(self)
        self.steps.setInterval(look.MOTION_MS)
        self.steps.timeout.connect(self._step)

    def is_unknown(self) -> bool:
        return self.maximum() == 0

    def _step(self) -> None:
        self._at = (self._at + 1) % _STEPS
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        half = whole.height() / 2
        painter.setBrush(look.colour("hairline"))
        painter.drawRoundedRect(whole, half, half)
        painter.setBrush(look.colour("accent"))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(whole.width(), 0)
            painter.scale(-1, 1)
        if not self.is_unknown():
            done = whole.width() * (self.value() - self.minimum()) / max(1, self.maximum() - self.minimum())
            if done > 0:
                painter.drawRoundedRect(QRectF(0, 0, max(done, whole.height()), whole.height()), half, half)
        else:
            self._stripe(painter, whole)

    def _stripe(self, painter: QPainter, whole: QRectF) -> None:
        """Stripes from end to end, since it is nowhere in particular; they go along where things may move."""
        outline = QPainterPath()
        outline.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.setClipPath(outline)
        wide = look.px(_STRIPE)
        start = wide * (2 * self._at / _STEPS - 2)
        for at in range(int(whole.width() / (2 * wide)) + 3):
            painter.drawRect(QRectF(start + 2 * at * wide, 0, wide, whole.height()))


class Progress(QWidget):
    """Esc and the button stop the work; what was done and how it ended stays to be read.

    Signals: cancelled, once.
    """

    cancelled = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._what, self._far = label("", "strong", f"{name}.what", wrap=True), label("", "quiet", f"{name}.far")
        self.bar = _Bar()
        self.bar.setObjectName(f"{name}.bar")
        self.cancel = button(self.tr("Cancel"), name=f"{name}.cancel")
        tell_key(self.cancel, "Esc")
        self.cancel.clicked.connect(self._stop)
        self._ended = icon_label("check", "good")
        self._ended.hide()
        row = QHBoxLayout()
        bare(row, look.MEDIUM)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addWidget(self._ended, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._what, 1)
        column = QVBoxLayout(self)
        bare(column, look.TIGHT)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._far)

    def begin(self, what: str, steps: int = 0, far: str = "") -> None:
        """`what` is being done, in so many steps, or in nobody knows how many."""
        self._wear(what, far)
        self.bar.setAccessibleName(what)
        self.bar.setRange(0, steps)
        self.bar.setValue(0)
        self.cancel.setEnabled(True)
        for one in (self.bar, self.cancel):
            one.show()
        self._move()
        announce(self, what)

    def advance(self, done: int, far: str) -> None:
        """So many steps are done; `far` says so in words: "1,200 of 4,000 entries"."""
        self._far.setText(far)
        self.bar.setAccessibleDescription(far)
        if not self.bar.is_unknown():
            self.bar.setValue(done)

    def finish(self, what: str, far: str = "") -> None:
        self._end("check", "good", what, far)

    def fail(self, what: str, far: str = "") -> None:
        self._end("warning", "bad", what, far)

    def stopped(self, what: str, far: str = "") -> None:
        """It was cancelled, and has come to rest."""
        self._end("info", "quiet", what, far)

    def is_running(self) -> bool:
        return self.bar.isVisibleTo(self)

    def _end(self, icon: str, tone: str, what: str, far: str) -> None:
        from teller.counter import icons

        self._wear(what, far)
        icons.dress(self._ended, icon, tone)
        self._ended.show()
        for one in (self.bar, self.cancel):
            one.hide()
        announce(self, what, urgent=tone == "bad")

    def _wear(self, what: str, far: str) -> None:
        self.bar.steps.stop()
        self._ended.hide()
        self._what.setText(what)
        self._far.setText(far)
        self.setAccessibleName(what)

    def _stop(self) -> None:
        if self.cancel.isEnabled():
            self.cancel.setEnabled(False)
            self._far.setText(self.tr("Stopping…"))
            self.cancelled.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._move()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.bar.steps.stop()

    def _move(self) -> None:
        if self.is_running() and self.isVisible() and self.bar.is_unknown() and look.motion():
            self.bar.steps.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.is_running():
            self._stop()
        else:
            super().keyPressEvent(event)
