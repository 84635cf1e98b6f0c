"""Whatever wants a fresh code says what it is wanted for."""

import importlib
import pkgutil

from teller import bank
from teller.bank.use_case import UseCase
from teller.counter.proving import words


def test_everything_that_wants_a_code_has_a_heading_that_says_what_for():
    names = [one.name for one in pkgutil.walk_packages(bank.__path__, "teller.bank.") if ".versions" not in one.name]
    modules = [importlib.import_module(name) for name in names if not name.endswith(".env")]
    wanting = {
        one.name for module in modules for one in vars(module).values() if isinstance(one, UseCase) and one.proof
    }
    assert wanting - words.TITLES.keys() == set()
