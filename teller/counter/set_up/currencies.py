"""The currencies that a bank can be set up with: ISO 4217 codes, how many decimals each has, and its name."""

from PySide6.QtCore import QCoreApplication

from teller.counter.language import marked


def _tr(text: str) -> str:
    return QCoreApplication.translate("currencies", text)


DIGITS = {
    "EUR": 2,
    "USD": 2,
    "GBP": 2,
    "CHF": 2,
    "CNY": 2,
    "INR": 2,
    "JPY": 0,
    "KRW": 0,
    "KWD": 3,
    "BHD": 3,
    "TND": 3,
    "NGN": 2,
    "KES": 2,
    "ZAR": 2,
    "BRL": 2,
    "MXN": 2,
    "PLN": 2,
    "SEK": 2,
    "NOK": 2,
    "DKK": 2,
    "CZK": 2,
    "AUD": 2,
    "CAD": 2,
    "SGD": 2,
}
_NAMES = marked(
    {
        "EUR": "euro",
        "USD": "US dollar",
        "GBP": "pound sterling",
        "CHF": "Swiss franc",
        "CNY": "yuan renminbi",
        "INR": "Indian rupee",
        "JPY": "yen",
        "KRW": "won",
        "KWD": "Kuwaiti dinar",
        "BHD": "Bahraini dinar",
        "TND": "Tunisian dinar",
        "NGN": "naira",
        "KES": "Kenyan shilling",
        "ZAR": "rand",
        "BRL": "Brazilian real",
        "MXN": "Mexican peso",
        "PLN": "złoty",
        "SEK": "Swedish krona",
        "NOK": "Norwegian krone",
        "DKK": "Danish krone",
        "CZK": "Czech koruna",
        "AUD": "Australian dollar",
        "CAD": "Canadian dollar",
        "SGD": "Singapore dollar",
    }
)


def currencies() -> list[tuple[str, str]]:
    """Code, and code and name for the reader."""
    return [(code, _tr("{code}, {name}").format(code=code, name=_tr(_NAMES[code]))) for code in DIGITS]
