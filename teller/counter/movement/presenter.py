"""Presents a movement: what was typed is previewed, then posted once, however often it is asked for."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal

from teller.bank.accounts.account import Account
from teller.bank.accounts.movements import Preview, Receipt
from teller.bank.accounts.preview_movement import preview_movement
from teller.bank.accounts.statement import Line
from teller.bank.ledger.entry import Kind
from teller.bank.money import Money
from teller.bank.pieces import Pieces
from teller.bank.refusal import InvalidInput, Refusal
from teller.counter import wording
from teller.counter.approvals.presenter import ApprovalPresenter
from teller.counter.figures import BadAmount, Figures
from teller.counter.movement import payee as payee_number
from teller.counter.movement import slip
from teller.counter.movement.asking import Asking, asking
from teller.counter.movement.estimating import Estimating
from teller.counter.movement.kept import Asked, Reviewed
from teller.counter.movement.posts import POSTS, SPENT
from teller.counter.movement.taking_out import TakingOut
from teller.counter.shift import Asks


class MovementPresenter(Estimating):
    """Signals: began(Beginning), busy(bool), refused(field, text) with the form still standing,
    reviewed(Asking), unknown(text) when no answer came and posting again is safe, doubtful(text) where that was so and
    the form stands open again, resumed(Asking) when it goes on because a supervisor has said yes, posted(Slip),
    shown_again(Slip) for a receipt that was on screen before. `approvals` asks the supervisor.
    """

    began = Signal(object)
    busy = Signal(bool)
    refused = Signal(str, str)
    reviewed = Signal(object)
    unknown = Signal(str)
    doubtful = Signal(str)
    posted = Signal(object)
    resumed = Signal(object)
    shown_again = Signal(object)

    def __init__(self, place: Asks, figures: Figures, *, bank: str, practice: bool) -> None:
        super().__init__(figures)
        self._place, self._bank, self._practice = place, bank, practice
        self._reviewed: Reviewed | None = None
        self._counted: tuple[Money, Pieces] | None = None
        self._receipt: Receipt | None = None
        self._request = 0
        self._age = 0
        self._waiting = self._posting = False
        self._is_unknown = False
        self.approvals, self.out = ApprovalPresenter(place, figures), TakingOut(place, figures)
        for one in (self.approvals, self.out):
            one.setParent(self)
        self.approvals.granted.connect(self._granted)
        self.approvals.refused.connect(self._not_approved)
        self.approvals.stopped.connect(self._say_refused)

    def begin(self, kind: Kind, account: Account) -> None:
        """A new form, for a deposit, a withdrawal or a transfer."""
        self._start(kind, account, None)
        self._estimate_anew()

    def begin_reversal(self, account: Account, line: Line) -> None:
        """A new form, to undo the entry of a line."""
        self._start(Kind.REVERSAL, account, line)
        self._estimate_anew()

    def review(self, *, payee: str, amount: str, memo: str) -> None:
        """Check what was typed as posting would, and post nothing."""
        if self._waiting or self._account is None:
            return
        content: dict[str, Any] = {"account": self._account.number, "memo": memo, "request": self._request}
        if self._kind is Kind.TRANSFER:
            content["payee"] = payee.replace(" ", "")
            if (slip_of_the_finger := payee_number.check(content["payee"])) is not None:
                self._say_refused(slip_of_the_finger)
                return
        try:
            content["amount"] = self._figures.typed(amount)
        except BadAmount as bad:
            self.refused.emit("amount", wording.bad_amount(bad.reason, self._figures))
            return
        if self._counted is not None and self._counted[0] == content["amount"]:
            content["pieces"] = self._counted[1]
        self._preview(content)

    def _preview(self, content: dict[str, Any]) -> None:
        age = self._age

        def done(preview: Preview) -> None:
            if age == self._age:
                self._wait(waiting=False)
                self._reviewed = Reviewed(self._kind, content, preview)
                self.reviewed.emit(self._asking(self._reviewed))

        def refused(refusal: Refusal) -> None:
            # A preview leaves nothing behind at the bank, so the request id stays: an earlier posting with it whose
            # answer got lost must stay findable.
            if age == self._age:
                self._wait(waiting=False)
                self._reviewed = None
                self._say_refused(refusal)

        self._wait(waiting=True)
        self._place.ask(preview_movement, done, refused, kind=self._kind, **content)

    def review_reversal(self, reason: str) -> None:
        """The reversal as it will be asked for; the bank decides when it is posted."""
        if self._waiting or self._account is None or self._line is None:
            return
        if not reason.strip():
            self._say_refused(InvalidInput("reason", "missing"))
            return
        content = {
            "account": self._account.number,
            "entry": self._line.request,
            "reason": reason,
            "request": self._request,
        }
        self._reviewed = Reviewed(Kind.REVERSAL, content)
        self.reviewed.emit(self._asking(self._reviewed))

    def post(self) -> None:
        """Post exactly what was reviewed, or have a supervisor asked first where one has to be."""
        if self._waiting or self._reviewed is None:
            return
        preview = self._reviewed.preview
        if preview is not None and preview.needs and self._reviewed.approval is None and not self._is_unknown:
            self._ask_supervisor(preview.needs)
        else:
            self._send()

    def _send(self) -> None:
        if self._waiting or self._reviewed is None:
            return
        age = self._age

        def done(receipt: Receipt) -> None:
            if age == self._age:
                self._posted(receipt)

        def refused(refusal: Refusal) -> None:
            if age == self._age:
                self._not_posted(refusal)

        approval = {} if self._reviewed.approval is None else {"approval": self._reviewed.approval}
        self._posting = True
        self._wait(waiting=True)
        self._place.ask(POSTS[self._reviewed.kind], done, refused, **self._reviewed.content, **approval)

    def _ask_supervisor(self, needs: Sequence[Refusal]) -> None:
        if self._reviewed is None:
            return
        self._reviewed = replace(self._reviewed, approval=None)
        shown, use_case = self._asking(self._reviewed), POSTS[self._reviewed.kind]
        rows, headline = (*shown.who, *shown.afterwards), f"{shown.title}: {shown.amount}"
        self.approvals.begin(use_case, self._reviewed.content, needs, headline=headline, rows=rows)

    def _granted(self, approval: int | None) -> None:
        """A supervisor said yes, or nobody has to any more: it is posted as it was reviewed."""
        if self._reviewed is not None:
            self._reviewed = replace(self._reviewed, approval=approval)
            self.resumed.emit(self._asking(self._reviewed))
            self._send()

    def _not_approved(self, text: str) -> None:
        self._reviewed = None
        self.refused.emit("", text)

    def count(self, pieces: Pieces) -> None:
        """The notes and coins were counted: review it with them."""
        reviewed = self._reviewed
        if reviewed is None or reviewed.preview is None or self._waiting:
            return
        self._counted = reviewed.preview.amount, pieces
        self._preview({**reviewed.content, "pieces": pieces})

    def to_count(self) -> tuple[Money, Pieces | None] | None:
        """The amount to be counted, and what is counted or suggested so far; None where no cash moves."""
        preview = None if self._reviewed is None else self._reviewed.preview
        if preview is None or preview.pieces is None:
            return None
        counted = self._reviewed is not None and "pieces" in self._reviewed.content
        return preview.amount, preview.pieces if counted or preview.kind is Kind.WITHDRAWAL else None

    def change(self) -> None:
        """Back from the review to the form. The request stays the same one."""
        self._reviewed = None

    def is_unknown(self) -> bool:
        """Whether something was sent to be posted and no answer came."""
        return self._is_unknown

    def forget(self) -> None:
        """Let go of the customer: whatever is still on its way is for nobody."""
        self._age += 1
        self._account = self._line = self._reviewed = self._receipt = self._counted = None
        self.approvals.forget()
        self.out.forget()
        self._typed = ""
        self._waiting = self._posting = self._is_unknown = False

    # -- while the page is gone

    def keep(self) -> tuple[Asked, Receipt | None] | None:
        """Where the request stands, for `take_up`, and the receipt where there is one. What was sent and is not yet
        answered counts as unknown, since its answer will be for nobody.
        """
        if self._account is None:
            return None
        unknown = self._is_unknown or self._posting
        reviewed = self._reviewed if unknown or self.approvals.is_open() else None
        account, request = self._account.number, self._request
        return Asked(self._kind, account, request, self._line, unknown, reviewed, self._counted), self._receipt

    def take_up(self, asked: Asked, account: Account, receipt: Receipt | None) -> None:
        """Go on with the same request: the form again, or the question once more where its answer is not known."""
        self._start(asked.kind, account, asked.line)
        self._request, self._is_unknown, self._counted = asked.request, asked.is_unknown, asked.counted
        if receipt is not None:
            self._receipt = receipt
            self.shown_again.emit(self._slip(receipt))
            return
        self._estimate_anew()
        self._reviewed = asked.reviewed
        if asked.reviewed is not None and asked.is_unknown:
            # What would be true afterwards was said before the answer was lost: by now it may be true already.
            self.reviewed.emit(replace(self._asking(asked.reviewed), afterwards=()))
            self._say_unknown()
        elif asked.is_unknown:
            self.doubtful.emit(
                self.tr("It is not known whether this was posted. Look at the statement before you post it anew.")
            )

    def _start(self, kind: Kind, account: Account, line: Line | None) -> None:
        self.forget()
        self._kind, self._account, self._line = kind, account, line
        self._request = self._place.new_request()
        self.busy.emit(False)
        self.began.emit(slip.beginning(kind, account, self._figures, line))

    def _wait(self, *, waiting: bool) -> None:
        self._waiting = waiting
        self.busy.emit(waiting)

    def _posted(self, receipt: Receipt) -> None:
        self._reviewed, self._posting, self._is_unknown = None, False, False
        self._request = self._place.new_request()
        self._wait(waiting=False)
        self._receipt = receipt
        self.posted.emit(self._slip(receipt))

    def _slip(self, receipt: Receipt) -> slip.Slip:
        name = self._account.name if self._account is not None else ""
        return slip.receipt_slip(receipt, name, self._figures, bank=self._bank, practice=self._practice)

    def _say_unknown(self) -> None:
        """The same request id goes out again: if the first one was posted after all, its receipt comes back."""
        self._is_unknown = True
        self.unknown.emit(
            self.tr(
                "No answer came, so it is not sure that this was posted. "
                "Press the button again: it is safe, it will not be posted twice."
            )
        )

    def _not_posted(self, refusal: Refusal) -> None:
        self._posting = False
        self._wait(waiting=False)
        if refusal.code == "unanswered":
            self._say_unknown()
            return
        if refusal.approvable and self._reviewed is not None:
            self._ask_supervisor([refusal])
            return
        self._reviewed = None
        if refusal.remembered or refusal.code in SPENT:
            self._request, self._is_unknown = self._place.new_request(), False
        # An ended session and the like say nothing about the request: it may have been posted before, unheard, and
        # stays the same one, so that it cannot be posted twice.
        self._say_refused(refusal)

    def _asking(self, reviewed: Reviewed) -> Asking:
        return asking(reviewed, self._account, self._line, self._figures)

    def _say_refused(self, refusal: Refusal) -> None:
        if refusal.field == "pieces":
            self._counted = None  # they would be refused again
        field = refusal.name if isinstance(refusal, InvalidInput) else refusal.field or ""
        if refusal.code == "not_found" and getattr(refusal, "what", "") == "payee":
            field = "payee"
        self.refused.emit(field, wording.of(refusal, self._figures))
