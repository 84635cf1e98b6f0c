"""The relations on record, on screen: a list, a form for a new one, and the question before one is dropped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teller.bank.watch.relations import Relation
from teller.counter import look
from teller.counter.figures import Figures
from teller.counter.relations import words
from teller.counter.relations.kept import KeptRelation
from teller.counter.relations.presenter import RelationsPresenter
from teller.counter.shift import Asks
from teller.counter.widgets.button import button
from teller.counter.widgets.columns import Columns
from teller.counter.widgets.field import TextField
from teller.counter.widgets.form import Form
from teller.counter.widgets.notice import Notice
from teller.counter.widgets.pages import Pages
from teller.counter.widgets.plain import bare, label
from teller.counter.widgets.state import StateStack
from teller.counter.widgets.table import PagedTable
from teller.counter.widgets.titled_form import ConfirmForm

_SIDE, _NARROW, _LOWEST = 360, 900, 180


class RelationsView(QWidget):
    """Signals: left when whoever reads goes back to where they came from."""

    left = Signal()

    def __init__(self, place: Asks, figures: Figures, *, decides: bool) -> None:
        super().__init__()
        self.setObjectName("relations")
        self.presenter = presenter = RelationsPresenter(place, figures)
        presenter.setParent(self)
        self._figures, self._decides = figures, decides
        self.chosen: Relation | None = None
        self.table = PagedTable(
            words.columns(figures),
            name="relations.table",
            says=self.tr("Relations on record"),
            empty=self.tr("Nobody is on record as close to a customer."),
        )
        self.table.stretch_column(1)
        self.table.setMinimumHeight(look.px(_LOWEST))
        self.back = button(self.tr("Back to the &alerts"), name="relations.back")
        self.drop = button(self.tr("&Take off the record…"), name="relations.drop", weight="danger")
        self.says = label("", "quiet", "relations.says", wrap=True)
        self.notice = Notice("relations.said")
        self.form = self._form()
        self.confirm = ConfirmForm("relations.confirm_drop", danger=True)
        self._side = Pages()
        self._lay_out()
        self._connect()
        self._show(None)

    def _form(self) -> Form:
        form = Form()
        title = label(self.tr("A new relation"), "section")
        title.setMinimumHeight(look.px(look.CONTROL_HEIGHT))  # on one line with the page's title
        form.add_widget(title)
        hint = self.tr("What the user signs in with.")
        self.email = form.add(TextField(self.tr("&E-mail"), name="relations.email", hint=hint, longest=254))
        hint = self.tr("Whom they are close to: family, a friend, a business of theirs.")
        self.customer = form.add(
            TextField(self.tr("Customer &number"), name="relations.customer", hint=hint, longest=40)
        )
        form.set_buttons(button(self.tr("Put on record"), name="relations.note", weight="primary"))
        return form

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        bare(head, look.SMALL)
        head.addWidget(label(self.tr("Relations on record"), "section"), 1)
        head.addWidget(self.back)
        foot = QHBoxLayout()
        bare(foot, look.MEDIUM)
        foot.addWidget(self.drop)
        foot.addWidget(self.says, 1)
        foot.addStrut(look.px(look.CONTROL_HEIGHT))  # the button comes and goes, and the page stays as it is
        content = QWidget()
        left = QVBoxLayout(content)
        bare(left, look.MEDIUM)
        left.addLayout(head)
        left.addWidget(
            label(
                self.tr("What a user posts for themselves or for somebody close to them waits for a supervisor."),
                "quiet",
                wrap=True,
            )
        )
        left.addWidget(self.table, 1)
        left.addLayout(foot)
        left.addWidget(self.notice)
        self.states = StateStack(content, name="relations.states")
        for page in (self.form, self.confirm):
            self._side.addWidget(page)
        self._side.setFixedWidth(look.px(_SIDE))
        columns = Columns(spacing=look.VAST, wide=_NARROW)
        columns.addWidget(self.states, 1)
        if self._decides:
            columns.addWidget(self._side)
        else:
            self._side.setParent(self)
            self._side.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.LARGE, look.WIDE, look.LARGE)
        column.addLayout(columns)

    def _connect(self) -> None:
        asks = self.presenter
        asks.listed.connect(self._list)
        asks.failed.connect(self.states.show_failed)
        asks.not_permitted.connect(self.states.show_not_permitted)
        asks.noted.connect(self._noted)
        asks.dropped.connect(self._dropped)
        asks.refused.connect(self._refused)
        for form in (self.form, self.confirm):
            asks.busy.connect(form.set_busy)
        self.states.acted.connect(self.refresh)
        self.table.selected_row.connect(self._show)
        self.back.clicked.connect(self.left)
        self.drop.clicked.connect(self._ask)
        self.form.submitted.connect(self._note)
        self.form.cancelled.connect(self.first_focus)
        self.confirm.submitted.connect(self._drop)
        self.confirm.cancelled.connect(self._rest)

    # -- what every panel can be told

    def refresh(self) -> None:
        self.presenter.refresh()

    def clear(self) -> None:
        """Keep nothing of anybody's."""
        self.presenter.forget()
        self.table.set_rows(())
        self.form.clear()
        self.notice.clear()
        self._rest()
        self._show(None)

    def is_dirty(self) -> bool:
        return bool(self.email.text().strip() or self.customer.text().strip())

    def first_focus(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> KeptRelation | None:
        kept = KeptRelation(self.email.text(), self.customer.text()) if self.is_dirty() else None
        self.presenter.forget()
        return kept

    def take_up(self, kept: KeptRelation) -> None:
        self.email.set_text(kept.email)
        self.customer.set_text(kept.customer)
        self.refresh()

    # -- the list

    def _list(self, found: tuple[Relation, ...]) -> None:
        was = self.chosen
        self.states.show_content()
        self.table.set_rows(found)
        at = next((at for at, one in enumerate(found) if one == was), 0)
        if found:
            self.table.select(at)
        self._show(found[at] if found else None)

    def _show(self, one: Relation | None) -> None:
        self.chosen = one
        self.drop.setVisible(self._decides and one is not None and not one.mine)
        is_own = self._decides and one is not None and one.mine
        self.says.setText(self.tr("This is about yourself: somebody else takes it off the record.") if is_own else "")
        if self._side.currentWidget() is self.confirm:
            self._rest()

    # -- what is done

    def _note(self) -> None:
        self.form.clear_notices()
        self.notice.clear()
        self.presenter.note(self.email.text(), self.customer.text())

    def _ask(self) -> None:
        one = self.chosen
        if one is not None:
            self._side.setCurrentWidget(self.confirm)
            title = self.tr("Take {name} and {customer} off the record?")
            says = self.tr("What {name} posts for them is held no more. The trail keeps that it was so.")
            self.confirm.ask(
                title.format(name=one.name, customer=words.whom(one, self._figures)),
                says.format(name=one.name),
                self.tr("Take off the record"),
            )

    def _drop(self) -> None:
        if self.chosen is not None:
            self.presenter.drop(self.chosen)

    def _noted(self, text: str) -> None:
        self.form.clear()
        self.notice.say(text, "good")

    def _dropped(self, text: str) -> None:
        self._rest()
        self.notice.say(text, "good")

    def _refused(self, field: str, text: str) -> None:
        if field and self._side.currentWidget() is self.form:
            self.form.notice_for(f"relations.{field}", text)
        else:
            self.notice.say(text, "warning")

    def _rest(self) -> None:
        held = self.confirm.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self.confirm.clear()
        self._side.setCurrentWidget(self.form)
        if held:
            self.first_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever looks elsewhere leaves no customer's name behind."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.is_dirty():
            self.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
