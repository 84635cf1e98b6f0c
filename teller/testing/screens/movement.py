"""A movement, worked as a person would: type, review, post, and read the receipt."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from teller.counter.widgets.detail import DetailList
from teller.testing.screens.keys import find, press, shown, type_text

Wait = Callable[[Callable[[], bool]], None]


class MovementScreen:
    """A deposit, withdrawal, transfer or reversal whose form is open."""

    def __init__(self, root: QWidget, wait: Wait) -> None:
        self._root, self._wait = root, wait

    # -- what is on screen

    def is_form(self) -> bool:
        return shown(self._find("movement.review"))

    def is_confirming(self) -> bool:
        """Whether it asks, and has been seen long enough to be answered."""
        post = self._find("movement.confirm.post")
        return shown(post) and post.isEnabled()

    def has_receipt(self) -> bool:
        return shown(self._find("movement.receipt")) and self._find("movement.receipt.done").isEnabled()

    def title(self) -> str:
        return self._label("movement.title")

    def estimate(self) -> dict[str, str]:
        """What is said, while typing, of the balance now and afterwards."""
        return self._rows("movement.estimate")

    def who(self) -> dict[str, str]:
        return self._rows("movement.confirm.who")

    def afterwards(self) -> dict[str, str]:
        return self._rows("movement.confirm.afterwards")

    def action(self) -> str:
        """What the confirming button says, such as `Post 150.00`."""
        button = self._find("movement.confirm.post")
        return button.text() if isinstance(button, QAbstractButton) else ""

    def warning(self) -> str:
        """What the confirm step says when no answer came."""
        return self._label("movement.confirm.notice.text") if shown(self._find("movement.confirm.notice")) else ""

    def warnings(self) -> list[str]:
        """What is to be minded before it is posted."""
        found = self._find("movement.confirm").findChildren(QLabel)
        texts = [one for one in found if one.objectName().startswith("movement.confirm.warning_")]
        return [one.text() for one in texts if shown(one)]

    def is_counting(self) -> bool:
        return shown(self._find("movement.count"))

    def notice(self, field: str = "") -> str:
        """What is said beside a field, or over the buttons where no field is named."""
        if field:
            return self._label(f"movement.{field}.notice")
        return self._label("movement.notice.text") if shown(self._find("movement.notice")) else ""

    def typed(self, field: str) -> str:
        editor = self._find(f"movement.{field}")
        return editor.text() if isinstance(editor, QLineEdit) else ""

    def receipt(self) -> dict[str, str]:
        """The receipt's rows."""
        return self._rows("movement.receipt.rows")

    def receipt_title(self) -> str:
        return self._label("movement.receipt.title")

    def receipt_notice(self) -> str:
        return self._label("movement.receipt.notice.text") if shown(self._find("movement.receipt.notice")) else ""

    # -- what a person does

    def fill(self, *, payee: str = "", amount: str = "", memo: str = "", reason: str = "") -> None:
        """Type into the fields; what is left empty stays as it is."""
        for field, text in (("payee", payee), ("amount", amount), ("memo", memo), ("reason", reason)):
            if text:
                editor = self._find(f"movement.{field}")
                editor.setFocus()
                if isinstance(editor, QLineEdit):
                    editor.selectAll()
                type_text(editor, text)

    def review(self) -> None:
        """Enter in the form. Does not wait: it may be refused."""
        field = "reason" if shown(self._find("movement.reason")) else "amount"
        press(self._find(f"movement.{field}"), Qt.Key.Key_Return)

    def post(self) -> None:
        """Enter in the confirm step, once it is there. Does not wait for the answer."""
        self._wait(self.is_confirming)
        press(self._find("movement.confirm.post"), Qt.Key.Key_Return)

    def begin_counting(self) -> None:
        """F7 in the confirm step, once it is there."""
        self._wait(self.is_confirming)
        press(self._find("movement.confirm.count"), Qt.Key.Key_Space)

    def count(self, counts: dict[int, int]) -> None:
        """So many of each, by its worth in minor units; then Enter."""
        for worth, number in counts.items():
            line = self._find(f"movement.count.pieces.{worth}")
            line.setFocus()
            if isinstance(line, QLineEdit):
                line.selectAll()
            type_text(line, str(number))
        press(self._find("movement.count.use"), Qt.Key.Key_Space)

    def go_through(self, *, payee: str = "", amount: str = "", memo: str = "", reason: str = "") -> dict[str, str]:
        """Fill, review and post; answers the receipt's rows, still on screen."""
        self.fill(payee=payee, amount=amount, memo=memo, reason=reason)
        self.review()
        self.post()
        self._wait(self.has_receipt)
        return self.receipt()

    def escape(self) -> None:
        """One step back."""
        if self.is_confirming():
            press(self._find("movement.confirm.post"), Qt.Key.Key_Escape)
        elif self.has_receipt():
            press(self._find("movement.receipt"), Qt.Key.Key_Escape)
        else:
            press(self._find("movement.form"), Qt.Key.Key_Escape)

    def finish(self) -> None:
        """Enter on the receipt: done."""
        press(self._find("movement.receipt.done"), Qt.Key.Key_Return)
        self._wait(lambda: not self.has_receipt())

    def save(self) -> None:
        press(self._find("movement.receipt.save"), Qt.Key.Key_Space)

    def save_as_text(self) -> None:
        press(self._find("movement.receipt.save_text"), Qt.Key.Key_Space)

    def print_receipt(self) -> None:
        press(self._find("movement.receipt.print"), Qt.Key.Key_Space)

    def _rows(self, name: str) -> dict[str, str]:
        found = self._find(name)
        if not isinstance(found, DetailList):
            raise TypeError(f"{name} is a list of facts")
        return dict(found.rows())

    def _label(self, name: str) -> str:
        found = self._find(name)
        return found.text() if isinstance(found, QLabel) else ""

    def _find(self, name: str) -> QWidget:
        return find(self._root, name)
