"""The modal question, for the few things that truly cannot wait: plain text, and buttons that say what happens."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from teller.counter import look
from teller.counter.widgets.button import button
from teller.counter.widgets.plain import label


class Question(QDialog):
    """Two buttons, `dialog.yes` and `dialog.no`. Esc is no; a dangerous yes does not hold the focus."""

    def __init__(
        self, parent: QWidget | None, title: str, text: str, yes: str, no: str, *, danger: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("dialog")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # else each stays for as long as what it stood before
        weight: Literal["danger", "primary"] = "danger" if danger else "primary"
        self.yes = button(yes, name="dialog.yes", weight=weight)
        self.no = button(no, name="dialog.no")
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        said = label(text, None, "dialog.text", wrap=True)
        said.setMinimumWidth(look.px(360))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.WIDE, look.WIDE, look.WIDE, look.WIDE)
        column.setSpacing(look.MEDIUM)
        column.addWidget(label(title, "section", "dialog.title", wrap=True))
        column.addWidget(said)
        column.addSpacing(look.SMALL)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        column.addLayout(row)
        (self.no if danger else self.yes).setFocus(Qt.FocusReason.OtherFocusReason)


def ask(parent: QWidget | None, title: str, text: str, yes: str, no: str, *, danger: bool = False) -> bool:
    """Ask, and wait for the answer. Locking the window answers no."""
    return Question(parent, title, text, yes, no, danger=danger).exec() == QDialog.DialogCode.Accepted


def tell(parent: QWidget | None, title: str, text: str, button_text: str) -> None:
    """Say something that must be read before anything else can go on."""
    said = Question(parent, title, text, button_text, "")
    said.no.hide()
    said.exec()
