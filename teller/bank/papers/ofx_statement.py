"""A statement as OFX 1.0.3 (Open Financial Exchange, 1999), the form that every program reads: SGML, in UTF-8.

Order and lengths of the elements are those of sections 2.2 (header), 2.5.1.2 (sign-on response), 11.3.1 (account) and
11.4.2.2 (statement response); OFX 2.2 has the same ones as XML. Ending each element, as here, is allowed in SGML and
asked for in XML. No session stands behind the file: it answers a request that was never made, as a bank's downloads do.
OFX has no place for an opening balance: it is the closing one less the transactions. ofxtools and ofxparse read it.
"""

from datetime import UTC, date, datetime

from teller.bank.papers.cleaning import xml
from teller.bank.papers.statement import PRACTICE, PaperLine, StatementPaper, compact, nothing, what

_HEADER = (
    "OFXHEADER:100\r\nDATA:OFXSGML\r\nVERSION:103\r\nSECURITY:NONE\r\nENCODING:UTF-8\r\nCHARSET:NONE\r\n"
    "COMPRESSION:NONE\r\nOLDFILEUID:NONE\r\nNEWFILEUID:NONE\r\n\r\n"
)
_FINE = "<STATUS><CODE>0</CODE><SEVERITY>INFO</SEVERITY></STATUS>"
_ACCOUNTS = {"current": "CHECKING", "savings": "SAVINGS"}
# Section 11.4.3.1: transaction types.
_TYPES = {
    "deposit": "DEP",
    "withdrawal": "CASH",
    "transfer": "XFER",
    "salary": "DIRECTDEP",
    "rent": "PAYMENT",
    "interest": "INT",
    "fee": "FEE",
    "cheque": "CHECK",
    "hold_capture": "XFER",
    "incoming": "XFER",
}
_NAME, _MEMO, _FITID, _ACCOUNT, _BANK, _ORGANISATION, _NOTE = 32, 255, 255, 22, 9, 32, 360


class OfxStatement:
    """One response with one account's transactions; the reference is the FITID that readers tell doubles by."""

    def __init__(self, paper: StatementPaper) -> None:
        self._paper = paper

    def begin(self) -> str:
        paper = self._paper
        organisation = _element("ORG", xml(paper.bank, _ORGANISATION))
        account = _element("BANKID", _bank_id(paper.bank)) + _element("ACCTID", xml(paper.account, _ACCOUNT))
        kind = _ACCOUNTS.get(paper.account_kind, "CHECKING")
        days = _element("DTSTART", _day(paper.first_day)) + _element("DTEND", _day(paper.last_day))
        return (
            f"{_HEADER}<OFX><SIGNONMSGSRSV1><SONRS>{_FINE}{_element('DTSERVER', _moment(paper.made_at))}"
            f"<LANGUAGE>ENG</LANGUAGE><FI>{organisation}</FI></SONRS></SIGNONMSGSRSV1>\n"
            f"<BANKMSGSRSV1><STMTTRNRS><TRNUID>0</TRNUID>{_FINE}<STMTRS>{_element('CURDEF', paper.currency.code)}"
            f"<BANKACCTFROM>{account}<ACCTTYPE>{kind}</ACCTTYPE></BANKACCTFROM>\n<BANKTRANLIST>{days}\n"
        )

    def line(self, line: PaperLine) -> str:
        parts = (
            ("TRNTYPE", _TYPES.get(line.kind, "OTHER")),
            ("DTPOSTED", _day(line.day)),
            ("DTUSER", _moment(line.at)),
            ("TRNAMT", self._paper.plain(line.amount)),
            ("FITID", xml(line.reference, _FITID)),
            ("NAME", xml(what(line), _NAME)),
            ("MEMO", xml(line.memo, _MEMO)),
        )
        return f"<STMTTRN>{''.join(_element(name, value) for name, value in parts if value)}</STMTTRN>\n"

    def end(self) -> str:
        paper = self._paper
        closing = _element("BALAMT", paper.plain(paper.closing)) + _element("DTASOF", _day(paper.closing_day))
        said = [PRACTICE] if paper.practice else []
        said += [] if paper.count else [nothing(paper)]
        note = _element("MKTGINFO", xml(". ".join(said), _NOTE)) if said else ""
        return f"</BANKTRANLIST>\n<LEDGERBAL>{closing}</LEDGERBAL>{note}</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n"


def _element(name: str, value: str) -> str:
    return f"<{name}>{value}</{name}>"


def _day(day: date) -> str:
    """A business day, at noon in UTC: midnight would be the day before for every reader west of there."""
    return f"{compact(day)}120000[0:GMT]"


def _moment(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%d%H%M%S}.000[0:GMT]"


def _bank_id(name: str) -> str:
    """The bank has no routing number; its name tells its accounts from another bank's."""
    letters = "".join(character for character in name.upper() if character.isascii() and character.isalnum())
    return letters[:_BANK] or "TELLER"
