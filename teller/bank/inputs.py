"""Inputs: the types that use cases take text in, each with its canonical form and what it refuses."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

# Zs other than the space, and Cc, Cf, Cs, Co, Cn: controls, bidi overrides, lone surrogates, unassigned.
# Format characters that real names need stay: zero-width joiner and non-joiner (Indic and Persian scripts, emoji).
_JOINERS = {"\u200c", "\u200d"}
_NOT_TEXT = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def _line(text: str) -> str:
    """One line of text: NFC, trimmed, without characters that hide or reorder others."""
    for character in text:
        if unicodedata.category(character) in _NOT_TEXT and character not in _JOINERS:
            raise PydanticCustomError("characters", "has characters that are not text")
    return unicodedata.normalize("NFC", text).strip()


def _said(text: str) -> str:
    if not text:
        raise PydanticCustomError("missing", "is missing")
    return text


_EMAIL = re.compile(r"[^\s@\"(),:;<>\[\]\\]+@[^\s@\"(),:;<>\[\]\\.]+(\.[^\s@\"(),:;<>\[\]\\.]+)+")


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text):
        raise PydanticCustomError("email", "is not an e-mail address")
    return text


_PHONE = re.compile(r"[+(]{0,2}[0-9][0-9 ()/.-]{3,}")


def _phone(text: str) -> str:
    if text and not _PHONE.fullmatch(text):
        raise PydanticCustomError("phone", "is not a phone number")
    return text


def _optional_email(text: str) -> str:
    return _email(text) if text else text


def _secret(text: str) -> str:
    try:
        text.encode()
    except UnicodeEncodeError:
        raise PydanticCustomError("characters", "has characters that are not text") from None
    return text


Name = Annotated[str, Field(max_length=120), AfterValidator(_line), AfterValidator(_said)]
Email = Annotated[
    str, Field(max_length=254), AfterValidator(_line), AfterValidator(_email)
]  # RFC 5321 section 4.5.3.1.3
OptionalEmail = Annotated[str, Field(max_length=254), AfterValidator(_line), AfterValidator(_optional_email)]
Phone = Annotated[str, Field(max_length=40), AfterValidator(_line), AfterValidator(_phone)]
Line = Annotated[str, Field(max_length=200), AfterValidator(_line)]
Reason = Annotated[str, Field(max_length=200), AfterValidator(_line), AfterValidator(_said)]
Query = Annotated[str, Field(max_length=200)]
Secret = Annotated[str, Field(max_length=1_024, repr=False), AfterValidator(_secret)]
Number = Annotated[str, Field(max_length=40)]
CardToken = Annotated[str, Field(max_length=64)]
RequestId = Annotated[int, Field(gt=0, lt=2**63)]
TillId = Annotated[int, Field(gt=0, lt=2**63)]
RowId = Annotated[int, Field(gt=0, lt=2**63)]
LineNumber = Annotated[int, Field(gt=0, lt=2**63)]


def email_key(email: str) -> str:
    """The form in which two e-mail addresses are the same one: NFKC, case folded."""
    return unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", email).casefold())
