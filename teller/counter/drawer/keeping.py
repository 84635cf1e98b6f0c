"""Keeps what was typed at the drawer while its page is gone, and puts it back when it is known how things stand now."""

from typing import TYPE_CHECKING

from teller.bank.till.drawer import TillState
from teller.counter.drawer.kept import KeptDrawer, KeptForm
from teller.counter.widgets.focus import left_alone

if TYPE_CHECKING:
    from teller.counter.drawer.counts import Purpose
    from teller.counter.drawer.view import DrawerView

_NOT_TAKEN_UP = {"force", "holding"}
"""Forms about a drawer that somebody else may have closed meanwhile: they are opened anew."""


class Keeping:
    """For one page."""

    def __init__(self, view: "DrawerView") -> None:
        self._view = view
        self._kept: KeptDrawer | None = None

    def keep(self) -> KeptDrawer | None:
        kept = self._kept if self._kept is not None else self._as_it_is()
        return kept if kept.is_typed() or kept.step != "rest" else None

    def is_typed(self) -> bool:
        return self._kept is not None and self._kept.is_typed()

    def clear(self) -> None:
        self._kept = None

    def take_up(self, kept: KeptDrawer) -> None:
        self._kept = kept

    def _as_it_is(self) -> KeptDrawer:
        view = self._view
        steps, chosen = view.steps, view.drawers.table.current_row()
        name = view.flows.at_hand() or view.deliveries.at_hand()
        form, kept = view.flows.wide.forms().get(name), KeptForm()
        if form is not None and name not in _NOT_TAKEN_UP:
            counted = tuple(counter.value() for counter in form.form.counters)
            purpose = view.flows.counts.purpose if name == "count" else ""
            kept = KeptForm(form.typed(), counted, purpose, form.colleague()[0])
        else:
            name = "add" if steps.currentWidget() is steps.add else ""
        return KeptDrawer(
            name or "rest",
            chosen.id if chosen is not None else None,
            steps.open.amount.text(),
            steps.add.name.text(),
            kept,
            view.deliveries.unknown(),
            view.figures.locale,
            view.flows.moves.unheard(name),
        )

    def go_on(self) -> None:
        """Now that it is known whose the drawers are."""
        kept, self._kept = self._kept, None
        if kept is not None:
            with left_alone(self._view):
                self._restore(kept)

    def _restore(self, kept: KeptDrawer) -> None:
        view = self._view
        if kept.drawer is not None:
            view.drawers.select(kept.drawer)
        if view.mine is None:
            view.steps.open.amount.set_text(view.figures.retyped(kept.float_typed, kept.locale))
        view.steps.add.name.set_text(kept.name)
        if kept.unknown is not None:
            view.deliveries.ask_again(kept.unknown)
        elif kept.step == "add":
            view.steps.go(view.steps.add)
        elif kept.step == "receive":
            self._refill(kept, "receive")
            view.deliveries.open()
        elif kept.step == "count":
            self._count_on(kept)
        elif kept.step == "open":
            if view.mine is None:
                view.flows.begin("open")
                self._refill(kept, "open")
        elif kept.step != "rest" and (view.mine is not None or kept.step == "ship"):
            view.flows.begin(kept.step)
            self._refill(kept, kept.step)
            view.flows.ask_again(kept.step, kept.sent)

    def _count_on(self, kept: KeptDrawer) -> None:
        """Only where the bank still says that the drawer is being counted; its figures were never here."""
        view = self._view
        if view.mine is not None and view.mine.state is TillState.COUNTING:
            purpose: Purpose = kept.form.purpose or "close"  # type: ignore[assignment]
            view.flows.counts.purpose = purpose
            view.flows.counting.open_count()
            self._refill(kept, "count")

    def _refill(self, kept: KeptDrawer, name: str) -> None:
        form, figures = self._view.flows.wide.forms()[name], self._view.figures
        typed = [
            (field, text if field.endswith("_memo") else figures.retyped(text, kept.locale))
            for field, text in kept.form.typed
        ]
        form.retype(typed, kept.form.counted)
