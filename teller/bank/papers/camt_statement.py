"""A statement as ISO 20022 camt.053.001.08, BankToCustomerStatementV08 (message definition report of February 2019).

The order of the elements, and how long each may be, are those of the schema that ISO publishes under that name; codes
are of the external code sets of ISO 20022 (balance type, entry status, bank transaction code). An account that has no
IBAN is identified by its own number, under `Othr`.
"""

from datetime import UTC, date, datetime

from teller.bank.money import Money
from teller.bank.papers.cleaning import xml
from teller.bank.papers.statement import PRACTICE, PaperLine, StatementPaper, nothing, what

NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"
_CODE, _NUMBER, _ACCOUNT_NAME, _NAME, _NOTE = 35, 34, 70, 140, 500
_UNKNOWN = ("XTND", "NTAV", "NTAV")
# Domain, family and sub-family: when money comes in, and when it goes out.
_CODES: dict[str, tuple[tuple[str, str, str], tuple[str, str, str]]] = {
    "deposit": (("PMNT", "CNTR", "CDPT"), ("PMNT", "CNTR", "CDPT")),
    "withdrawal": (("PMNT", "CNTR", "CWDL"), ("PMNT", "CNTR", "CWDL")),
    "transfer": (("PMNT", "RCDT", "BOOK"), ("PMNT", "ICDT", "BOOK")),
    "hold_capture": (("PMNT", "RCDT", "BOOK"), ("PMNT", "ICDT", "BOOK")),
    "incoming": (("PMNT", "RCDT", "DMCT"), ("PMNT", "ICDT", "DMCT")),
    "cheque": (("PMNT", "RCHQ", "CCHQ"), ("PMNT", "ICHQ", "CCHQ")),
    "cheque_returned": (("PMNT", "ICHQ", "UPCQ"), ("PMNT", "RCHQ", "UPCQ")),
    "salary": (("PMNT", "RCDT", "SALA"), ("PMNT", "ICDT", "SALA")),
    "rent": (("PMNT", "RCDT", "DMCT"), ("PMNT", "ICDT", "DMCT")),
    "interest": (("ACMT", "MCOP", "INTR"), ("ACMT", "MDOP", "INTR")),
    "fee": (("ACMT", "MCOP", "CHRG"), ("ACMT", "MDOP", "CHRG")),
}


class CamtStatement:
    """One message with one statement: its opening (OPBD) and closing (CLBD) balance, and an entry for each line."""

    def __init__(self, paper: StatementPaper) -> None:
        self._paper = paper

    def begin(self) -> str:
        paper = self._paper
        made = _moment(paper.made_at)
        message = f"{paper.account}-{paper.made_at.astimezone(UTC):%Y%m%dT%H%M%S%f}"
        days = _element("FrDtTm", f"{paper.first_day}T00:00:00") + _element("ToDtTm", f"{paper.last_day}T23:59:59")
        servicer = _element("Svcr", _element("FinInstnId", _text("Nm", paper.bank, _NAME)))
        account = (
            _account(paper.account)
            + _element("Ccy", paper.currency.code)
            + _text("Nm", paper.account_name, _ACCOUNT_NAME)
            + _element("Ownr", _text("Nm", paper.customer, _NAME))
            + servicer
        )
        net = Money(paper.closing.cents - paper.opening.cents)
        total = _element("NbOfNtries", str(paper.count)) + _element(
            "TtlNetNtry", _element("Amt", paper.plain(_size(net))) + _direction(net)
        )
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<Document xmlns="{NAMESPACE}"><BkToCstmrStmt>\n'
            f"<GrpHdr>{_text('MsgId', message, _CODE)}{_element('CreDtTm', made)}</GrpHdr>\n"
            f"<Stmt>{_text('Id', paper.name, _CODE)}{_element('CreDtTm', made)}{_element('FrToDt', days)}\n"
            f"{_element('Acct', account)}\n"
            f"{self._balance('OPBD', paper.opening, paper.first_day)}\n"
            f"{self._balance('CLBD', paper.closing, paper.closing_day)}\n"
            f"{_element('TxsSummry', _element('TtlNtries', total))}\n"
        )

    def line(self, line: PaperLine) -> str:
        incoming, outgoing = _CODES.get(line.kind, (_UNKNOWN, _UNKNOWN))
        domain, family, part = incoming if line.amount.cents >= 0 else outgoing
        code = _element("Cd", domain) + _element("Fmly", _element("Cd", family) + _element("SubFmlyCd", part))
        own = _element("Prtry", _text("Cd", line.kind, _CODE))
        day = _element("Dt", line.day.isoformat())
        inside = (
            _text("NtryRef", line.reference, _CODE),
            self._amount(line.amount),
            _direction(line.amount),
            "<RvslInd>true</RvslInd>" if line.kind == "reversal" else "",
            "<Sts><Cd>BOOK</Cd></Sts>",
            _element("BookgDt", day),
            _element("ValDt", day),
            _text("AcctSvcrRef", line.reference, _CODE),
            _element("BkTxCd", _element("Domn", code) + own),
            _element("NtryDtls", _element("TxDtls", self._details(line))),
            _text("AddtlNtryInf", what(line), _NOTE),
        )
        return f"{_element('Ntry', ''.join(inside))}\n"

    def end(self) -> str:
        paper = self._paper
        said = [PRACTICE] if paper.practice else []
        said += [] if paper.count else [nothing(paper)]
        note = ". ".join([*said, f"Made by {paper.made_by}"])
        return f"{_text('AddtlStmtInf', note, _NOTE)}</Stmt></BkToCstmrStmt></Document>\n"

    def _details(self, line: PaperLine) -> str:
        other = ""
        if line.other is not None:
            end = "CdtrAcct" if line.amount.cents < 0 else "DbtrAcct"
            other = _element("RltdPties", _element(end, _account(line.other)))
        # A memo may be longer than one remittance line.
        memo = xml_pieces(line.memo)
        said = _element("RmtInf", "".join(_text("Ustrd", piece, _NAME) for piece in memo)) if memo else ""
        references = _text("AcctSvcrRef", line.reference, _CODE)
        return _element("Refs", references) + self._amount(line.amount) + _direction(line.amount) + other + said

    def _balance(self, code: str, amount: Money, day: date) -> str:
        kind = _element("Tp", _element("CdOrPrtry", _element("Cd", code)))
        dated = _element("Dt", _element("Dt", day.isoformat()))
        return _element("Bal", kind + self._amount(amount) + _direction(amount) + dated)

    def _amount(self, amount: Money) -> str:
        paper = self._paper
        return f'<Amt Ccy="{paper.currency.code}">{paper.plain(_size(amount))}</Amt>'


def xml_pieces(memo: str) -> list[str]:
    """A memo in pieces of at most 140 characters, each with something in it."""
    said = " ".join(memo.split())
    pieces = (said[at : at + _NAME] for at in range(0, len(said), _NAME))
    return [piece for piece in pieces if piece.strip()]


def _element(name: str, inside: str) -> str:
    return f"<{name}>{inside}</{name}>"


def _text(name: str, text: str, at_most: int) -> str:
    """An element with text in it. Nothing at all where there is none: the schema knows no empty text."""
    said = xml(text, at_most)
    return _element(name, said) if said else ""


def _account(number: str) -> str:
    return _element("Id", _element("Othr", _text("Id", number, _NUMBER)))


def _direction(amount: Money) -> str:
    return _element("CdtDbtInd", "DBIT" if amount.cents < 0 else "CRDT")


def _size(amount: Money) -> Money:
    return Money(abs(amount.cents))


def _moment(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")
