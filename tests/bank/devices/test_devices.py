"""Computers: the first is trusted, a new one waits for an administrator, another machine is noticed, a revoked one is out."""

import json
import os
import subprocess
import sys

import pytest

from teller.bank.badge import Role, View
from teller.bank.devices import this_device
from teller.bank.devices.decide import name_device, revoke_device, trust_device
from teller.bank.devices.list_devices import list_devices
from teller.bank.devices.rules import DeviceNotTrusted, DeviceRevoked, DeviceState, ThisDevice
from teller.bank.policy.rules import Policy
from teller.bank.readmission.trust_here import trust_here
from teller.testing.bank import PASSPHRASE


@pytest.fixture
def strict(sql):
    sql(f"INSERT INTO branch_rule VALUES ('{Policy.DEVICES_TRUSTED.value}', 1)")


@pytest.fixture
def elsewhere(bank):
    """The same vault where its device file is not: a computer that the bank has never seen."""
    this_device.place_of(bank.path).unlink()
    other = bank.reopened()
    yield other
    other.close()


def alerts(sql):
    return [row.rule for row in sql("SELECT rule FROM alert ORDER BY id")]


def desk(bank):
    return bank.view(bank.sign_in(Role.ADMINISTRATOR), View.DEVICES)


def test_the_first_computer_of_a_bank_is_trusted_at_once(bank, strict, sql):
    bank.sign_in()
    assert [(row.state) for row in sql("SELECT state FROM device")] == ["trusted"]
    assert sql("SELECT device_id FROM session") == [(1,)]


def test_at_a_new_computer_nobody_signs_in_until_it_is_trusted(bank, strict, elsewhere, sql, trail):
    with pytest.raises(DeviceNotTrusted):
        elsewhere.sign_in()
    assert alerts(sql) == ["device_new"]
    assert json.loads(trail()[-1].facts)["why"] == "device"
    token = desk(bank)
    new = next(one for one in bank.branch.ask(list_devices, token) if not one.this)
    assert new.state is DeviceState.NEW
    trusted = bank.branch.ask(trust_device, token, device=new.id)
    assert (trusted.state, trusted.by) == (DeviceState.TRUSTED, "Ada Admin")
    assert elsewhere.sign_in().email


def test_a_wrong_password_at_a_new_computer_is_told_nothing_of_it(strict, elsewhere, sql):
    from teller.bank.sessions.session import SignInRefused  # noqa: PLC0415 - here only

    with pytest.raises(SignInRefused):
        elsewhere.branch.sign_in(email="tom@northgate.example", password="no")
    assert alerts(sql) == []


def test_where_the_bank_does_not_demand_it_a_new_computer_is_on_record_and_no_more(elsewhere, sql):
    assert elsewhere.sign_in()
    assert [row.state for row in sql("SELECT state FROM device ORDER BY id")] == ["trusted", "new"]


def test_a_folder_copied_to_another_machine_is_noticed_and_its_computer_new_again(bank, strict, sql, monkeypatch):
    monkeypatch.setattr(this_device, "machine_facts", lambda: {"node": "other", "system": "Linux"})
    other = bank.reopened()
    with pytest.raises(DeviceNotTrusted):
        other.sign_in()
    assert alerts(sql) == ["device_changed"]
    assert sql("SELECT count(*), state FROM device") == [(1, "new")]
    other.close()


def test_a_revoked_computer_is_out_for_everybody_and_its_use_raises_an_alert(bank, elsewhere, sql):
    elsewhere.sign_in()
    token = desk(bank)
    bank.branch.ask(revoke_device, token, device=2)
    for role in Role:
        with pytest.raises(DeviceRevoked):
            elsewhere.sign_in(role)
    assert "device_revoked_used" in alerts(sql)
    assert bank.sign_in()


def test_a_revoked_computer_is_not_let_in_as_a_new_one_once_its_file_is_deleted(bank, elsewhere, sql):
    elsewhere.sign_in()
    bank.branch.ask(revoke_device, desk(bank), device=2)
    sql("UPDATE device SET facts_hash = zeroblob(32) WHERE id = 1")  # the two are different machines
    this_device.place_of(bank.path).unlink()
    again = bank.reopened()
    with pytest.raises(DeviceRevoked):
        again.sign_in()
    assert alerts(sql)[-2:] == ["device_new", "device_revoked_used"]
    trust_here(again.vault, again.world, again.branch._house.device)
    assert again.sign_in()
    again.close()


def test_one_does_not_shut_oneself_out(bank):
    with pytest.raises(ThisDevice):
        bank.branch.ask(revoke_device, desk(bank), device=1)


def test_a_computer_has_the_name_that_people_give_it(bank):
    assert bank.branch.ask(name_device, desk(bank), device=1, name="  Front desk ").name == "Front desk"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"7", b'{"format": 1}', b"\xff" * 50, b"[" * 9_000])
def test_a_file_that_is_none_is_made_anew_and_noticed(content, bank, sql):
    place = this_device.place_of(bank.path)
    place.write_bytes(content)
    other = bank.reopened()
    assert other.branch._house.device.found == "broken"
    assert other.sign_in()
    assert alerts(sql) == ["device_new"]
    assert json.loads(place.read_bytes())["format"] == this_device.FORMAT
    other.close()


def test_the_file_is_its_owners_alone_and_names_no_machine(bank):
    place = this_device.place_of(bank.path)
    place.unlink()
    this_device.this_device(bank.world, bank.path, "a bank")
    assert place.stat().st_mode & 0o777 == 0o600
    assert set(json.loads(place.read_text())) == {"format", "bank", "device"}
    assert not any(fact in place.read_text() for fact in this_device.machine_facts().values())


def test_where_nothing_can_be_written_the_machine_alone_is_known_again(bank, monkeypatch):
    place = this_device.place_of(bank.path)
    place.unlink()
    monkeypatch.setattr(type(bank.world.files), "write", lambda *_: (_ for _ in ()).throw(PermissionError()))
    first, second = (this_device.this_device(bank.world, bank.path, "a bank") for _ in range(2))
    assert first == second
    assert first.found == "none"
    assert not place.exists()


def test_whoever_has_the_keys_trusts_a_computer_though_it_was_shut_out_and_the_trail_says_so(bank, strict, sql, trail):
    sql("UPDATE device SET state = 'revoked'")
    with pytest.raises(DeviceRevoked):
        bank.sign_in()
    trust_here(bank.vault, bank.world, bank.branch._house.device)
    row = list(trail())[-1]
    assert (row.act, row.user_id, json.loads(row.facts)["by"]) == ("device.trusted", None, "keys")
    assert bank.sign_in()


def test_the_command_asks_for_the_passphrase_and_takes_no_other(bank, sql, tmp_path):
    bank.close()

    def trust(typed):
        where = {**os.environ, "DATABASE_URL": f"sqlite+pysqlcipher://:{bank.vault.keys.file.hex()}@/{bank.path}"}
        command = [sys.executable, "-m", "teller", "trust"]
        return subprocess.run(command, input=typed, env=where, capture_output=True, text=True, timeout=60, check=False)

    assert trust("not the passphrase\n").returncode == 1
    assert trust("").returncode == 2
    done = trust(f"{PASSPHRASE}\n")
    assert (done.returncode, "is trusted" in done.stdout) == (0, True)


def test_another_banks_file_says_nothing_here(bank):
    here = this_device.this_device(bank.world, bank.path, "another bank")
    assert here.found == "broken"
