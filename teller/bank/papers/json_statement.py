"""A statement as JSON (RFC 8259): one object, its lines one a row, amounts as text so that no reader rounds them."""

import json
from typing import Any

from teller.bank.papers.cleaning import encodable
from teller.bank.papers.statement import PRACTICE, PaperLine, StatementPaper, nothing


class JsonStatement:
    """`{"format": "teller.statement", "version": 1, ..., "lines": [...]}`."""

    def __init__(self, paper: StatementPaper) -> None:
        self._paper, self._begun = paper, False

    def begin(self) -> str:
        paper = self._paper
        head: dict[str, Any] = {
            "format": "teller.statement",
            "version": 1,
            "bank": paper.bank,
            "practice": paper.practice,
            "account": {"number": paper.account, "kind": paper.account_kind, "name": paper.account_name},
            "customer": {"number": paper.customer_number, "name": paper.customer},
            "currency": paper.currency.code,
            "first_day": paper.first_day.isoformat(),
            "last_day": paper.last_day.isoformat(),
            "opening_balance": paper.plain(paper.opening),
            "closing_balance": paper.plain(paper.closing),
            "closing_day": paper.closing_day.isoformat(),
            "count": paper.count,
            "made_at": paper.made_at.isoformat(timespec="seconds"),
            "made_by": paper.made_by,
        }
        notes = [PRACTICE] if paper.practice else []
        head["notes"] = notes if paper.count else [*notes, nothing(paper)]
        return f'{_text(head)[:-1]}, "lines": ['

    def line(self, line: PaperLine) -> str:
        before, self._begun = ",\n" if self._begun else "\n", True
        return before + _text(
            {
                "day": line.day.isoformat(),
                "at": line.at.astimezone().isoformat(timespec="seconds"),
                "kind": line.kind,
                "memo": line.memo,
                "other_account": line.other,
                "reference": line.reference,
                "amount": self._paper.plain(line.amount),
                "balance": self._paper.plain(line.balance),
                "reverses": line.reverses,
                "reversed_by": line.reversed_by,
            }
        )

    def end(self) -> str:
        return "\n]}\n"


def _text(value: dict[str, Any]) -> str:
    return encodable(json.dumps(value, ensure_ascii=False))
