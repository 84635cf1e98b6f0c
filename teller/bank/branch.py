"""The branch: the frame around every use case. It reads the token, begins the work, and is the only one to commit."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from teller.bank import records
from teller.bank.admitted import badge_of
from teller.bank.audit import records as trail_records
from teller.bank.audit.chain import Head
from teller.bank.audit.head_watch import HeadWatch
from teller.bank.audit.trail import Trail
from teller.bank.books.proof import Progress, Proof
from teller.bank.books.prove_books import prove_books
from teller.bank.books.telling import tell_broken
from teller.bank.books.verify import OF_THE_HEAD, look_over
from teller.bank.checklist.line import Line
from teller.bank.checklist.see_checklist import look
from teller.bank.days.day import business_day
from teller.bank.factors import proof
from teller.bank.factors.demand import wants_codes
from teller.bank.fault import BooksOlder, CommitFailed, Fault, OutcomeUnknown, VaultDamaged
from teller.bank.guard.clock import ClockSetBack, moment_after
from teller.bank.house import BankFacts, House
from teller.bank.keeping.noticing import Noticed
from teller.bank.keeping.rekey_vault import rekey_vault
from teller.bank.refusal import NotPermitted, Refusal, SessionEnded
from teller.bank.refused import Refused, note_refusal
from teller.bank.sessions.door import Door
from teller.bank.sessions.refresh import renew
from teller.bank.sessions.session import Session
from teller.bank.sessions.sign_in import sign_in
from teller.bank.sessions.start import new_refresh
from teller.bank.tokens import Claims
from teller.bank.use_case import Answer, P, UseCase
from teller.bank.vault.rekey import rekey
from teller.bank.vault.vault import Vault
from teller.bank.watch.at_opening import clock_behind, older_still
from teller.bank.work import Deed, NotServing, Steps, Work


class Branch:
    """An open bank. One thread at a time asks it; other windows and processes have branches of their own."""

    def __init__(self, vault: Vault, house: House) -> None:
        self._vault, self._house = vault, house
        self._sound = True
        self._turning: dict[str, str] = {}  # refresh tokens given back of which it is not known whether they were taken
        self.noticed: Noticed | None = None
        """What was noticed about the keyslots when the vault was opened."""

    @property
    def vault(self) -> Vault:
        """The vault itself: for proving the books, never for a panel."""
        return self._vault

    @property
    def facts(self) -> BankFacts:
        return self._house.bank

    @property
    def wants_codes(self) -> bool:
        """Whether signing in may take a code besides the password: not whose, since that is nobody's business."""
        with self._vault.transaction() as db:
            return wants_codes(db)

    def sign_in(self, *, email: str, password: str, code: str = "") -> Session:
        """Open a session, or raise `SignInRefused`, `SignInBlocked`, `SignInStopped`, or what refuses the device."""
        return sign_in(self._house, self._door, email=email, password=password, code=code)

    def refresh(self, refresh: str) -> Session:
        """Go on with a session. Raises `SessionEnded`; after a commit that failed, the same new one is tried again."""
        new = self._turning.pop(refresh, None) or new_refresh(self._house.world)
        try:
            try:
                return renew(self._house, self._door, refresh=refresh, new=new)
            except CommitFailed:
                self._vault.let_go()
                return renew(self._house, self._door, refresh=refresh, new=new)
        except Fault as fault:
            self._turning[refresh] = new
            raise (fault.fault if isinstance(fault, CommitFailed) else fault) from None

    def ask(self, use_case: UseCase[P, Answer], token: str | None, *_: P.args, **request: P.kwargs) -> Answer:
        """Do what is asked, if the token reaches that far, all of it or nothing.

        Raises a `Refusal` where the bank says no, and a `Fault` where machine or file fail. A refusal leaves its row in
        the audit trail, in a transaction of its own; one that depends on the books is remembered for its request id.
        """
        return self._ask(use_case, token, request, working=True)

    def look(self, use_case: UseCase[P, Answer], token: str | None, *_: P.args, **request: P.kwargs) -> Answer:
        """The same in passing: what a window looks at by itself every few seconds is no sign that anybody is there."""
        return self._ask(use_case, token, request, working=False)

    def _ask(self, use_case: UseCase[P, Answer], token: str | None, request: Any, *, working: bool) -> Answer:
        claims = None
        try:
            claims = self._house.tokens.read(token)
            self._check_presence(claims, working=working)
            if use_case.scope not in claims.scopes:
                raise NotPermitted(use_case.scope.value)
            if use_case.serving and claims.service is None:
                raise NotServing
            return self._surely(use_case, claims, dict(request))
        except Refusal as refusal:
            self._note_refusal(use_case, claims, refusal, request.get("request"), self._over(token, refusal))
            raise

    def _check_presence(self, claims: Claims, *, working: bool) -> None:
        """Refuse a session that was left alone for too long, and otherwise note that it is used."""
        presence, now = self._house.presence, self._house.world.clock.monotonic()
        if (over := presence.over(claims.session, now)) is not None:
            raise SessionEnded(over.value)
        if working:
            presence.asked(claims.session, now)

    def _over(self, token: str | None, refusal: Refusal) -> tuple[str, str] | None:
        """The session that time has ended, and why, where that is what a genuine token was refused for."""
        if not isinstance(refusal, SessionEnded) or (claims := self._house.tokens.genuine(token)) is None:
            return None
        over = self._house.presence.over(claims.session, self._house.world.clock.monotonic())
        return None if over is None else (claims.session, over.value)

    def prepare(self) -> None:
        """What the first sign-in would wait for, done while somebody is still typing."""
        self._house.tokens.prepare()

    @property
    def head(self) -> HeadWatch:
        """Whether these are the newest books that this computer has seen, and whether that is being written down."""
        return self._house.head

    def clock(self) -> ClockSetBack | None:
        """Whether the clock is behind the books, and nobody has confirmed it yet."""
        return clock_behind(self._vault, self._house)

    def look_over(self) -> Proof:
        """Look the whole file over, on a thread of its own. Where it does not hold, nothing is posted from now on."""
        proof = look_over(self._vault, self._house.head)
        self._sound = all(one.holds for one in proof.findings if one.proof != OF_THE_HEAD)
        tell_broken(self._vault, self._house, proof)
        return proof

    def see_checklist(self) -> tuple[Line, ...]:
        """The checklist, for whoever holds the vault's key and has no token: the command line."""
        with self._vault.transaction() as db:
            return look(db, self._house, self._house.world.clock.now())

    def prove(self, token: str, progress: Progress) -> Proof:
        """Prove the books for a token that reaches so far, on connections of its own: for a thread of its own.

        A page that another window is folding in at this moment looks damaged: what does not hold is proved once more.
        """
        proof = self._proved(token, progress)
        return proof if proof.holds else self._proved(token, progress)

    def _proved(self, token: str, progress: Progress) -> Proof:
        self._house.tokens.read(token)  # who may not ask does not fold either
        with self._vault.anew() as own:
            own.fold()
            house = replace(self._house, head=self._house.head.beside())
            try:
                return Branch(own, house).ask(prove_books, token, progress=progress)
            finally:
                house.head.close()

    def aside(self, use_case: UseCase[P, Answer], token: str, *args: P.args, **request: P.kwargs) -> Answer:
        """Ask on connections of its own: for a thread of its own, such as one that makes a backup."""
        with self._vault.anew() as own:
            return Branch(own, self._house).ask(use_case, token, *args, **request)

    def rekey(self, token: str, progress: Progress, *, current: str) -> None:
        """Give the file a new key, on the bank's own thread: nothing else may be under way. Raises `VaultInUse`."""

        def exchange() -> None:
            rekey(self._house.world, self._vault, lambda copy: look_over(copy).holds, progress)
            self._house = replace(self._house, keys=self._vault.keys)

        self.ask(rekey_vault, token, current=current, exchange=exchange)

    def close(self) -> None:
        """Let go of the file. Sessions that are still open end with the program: nobody else can read their tokens."""
        self._house.tokens.forget()
        self._house.head.close()
        self._vault.close()

    # -- how it is done -----------------------------------------------------------------------------------------------

    def _surely(self, use_case: UseCase[P, Answer], claims: Claims, inputs: dict[str, Any]) -> Answer:
        """Do it, and where the disk fails while committing, find out whether it was done.

        An error from COMMIT does not mean "not committed". A request id makes asking again safe: done before, it gets
        the first answer; not done, it is done now.
        """
        try:
            return self._done(use_case, claims, inputs)
        except CommitFailed as failed:
            self._vault.let_go()
            if "request" not in inputs:
                raise failed.fault from None
        try:
            return self._done(use_case, claims, inputs)
        except Fault:
            raise OutcomeUnknown from None

    def _done(self, use_case: UseCase[P, Answer], claims: Claims, inputs: dict[str, Any]) -> Answer:
        if posts := "request" in inputs:
            self._check_sound()
        if not use_case.staged:
            with self._vault.transaction(writes=use_case.writes, in_doubt=True) as db:
                work = self._begun(db, claims, writes=use_case.writes, posts=posts)
                checked = use_case.checked(inputs)
                if use_case.proof:
                    _check_proof(work)
                work.deed = (use_case.name, checked)
                answer = use_case.run(work, **checked)
            self._written(use_case.name, work.trail)
            return answer
        with self._work(claims, writes=False, posts=posts) as work:  # nobody has passwords hashed without being present
            if use_case.proof:
                _check_proof(work)
        checked = use_case.checked(inputs)
        deed = (use_case.name, checked)
        steps = Steps(self._house, lambda: self._work(claims, writes=True, posts=posts, deed=deed))
        return use_case.run(steps, **checked)

    def _check_sound(self) -> None:
        """Books that do not hold, or are not the newest, can be read; but nothing is added to them."""
        if not self._sound:
            raise VaultDamaged
        if older_still(self._vault, self._house):
            raise BooksOlder

    def _written(self, name: str, trail: Trail) -> None:
        """After COMMIT, and before the answer is given: the newest row is written down outside the books, too."""
        self._house.head.after(name, trail, self._house.world.clock)

    @contextmanager
    def _work(self, claims: Claims, *, writes: bool, posts: bool, deed: Deed = ("", {})) -> Iterator[Work]:
        with self._vault.transaction(writes=writes, in_doubt=True) as db:
            work = self._begun(db, claims, writes=writes, posts=posts)
            work.deed = deed
            yield work
        self._written("", work.trail)

    def _begun(self, db: Connection, claims: Claims, *, writes: bool, posts: bool) -> Work:
        """The work of a transaction that has begun: who is present is read inside it."""
        present = records.present(db, claims.session, claims.service)
        badge = badge_of(claims, present)
        head = Head(present.head_id, present.head_at, present.head_mac)
        now, at, set_back = moment_after(db, self._house.world.clock, head.at, writes=writes)
        if posts and set_back is not None:
            raise set_back
        trail = Trail(
            db, self._house.keys.audit, head, at, user=badge.user, session=badge.session, service=claims.service
        )
        business = business_day(now, present.day, present.day_state, drawers_open=bool(present.drawers_open))
        return Work(db, self._house, badge, claims, now, at, business, trail)

    @contextmanager
    def _door(self, *, writes: bool, in_doubt: bool = False) -> Iterator[Door]:
        """A transaction for signing in, where there is no badge yet."""
        with self._vault.transaction(writes=writes, in_doubt=in_doubt) as db:
            head = trail_records.head(db)
            now, at, set_back = moment_after(db, self._house.world.clock, head.at, writes=writes)
            trails: list[Trail] = []

            def trail(user: int | None, session: str | None) -> Trail:
                """Each goes on from where the one before has come to."""
                last = trails[-1].head if trails else head
                trails.append(Trail(db, self._house.keys.audit, last, at, user=user, session=session))
                return trails[-1]

            yield Door(db, now, trail, set_back)
        for one in trails:
            self._written("", one)

    def _note_refusal(
        self,
        use_case: UseCase[..., Any],
        claims: Claims | None,
        refusal: Refusal,
        request: object,
        over: tuple[str, str] | None,
    ) -> None:
        remembers = refusal.remembered and use_case.writes and isinstance(request, int)
        if not (refusal.audited or remembers):
            return
        with self._vault.transaction(writes=True) as db:
            what = Refused(use_case.name, refusal, int(str(request)) if remembers else None, over)
            trail = note_refusal(db, self._house, claims, what)
        self._written("", trail)


def _check_proof(work: Work) -> None:
    proof.check(work.db, work.house, user=work.badge.user, session=work.badge.session, at=work.at)
