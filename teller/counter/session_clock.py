"""The session's clock: how long it lasts, and when the counter renews it, by a count that nobody can set back."""

from collections.abc import Callable

from teller.bank.sessions.session import Session
from teller.bank.world import World
from teller.counter.desk import Desk

_DUE, _LATE = 120.0, 60.0  # seconds before an access token's end: from here on it is renewed, or should have been
_SILENT = 10 * 60.0  # the bank ends a session that nobody asks with for fifteen minutes


class SessionClock:
    """A session ends for good when the bank says so; its tokens long before, and are renewed while somebody works."""

    def __init__(self, world: World, session: Session) -> None:
        self._world = world
        self.begin(session)

    def begin(self, session: Session) -> None:
        """Somebody has signed in."""
        now = self._world.clock.monotonic()
        self._ends = now + (session.ends - session.started).total_seconds()
        self.is_renewing = False
        self.renewed(session)

    def renewed(self, session: Session) -> None:
        """There are new tokens, which last as long as the session says."""
        self._began = self._asked = self._world.clock.monotonic()
        self._seconds = session.seconds

    def asked(self) -> None:
        """The bank was asked something that somebody wanted."""
        self._asked = self._world.clock.monotonic()

    def seconds_left(self) -> int:
        """Until it ends: for good, or with a token that could not be renewed."""
        now = self._world.clock.monotonic()
        token, ends = self._seconds - (now - self._began), self._ends - now
        late = min(_LATE, self._seconds / 4)
        return max(0, round(ends if token > late else min(token, ends)))

    def renew(self, desk: Desk, job: Callable[[], None]) -> None:
        """Do it in passing: what comes of it takes no notice away that somebody reads."""

        def over(_: object) -> None:
            self.is_renewing = False

        self.is_renewing = True
        desk.look(job, over, over)

    def is_over(self) -> bool:
        """Whether it has lasted as long as one may."""
        return self._world.clock.monotonic() >= self._ends

    def is_due(self, active_at: float) -> bool:
        """Whether it is time to renew, for somebody who was last active then. Nobody's session is not renewed."""
        if self.is_renewing or active_at <= self._began:
            return False
        now = self._world.clock.monotonic()
        token = self._seconds - (now - self._began)
        if self._ends - now <= token:
            return False  # its newest token lasts to the end
        return token <= min(_DUE, self._seconds / 2) or (now - self._asked >= _SILENT and active_at > self._asked)
