"""A cheque that was cleared comes back: what one supervisor has set free, two take back, if it is still there."""

import pytest

from teller.bank.accounts.cheques.rules import ChequeSettled, ChequeState, LateReturnNeedsSupervisor
from teller.bank.badge import Role, View
from teller.bank.books.verify import verify
from teller.bank.ledger.rules import InsufficientFunds
from teller.bank.money import Money
from teller.testing.bank import PASSWORD


@pytest.fixture
def supervisors(sql):
    """There are two of them: what one has done, the other may undo."""
    sql(
        "INSERT INTO user (email, email_key, name, role, password_hash, must_change, state, created_at)"
        " SELECT 'ines@northgate.example', 'ines@northgate.example', 'Ines Roy', role, password_hash, 0, state, 1"
        " FROM user WHERE email = 'sara@northgate.example'"
    )


@pytest.fixture
def agreed(scene, supervisors):
    """The inputs of a return, with the other supervisor's yes to it."""

    def inputs(cheque, request, reason="a forged signature"):
        asked = {"cheque": cheque, "reason": reason, "request": request}
        ask, token = scene.bank.branch.ask, scene.bank.view(scene.sessions[Role.SUPERVISOR], View.CHEQUES)
        wanted = {"deed": scene.use_cases["return_cheque"], "inputs": asked, "reason": reason}
        approval = ask(scene.use_cases["ask_approval"], token, **wanted).id
        by = {"approval": approval, "email": "ines@northgate.example", "password": PASSWORD}
        ask(scene.use_cases["approve_here"], token, **by)
        return {**asked, "approval": approval}

    return inputs


def test_a_cleared_cheque_comes_back_with_another_supervisors_yes(scene, cheque, standing, agreed):
    scene.ask("clear_cheque", cheque=cheque)
    collecting, owed = standing("CHEQUES"), standing("OTHER BANKS")[0]
    with pytest.raises(LateReturnNeedsSupervisor):
        scene.ask("return_cheque", cheque=cheque)
    asked = agreed(cheque, scene.bank.request())
    returned = scene.ask("return_cheque", **asked)
    assert returned.state is ChequeState.RETURNED
    assert (standing(scene.savings), standing("CHEQUES")) == ((0, 0), collecting)
    assert standing("OTHER BANKS")[0] == owed - 60_00
    assert scene.ask("return_cheque", **asked).repeated
    with pytest.raises(ChequeSettled):
        scene.ask("return_cheque", cheque=cheque)
    assert verify(scene.bank.vault).holds


def test_a_cleared_cheque_whose_money_is_used_does_not_come_back(scene, cheque, standing):
    scene.ask("clear_cheque", cheque=cheque)
    scene.ask("withdraw", account=scene.savings, amount=Money(1))
    with pytest.raises(InsufficientFunds) as refused:
        scene.ask("return_cheque", cheque=cheque)
    assert refused.value.available == Money(59_99)
    assert standing(scene.savings) == (59_99, 0)


def test_a_supervisor_finds_what_was_cleared_lately_and_not_what_came_back_since(scene, cheque, agreed):
    before = {one.id for one in scene.ask("cheques_cleared")}
    scene.ask("clear_cheque", cheque=cheque)
    assert scene.ask("cheques_cleared")[0].id == cheque
    scene.ask("return_cheque", **agreed(cheque, scene.bank.request()))
    assert {one.id for one in scene.ask("cheques_cleared")} == before
    scene.bank.clock.advance(days=61)
    scene.sessions[Role.SUPERVISOR] = scene.bank.sign_in(Role.SUPERVISOR)
    assert scene.ask("cheques_cleared") == ()
