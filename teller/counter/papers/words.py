"""The words of a statement on paper, in the reader's language."""

from PySide6.QtCore import QCoreApplication

from teller.bank.papers.statement import PaperLine, StatementPaper
from teller.bank.papers.text_statement import Words
from teller.counter.figures import Figures
from teller.counter.statement import lines


def _tr(text: str) -> str:
    return QCoreApplication.translate("papers", text)


def words(figures: Figures) -> Words:
    return Words(
        title=_tr("Statement"),
        practice=_tr("PRACTICE: no real money"),
        customer=_tr("Customer"),
        account=_tr("Account"),
        period=_tr("Period"),
        made=_tr("Made"),
        day=_tr("Day"),
        entry=_tr("What"),
        out=_tr("Out"),
        into=_tr("In"),
        amount=_tr("Amount"),
        balance=_tr("Balance"),
        balance_in=_tr("Balance, {currency}"),
        opening=_tr("Opening balance"),
        closing=_tr("Closing balance"),
        carried=_tr("Carried forward"),
        brought=_tr("Brought forward"),
        reference=_tr("Reference {number}"),
        days=_tr("{first} to {last}"),
        made_by=_tr("{moment}, by {name}"),
        page=_tr("Page {number} of {count}"),
        written_day=figures.day_and_year,
        written_moment=lambda at: figures.moment(figures.day_and_year(at.astimezone().date()), at),
        number=figures.number,
        happened=lambda line: _happened(line, figures),
        nothing=lambda paper: _nothing(paper, figures),
    )


def _happened(line: PaperLine, figures: Figures) -> str:
    return lines.what(line, figures)


def _nothing(paper: StatementPaper, figures: Figures) -> str:
    first, last = figures.day_and_year(paper.first_day), figures.day_and_year(paper.last_day)
    return _tr("Nothing was posted from {first} to {last}.").format(first=first, last=last)
