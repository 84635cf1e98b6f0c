"""Whatever a supervisor decides on has a name, and all of its facts are read before a yes is said to them."""

import inspect

import pytest
from PySide6.QtCore import QLocale

from teller.bank.approvals.approval import PARTIES
from teller.bank.money import Currency, Money
from teller.bank.refusal import leaves
from teller.bank.use_case import every_use_case
from teller.counter import language, wording_approvals
from teller.counter.approvals import words
from teller.counter.figures import Figures

FIGURES = Figures(Currency("EUR", 2), QLocale("en_GB"))
DEEDS = sorted(
    one.name
    for one in every_use_case()
    if {"approval", "request"} <= set(inspect.signature(one.run).parameters) or one.name.startswith(("set_", "clear_"))
    if "approval" in inspect.signature(one.run).parameters
)
APPROVABLE = [kind for kind in leaves() if kind.approvable]
WITH_OTHERS = {"kind", "account_name", "payee", "amount_cents", *PARTIES}


@pytest.fixture(autouse=True)
def english(qapp):
    language.choose(qapp, "en")


@pytest.mark.parametrize("name", DEEDS)
def test_every_deed_that_takes_an_approval_has_a_name(name):
    assert words.deed(name) != words.deed("nothing that there is")


@pytest.mark.parametrize("kind", APPROVABLE, ids=lambda kind: kind.__name__)
def test_every_rule_a_supervisor_may_say_yes_to_is_told_in_words(kind):
    facts = {"limit": Money(1_00), "left": Money(1), "tolerance": Money(1_00), "difference": Money(2_00)}
    assert wording_approvals.rule(kind.code, facts, FIGURES) != wording_approvals.rule("none", {}, FIGURES)


def test_every_fact_that_the_bank_gathers_for_an_approver_is_shown():
    """By the names in the sources: a fact without a title would be agreed to unseen."""
    gathered = set()
    for one in every_use_case():
        for line in inspect.getsource(inspect.getmodule(one.run)).splitlines():
            if line.strip().startswith('"') and '_cents":' in line:
                gathered.add(line.strip().split('"')[1])
    shown = set(words._FACTS) | WITH_OTHERS
    columns = {"flat_cents", "least_cents", "most_cents"}  # of the schedule's own row, not of what is asked
    assert {name for name in gathered if "{" not in name} - shown - columns == set()


def test_a_limit_of_none_is_said_and_a_drawer_of_none_is_not():
    facts = {"day_before_cents": None, "day_after_cents": 5_00, "till_after_cents": None, "per_10000_after": 25}
    told = {name: words._fact(name, facts, FIGURES) for name in facts}
    assert told == {
        "day_before_cents": "none",
        "day_after_cents": "5.00",
        "till_after_cents": None,
        "per_10000_after": "0.25 % of the amount",
    }
