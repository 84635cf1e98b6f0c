"""The receipt of a movement on screen, and its way to a printer or into a file."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from teller.counter.movement.slip import Slip
from teller.counter.movement.taking_out import TakingOut, of_slip
from teller.counter.papers.printing import choose_printer
from teller.counter.widgets.receipt import ReceiptView


class ReceiptPage(ReceiptView):
    """`choose_file` asks where a file is to be saved; its answer is empty when the teller gave up."""

    def __init__(self, name: str, out: TakingOut) -> None:
        super().__init__(
            name,
            on_print=self._print,
            on_save=lambda: self._save("pdf"),
            on_save_text=lambda: self._save("txt"),
        )
        self._out = out
        self.slip: Slip | None = None
        self.choose_file: Callable[[str], str] = self._ask_for_file
        out.said.connect(self.notice.say)

    def show_slip(self, slip: Slip) -> None:
        self.slip = slip
        self.show_receipt(
            title=slip.title,
            amount=slip.amount,
            currency=slip.currency,
            rows=slip.rows,
            reference=slip.reference,
            note=slip.note,
        )

    def _save(self, ending: str) -> None:
        if self.slip is None:
            return
        path = self.choose_file(f"{self.slip.reference}.{ending}")
        if path:
            self._out.save(of_slip(self.slip), path)

    def _print(self) -> None:
        if self.slip is None:
            return
        printer, why = choose_printer(self)
        if printer is not None:
            self._out.print_on(of_slip(self.slip), printer)
        elif why:
            self.notice.say(why, "warning")

    def _ask_for_file(self, proposed: str) -> str:
        ending = proposed.rpartition(".")[2]
        dialog = QFileDialog(self, self.tr("Save the receipt"), proposed, f"{ending.upper()} (*.{ending})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return dialog.selectedFiles()[0] if dialog.exec() else ""
