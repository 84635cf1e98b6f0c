"""Verifying the books finds whatever is wrong with them, and names it; sound books have no finding."""

import shutil

import pytest
import sqlcipher3

from teller.bank.audit import chain
from teller.bank.books.verify import verify
from teller.bank.vault.vault import Vault

PAGE = 4_096


@pytest.fixture
def scene(scene):
    """With a refused posting and a reversal in the books, too."""
    with pytest.raises(Exception, match="insufficient_funds"):
        scene.ask("withdraw", account=scene.savings)
    scene.ask("reverse")
    return scene


@pytest.fixture
def findings(scene):
    """What verifying finds, by proof."""
    return lambda: {finding.proof: finding.faults for finding in verify(scene.bank.vault).findings if finding.faults}


@pytest.fixture
def forge(scene):
    """Change the file by hand, with the key, and with every trigger and check out of the way."""

    def change(*statements):
        scene.bank.vault.close()
        raw = sqlcipher3.connect(str(scene.bank.path), isolation_level=None)
        raw.execute(f"PRAGMA key=\"x'{scene.bank.vault.keys.file.hex()}'\"")
        triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for setting in ("ignore_check_constraints = ON", "foreign_keys = OFF"):
            raw.execute(f"PRAGMA {setting}")
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement.format(entry=scene.entry, number=scene.account))
        for _, sql in triggers:
            raw.execute(sql)
        raw.close()

    return change


def test_sound_books_have_no_finding_and_are_left_as_they_were(scene, digest, findings):
    before, steps = digest(), []
    proof = verify(scene.bank.vault, lambda name, done, total: steps.append((name, done, total)))
    assert proof.holds
    assert [finding.proof for finding in proof.findings if not finding.holds] == []
    assert proof.counts["entries"] == 9
    assert proof.counts["postings"] == 18
    assert [done for _, done, total in steps] == sorted(done for _, done, total in steps)
    assert digest() == before
    assert findings() == {}


SECOND = (
    "INSERT INTO entry SELECT 5, kind, day, booked_at, user_id, service_id, debit_account, credit_account, amount_cents,"
    " memo, NULL, 0, 0, NULL, NULL FROM entry WHERE request = {entry}"
)
OWN = "(SELECT id FROM account WHERE number = '{number}')"
DRAWERS = "SELECT id, last_seq FROM account WHERE number = 'TILL Drawer 1'"
NEWEST = "SELECT id, last_seq FROM account WHERE number = '{number}'"


@pytest.mark.parametrize(
    ("statement", "proofs"),
    [
        (f"UPDATE posting SET balance_cents = balance_cents + 1 WHERE (account_id, seq) IN ({NEWEST})", {"trial balance", "running balances"}),
        (f"DELETE FROM posting WHERE (account_id, seq) IN ({NEWEST})", {"trial balance", "entries"}),
        ("UPDATE posting SET amount_cents = amount_cents + 1 WHERE entry = {entry} AND amount_cents > 0", {"trial balance", "entries", "running balances", "notes and coins"}),
        ("UPDATE posting SET amount_cents = amount_cents * 2 WHERE entry = {entry}", {"entries", "running balances", "notes and coins", "limits used"}),
        ("UPDATE posting SET day = '2026-11-23' WHERE entry = {entry}", {"entries", "running balances", "limits used"}),
        ("DELETE FROM posting WHERE entry = {entry}", {"entries", "running balances", "notes and coins"}),
        ("DELETE FROM posting WHERE entry = {entry} AND amount_cents < 0", {"trial balance", "entries", "running balances"}),
        ("UPDATE entry SET amount_cents = amount_cents + 1 WHERE request = {entry}", {"entries", "every entry audited", "limits used"}),
        ("UPDATE entry SET kind = 'transfer' WHERE request = {entry}", {"every entry audited"}),
        ("UPDATE entry SET (debit_account, credit_account) = (credit_account, debit_account) WHERE request = {entry}", {"entries", "every entry audited", "limits used"}),
        ("UPDATE entry SET open_legs = 1 WHERE request = {entry}", {"entries", "structure"}),
        ("DELETE FROM entry WHERE request = {entry}", {"structure", "every entry audited", "notes and coins", "limits used"}),
        (SECOND, {"entries", "every entry audited", "limits used"}),
        ("UPDATE audit SET facts = '{{}}' WHERE id = 8", {"audit trail", "every entry audited"}),
        ("UPDATE audit SET user_id = 4 WHERE id = 8", {"audit trail", "every entry audited"}),
        ("UPDATE audit SET at = at + 1 WHERE id = 8", {"audit trail", "every entry audited"}),
        ("UPDATE audit SET mac = zeroblob(32) WHERE id = 8", {"audit trail", "every entry audited"}),
        ("DELETE FROM audit WHERE id = 8", {"audit trail", "every entry audited"}),
        ("DELETE FROM audit", {"every entry audited", "head of the trail"}),
        ("UPDATE audit SET id = -id WHERE id IN (8, 9)", {"audit trail", "every entry audited"}),
        ("CREATE TABLE of_a_stranger (id INTEGER)", {"schema"}),
        (f"UPDATE posting SET pieces = json_set(pieces, '$.100', 7) WHERE (account_id, seq) IN ({DRAWERS})", {"notes and coins"}),
        (f"UPDATE posting SET pieces = NULL WHERE (account_id, seq) IN ({DRAWERS})", {"notes and coins"}),
        ("UPDATE entry SET pieces = '{{\"500\":4}}' WHERE request = {entry}", {"notes and coins"}),
        (f"UPDATE posting SET month_cents = month_cents + 1 WHERE (account_id, seq) IN ({NEWEST})", {"limits used"}),
        (f"UPDATE posting SET out_cents = out_cents + 1 WHERE (account_id, seq) IN ({NEWEST})", {"limits used"}),
        ("UPDATE user_out SET day_cents = day_cents + 1", {"limits used"}),
        ("DELETE FROM user_out", {"limits used"}),
        ("UPDATE entry SET kind = 'fee' WHERE request = {entry}", {"fees", "limits used", "every entry audited"}),
        (f"UPDATE account_facts SET on_hold_cents = 5 WHERE id = {OWN}", {"holds"}),
        ("UPDATE business_day SET day = '2026-11-25'", {"business days"}),
        ("UPDATE approval SET state = 'spent', spent_at = asked_at, decided_by = 3", {"approvals"}),
        ("UPDATE approval SET decided_by = asked_by", {"approvals", "structure"}),
        (f"UPDATE account_facts SET customer_id = 99 WHERE id = {OWN}", {"structure"}),
    ],
)  # fmt: skip
def test_what_a_forger_with_the_key_does_to_the_books_is_found(statement, proofs, forge, findings):
    forge(statement)
    assert set(findings()) == proofs


