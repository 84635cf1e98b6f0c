"""How long nobody can sign in at an address yet, second by second, and that one can again."""

from PySide6.QtCore import QObject, QTimer

from teller.counter.widgets.notice import Notice

_SECOND_MS, _MINUTE = 1_000, 60


class Countdown(QObject):
    """Speaks through a form's notice."""

    def __init__(self, notice: Notice) -> None:
        super().__init__(notice)
        self._notice, self._about, self.seconds_left = notice, "", 0
        self.clock = QTimer(self, interval=_SECOND_MS)
        self.clock.timeout.connect(self.tick)

    def begin(self, seconds: int, about: str) -> None:
        """Say it, once for a screen reader, and count down. `about` is the address."""
        self.seconds_left, self._about = seconds, about
        self._notice.say(self._said(), "warning")
        self.clock.start()

    def is_about(self, about: str) -> bool:
        return self.clock.isActive() and about == self._about

    def stop(self) -> None:
        self.clock.stop()
        self._about = ""

    def tick(self) -> None:
        """A second has passed."""
        self.seconds_left -= 1
        if self.seconds_left > 0:
            self._notice.reword(self._said())
        else:
            self.stop()
            self._notice.say(self.tr("You can try again now."), "info")

    def _said(self) -> str:
        minutes, seconds = divmod(self.seconds_left, _MINUTE)
        said = self.tr("Too many tries were wrong. You can try again in {time}.")
        return said.format(time=f"{minutes}:{seconds:02d}")
