"""Numbers: how customers and accounts are numbered, with check digits so that a slip of the finger finds nobody."""

from stdnum.iso7064 import mod_11_10, mod_97_10

_ACCOUNT_DIGITS = 10
_CUSTOMER_DIGITS = 8
_FIRST_CUSTOMER = 1_000_000


def account_number(serial: int, *, practice: bool) -> str:
    """The account number of a serial: a series digit, seven digits, and two check digits (ISO/IEC 7064, MOD 97-10).

    Practice banks have a series of their own, 9, so that no practice paper is taken for a real one.
    """
    base = f"{'9' if practice else '4'}{serial:07d}"
    return base + str(mod_97_10.calc_check_digits(base))


def customer_number(serial: int) -> str:
    """The customer number of a serial: seven digits and one check digit (ISO/IEC 7064, MOD 11,10)."""
    base = str(_FIRST_CUSTOMER + serial)
    return base + str(mod_11_10.calc_check_digit(base))


def is_account_number(text: str) -> bool:
    """Whether the check digits hold. It says nothing of whether there is such an account."""
    return len(text) == _ACCOUNT_DIGITS and text.isascii() and text.isdigit() and bool(mod_97_10.is_valid(text))


def is_customer_number(text: str) -> bool:
    """Whether the check digit holds. It says nothing of whether there is such a customer."""
    return len(text) == _CUSTOMER_DIGITS and text.isascii() and text.isdigit() and bool(mod_11_10.is_valid(text))


def grouped(number: str) -> str:
    """A number as people read it: `4021 7733 06`."""
    return " ".join(number[at : at + 4] for at in range(0, len(number), 4))
