"""The receipt of a movement on screen, and its way to a printer or into a file."""

from collections.abc import Callable

from PySide6.QtWidgets import QFileDialog

from teller.counter.movement import printing, receipt_paper
from teller.counter.movement.slip import Slip
from teller.counter.widgets.receipt import ReceiptView


class ReceiptPage(ReceiptView):
    """`choose_file` asks where a file is to be saved; its answer is empty when the teller gave up."""

    def __init__(self, name: str) -> None:
        super().__init__(name, on_print=self._print, on_save=self._save)
        self.slip: Slip | None = None
        self.choose_file: Callable[[str], str] = self._ask_for_file

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

    def _save(self) -> None:
        if self.slip is None:
            return
        path = self.choose_file(f"{self.slip.reference}.pdf")
        if not path:
            return
        if receipt_paper.save(path, self.slip.paper):
            self.notice.say(self.tr("Saved as {path}.").format(path=path), "good")
        else:
            self.notice.say(self.tr("It could not be written there. Choose another folder."), "bad")

    def _print(self) -> None:
        if self.slip is None:
            return
        printed, said = printing.print_paper(self, self.slip.paper)
        if said:
            self.notice.say(said, "good" if printed else "warning")

    def _ask_for_file(self, proposed: str) -> str:
        title, kinds = self.tr("Save the receipt"), self.tr("PDF (*.pdf)")
        return QFileDialog.getSaveFileName(self, title, proposed, kinds)[0]
