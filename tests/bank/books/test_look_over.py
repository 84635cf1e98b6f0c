"""A vault is looked over each time it is opened, and books that do not hold are not added to."""

import pytest

from teller.bank.accounts.deposit import deposit
from teller.bank.accounts.list_accounts import list_accounts
from teller.bank.badge import View
from teller.bank.fault import VaultDamaged
from teller.bank.money import Money

PAGE = 4096


@pytest.fixture
def served(bank, teller):
    bank.serve(teller, bank.enrol(teller).number)
    account = bank.open_account(teller).number
    bank.vault.fold()
    return account


def post(at_hand, session, account):
    token = at_hand.view(session, View.MOVEMENT)
    return at_hand.branch.ask(deposit, token, account=account, amount=Money(100), request=at_hand.request())


def test_a_sound_vault_holds_and_is_posted_to(bank, teller, served):
    assert bank.branch.look_over().holds
    assert post(bank, teller, served).balance == Money(100)


def test_a_vault_with_a_damaged_page_is_read_but_not_posted_to(bank, teller, served):
    content = bytearray(bank.path.read_bytes())
    with bank.vault.transaction() as db:
        page = db.exec_driver_sql("SELECT rootpage FROM sqlite_master WHERE name = 'cheque'").scalar()
    content[page * PAGE - PAGE // 2] ^= 1  # of a page that nothing here reads
    bank.path.write_bytes(content)
    proof = bank.branch.look_over()
    assert not proof.findings[0].holds
    with pytest.raises(VaultDamaged):
        post(bank, teller, served)
    assert len(bank.branch.ask(list_accounts, bank.view(teller, View.ACCOUNTS))) == 1
