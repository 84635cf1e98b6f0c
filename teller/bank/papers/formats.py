"""The formats that a statement can be saved in."""

from collections.abc import Callable
from enum import StrEnum

from teller.bank.papers.camt_statement import CamtStatement
from teller.bank.papers.csv_statement import CsvStatement
from teller.bank.papers.json_statement import JsonStatement
from teller.bank.papers.ofx_statement import OfxStatement
from teller.bank.papers.statement import StatementPaper, StatementWriter
from teller.bank.papers.text_statement import TextStatement, Words


class Format(StrEnum):
    """PDF and print are drawn by the counter; the others are written here."""

    PDF = "pdf"
    PRINT = "print"
    CSV = "csv"
    OFX = "ofx"
    CAMT = "camt.053"
    JSON = "json"
    TEXT = "text"

    @property
    def ending(self) -> str:
        """What a file's name ends with."""
        return {Format.CAMT: "xml", Format.TEXT: "txt"}.get(self, self.value)


_WRITERS: dict[Format, Callable[[StatementPaper], StatementWriter]] = {
    Format.CSV: CsvStatement,
    Format.OFX: OfxStatement,
    Format.CAMT: CamtStatement,
    Format.JSON: JsonStatement,
}


def writer(form: Format, paper: StatementPaper, words: Words | None = None) -> StatementWriter:
    """What writes a statement in that format. PDF and print have none."""
    if form is Format.TEXT:
        return TextStatement(paper, words)
    return _WRITERS[form](paper)