def test_an_account_below_zero_is_found(scene, forge, findings):
    forge(
        f"UPDATE posting SET balance_cents = balance_cents - 90000 WHERE account_id = {OWN}",
    )
    assert {"account balances", "trial balance"} <= set(findings())
    assert findings()["account balances"] == (scene.account,)


def test_the_first_row_of_the_trail_that_does_not_fit_is_named(scene, forge, findings):
    forge("UPDATE audit SET subject = 'x' WHERE id = 9")
    assert findings()["audit trail"] == ("row 9 was changed",)


def test_every_row_of_the_trail_is_guarded(scene, forge, findings, trail):
    """One after the other, each row altered and put back."""
    rows = len(trail())
    for row in range(1, rows + 1):
        forge(f"UPDATE audit SET service_id = coalesce(service_id, 0) + 1000 WHERE id = {row}")
        assert findings()["audit trail"] == (f"row {row} was changed",)
        forge(f"UPDATE audit SET service_id = nullif(service_id - 1000, 0) WHERE id = {row}")
    assert rows >= 30
    assert findings() == {}


def test_a_trail_whose_tail_was_cut_off_is_found(scene, forge, findings, trail):
    scene.ask("list_cards")
    scene.ask("freeze_account")
    newest = len(trail())
    forge("DELETE FROM audit WHERE id = (SELECT max(id) FROM audit)")
    assert findings() == {
        "head of the trail": (f"row {newest} was written down, the newest that fits is {newest - 1}",)
    }


def test_a_trail_sealed_under_another_key_is_found(scene, forge, findings, trail):
    """A forger who has the file's key has not the trail's."""
    (first, *_) = trail()
    row = (*first[:6], "another subject", first[7])
    mac = chain.seal(bytes(32), bytes(32), row)
    forge(f"UPDATE audit SET subject = 'another subject', mac = x'{mac.hex()}' WHERE id = 1")
    assert findings()["audit trail"] == ("row 1 was changed",)


def test_a_damaged_page_is_found_wherever_it_is(scene, tmp_path):
    """One byte changed on each page but the first, without which there is no vault to open."""
    scene.bank.close()
    content = scene.bank.path.read_bytes()
    pages = len(content) // PAGE
    assert pages > 30
    for page in range(1, pages):
        at = page * PAGE + (page * 997) % PAGE
        scene.bank.path.write_bytes(content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :])
        try:
            vault = Vault.open(scene.bank.world, scene.bank.path, file_key=scene.bank.vault.keys.file)
        except Exception as error:  # noqa: BLE001 - what else it is, the next line says
            assert type(error).__name__ == "VaultDamaged"  # noqa: PT017 - a page that opening reads
            continue
        found = {finding.proof: finding.faults for finding in verify(vault).findings if finding.faults}
        assert "pages" in found
        vault.close()


def test_a_file_cut_short_is_found(scene):
    scene.bank.close()
    content = scene.bank.path.read_bytes()
    scene.bank.path.write_bytes(content[:-1])
    vault = Vault.open(scene.bank.world, scene.bank.path, file_key=scene.bank.vault.keys.file)
    assert not verify(vault).holds
    vault.close()


def test_a_log_that_is_not_folded_in_makes_sound_books_look_no_worse(scene, tmp_path):
    scene.ask("deposit")
    copy = tmp_path / "copy"
    copy.mkdir()
    for ending in ("", "-wal", ".keys", ".head"):
        shutil.copyfile(f"{scene.bank.path}{ending}", copy / f"bank.teller{ending}")
    vault = Vault.open(scene.bank.world, copy / "bank.teller", file_key=scene.bank.vault.keys.file)
    assert verify(vault).holds
    vault.close()
