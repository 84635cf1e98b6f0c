"""The audit trail: every act on the record, in the same transaction, sealed to the row before, with no secret in it."""

import hmac
import json

import pytest

from teller.bank.audit import chain
from teller.bank.audit.act import Act
from teller.bank.audit.chain import BEFORE_THE_FIRST
from teller.bank.badge import Role, View
from teller.bank.refusal import Refusal
from teller.testing.bank import NAMES, PASSPHRASE, PASSWORD

TRACES = {
    "activate_card": Act.CARD_ACTIVATED,
    "approve_here": Act.APPROVAL_GRANTED,
    "check_receipt": Act.RECEIPT_CHECKED,
    "print_receipt": Act.RECEIPT_PRINTED,
    "ask_approval": Act.APPROVAL_ASKED,
    "decide_approval": Act.APPROVAL_GRANTED,
    "withdraw_approval": Act.APPROVAL_WITHDRAWN,
    "add_till": Act.TILL_ADDED,
    "add_user": Act.USER_ADDED,
    "block_card": Act.CARD_BLOCKED,
    "cancel_card": Act.CARD_CANCELLED,
    "capture_hold": Act.HOLD_CAPTURED,
    "change_password": Act.PASSWORD_CHANGED,
    "change_role": Act.USER_ROLE_CHANGED,
    "clear_cheque": Act.CHEQUE_CLEARED,
    "clear_limit": Act.LIMITS_SET,
    "close_account": Act.ACCOUNT_CLOSED,
    "close_branch": Act.DAY_CLOSED,
    "reopen_branch": Act.DAY_REOPENED,
    "statement_extract": Act.STATEMENT_SAVED,
    "deposit": Act.ENTRY_POSTED,
    "deposit_cheque": Act.HOLD_PLACED,
    "disable_user": Act.USER_DISABLED,
    "edit_customer": Act.CUSTOMER_EDITED,
    "enable_user": Act.USER_ENABLED,
    "enrol": Act.CUSTOMER_ENROLLED,
    "finish_serving": Act.SERVICE_FINISHED,
    "freeze_account": Act.ACCOUNT_FROZEN,
    "issue_card": Act.CARD_ISSUED,
    "open_account": Act.ACCOUNT_OPENED,
    "decide_alert": Act.ALERT_DECIDED,
    "note_relation": Act.RELATION_NOTED,
    "drop_relation": Act.RELATION_DROPPED,
    "place_hold": Act.HOLD_PLACED,
    "replace_card": Act.CARD_REPLACED,
    "reset_password": Act.PASSWORD_RESET,
    "release_hold": Act.HOLD_RELEASED,
    "return_cheque": Act.CHEQUE_RETURNED,
    "reverse": Act.ENTRY_REVERSED,
    "serve": Act.SERVICE_STARTED,
    "set_card_limits": Act.CARD_LIMITS_SET,
    "set_fee": Act.FEES_SET,
    "set_limit": Act.LIMITS_SET,
    "set_tolerance": Act.LIMITS_SET,
    "sign_out": Act.SIGNED_OUT,
    "statement": Act.STATEMENT_READ,
    "transfer": Act.ENTRY_POSTED,
    "unblock_card": Act.CARD_UNBLOCKED,
    "unfreeze_account": Act.ACCOUNT_UNFROZEN,
    "verify_cvv": Act.CARD_CVV_CHECKED,
    "withdraw": Act.ENTRY_POSTED,
}
APPROVED = {
    "release_hold",
    "clear_limit",
    "set_fee",
    "set_limit",
    "set_tolerance",
    "accept_books",
    "reset_factor",
    "set_policy",
}  # these spend an approval as well
TRACES |= {
    "accept_books": Act.BOOKS_ACCEPTED,
    "confirm_clock": Act.CLOCK_CONFIRMED,
    "export_trail": Act.AUDIT_EXPORTED,
    "begin_count": Act.TILL_COUNT_BEGUN,
    "buy_cash": Act.ENTRY_POSTED,
    "close_till": Act.TILL_CLOSED,
    "count_till": Act.TILL_COUNTED,
    "decline_offer": Act.OFFER_DECLINED,
    "exchange_pieces": Act.ENTRY_POSTED,
    "force_close": Act.TILL_CLOSED_BY_FORCE,
    "give_up_count": Act.TILL_COUNT_GIVEN_UP,
    "offer_cash": Act.OFFER_MADE,
    "offer_drawer": Act.OFFER_MADE,
    "open_till": Act.TILL_OPENED,
    "pause_till": Act.TILL_PAUSED,
    "receive_cash": Act.CASH_RECEIVED,
    "resume_till": Act.TILL_RESUMED,
    "sell_cash": Act.ENTRY_POSTED,
    "set_holding": Act.TILL_HOLDING_SET,
    "ship_cash": Act.CASH_SHIPPED,
    "take_offer": Act.OFFER_TAKEN,
    "withdraw_offer": Act.OFFER_WITHDRAWN,
}
TRACES |= {
    "activate_factor": Act.FACTOR_SET,
    "add_keyring": Act.WAY_ADDED,
    "add_passphrase": Act.WAY_ADDED,
    "add_recovery_code": Act.WAY_ADDED,
    "back_up": Act.BACKUP_MADE,
    "back_up_after_closing": Act.BACKUP_MADE,
    "change_passphrase": Act.PASSPHRASE_CHANGED,
    "check_backup": Act.BACKUP_CHECKED,
    "drop_factor": Act.FACTOR_DROPPED,
    "end_any_session": Act.SESSIONS_ENDED,
    "end_session": Act.SESSIONS_ENDED,
    "name_device": Act.DEVICE_NAMED,
    "new_recovery_codes": Act.RECOVERY_CODES_RENEWED,
    "offer_factor": Act.FACTOR_OFFERED,
    "prove_myself": Act.PROVED,
    "rekey_vault": Act.REKEYED,
    "remove_way_in": Act.WAY_REMOVED,
    "reset_factor": Act.FACTOR_RESET,
    "revoke_device": Act.DEVICE_REVOKED,
    "set_policy": Act.POLICY_SET,
    "trust_device": Act.DEVICE_TRUSTED,
    "unlock_device": Act.DEVICE_UNLOCKED,
    "unlock_user": Act.USER_UNLOCKED,
}
CASH = (
    {"capture_hold", "clear_cheque", "deposit_cheque", "return_cheque"}
    | {"open_till", "close_till", "receive_cash", "ship_cash", "exchange_pieces", "force_close"}
    | {
        f"{name}_{what}"
        for name, what in (("offer", "cash"), ("take", "offer"), ("decline", "offer"), ("withdraw", "offer"))
    }
)  # these post an entry as well


def test_every_use_case_that_writes_leaves_its_trace(scene):
    assert {name for name, found in scene.use_cases.items() if found.writes} == set(TRACES)


@pytest.mark.parametrize("name", TRACES)
def test_a_trace_says_who_did_what_in_which_session_and_service(name, scene, trail):
    asking, asked = scene.askings[name], scene.inputs(name)
    rows = len(trail())
    scene.bank.branch.ask(scene.use_cases[name], scene.token(name), **asked)
    traces = trail()[rows:]
    if name == "serve":
        traces = traces[-1:]
    before = [Act.APPROVAL_WITHDRAWN] * (name == "close_branch")  # what waited for a yes until then
    before += [Act.REKEY_BEGUN] * (name == "rekey_vault")
    before += [Act.ENTRY_POSTED] * (name in CASH) + [Act.APPROVAL_SPENT] * (name in APPROVED)
    assert [row.act for row in traces] == [*before, TRACES[name]]
    users = {
        role: number for number, role in enumerate((Role.ADMINISTRATOR, Role.TELLER, Role.SUPERVISOR, Role.AUDITOR), 1)
    }
    for row in traces:
        assert (row.user_id, len(row.session_id)) == (users[asking.role], 32)
        assert (row.service_id is not None) == (scene.use_cases[name].serving or asking.view is View.MOVEMENT) or (
            name == "serve"
        )
        assert row.at > 0


def test_an_entrys_trace_names_it_and_its_accounts(scene, trail):
    receipt = scene.ask("transfer")
    row = trail()[-1]
    assert row.subject == str(receipt.request)
    facts = json.loads(row.facts)
    assert facts == {"kind": "transfer", "debit": scene.account, "credit": scene.other_account, "cents": 100}


def test_no_password_token_key_or_cvv_is_ever_in_the_trail(scene, trail):
    made = scene.ask("issue_card")
    start = [scene.ask("add_user").start_password, scene.ask("reset_password").start_password]
    with pytest.raises(Refusal):
        scene.ask("verify_cvv", cvv="000" if scene.cvv != "000" else "001")
    for name in ("verify_cvv", "change_password", "sign_out"):
        scene.ask(name)
    with pytest.raises(Refusal):
        scene.bank.branch.sign_in(email=NAMES[Role.TELLER][1], password="a wrong password")
    said = "\n".join(f"{row.subject} {row.facts}" for row in trail())
    keys = [getattr(scene.bank.vault.keys, name).hex() for name in ("file", "audit", "pepper")]
    secrets = [
        PASSWORD,
        PASSPHRASE,
        "a wrong password",
        "seven green kites",
        made.card.token,
        scene.card,
        *keys,
        *start,
    ]
    secrets += [session.token for session in scene.sessions.values()]
    assert [secret for secret in secrets if secret in said] == []
    assert f'"{made.cvv}"' not in said


def test_hostile_names_stay_one_line_of_plain_ascii(scene, trail):
    scene.ask("freeze_account", reason="Ünïcode “quotes” \\ \" ' %s {0} <b>")
    row = trail()[-1]
    assert row.facts.isascii()
    assert "\n" not in row.facts
    assert json.loads(row.facts)["reason"] == "Ünïcode “quotes” \\ \" ' %s {0} <b>"


# -- the chain -----------------------------------------------------------------------------------------------------


def test_each_seal_covers_the_row_and_the_seal_before_it(scene, sql):
    key, before = scene.bank.vault.keys.audit, BEFORE_THE_FIRST.seal
    rows = sql("SELECT id, at, user_id, session_id, service_id, act, subject, facts, mac FROM audit ORDER BY id")
    assert [row.id for row in rows] == list(range(1, len(rows) + 1))
    for row in rows:
        *content, mac = row
        said = json.dumps(content, separators=(",", ":")).encode()
        assert mac == hmac.digest(key, before + said, "sha256") == chain.seal(key, before, tuple(content))
        assert chain.seal(bytes(32), before, tuple(content)) != mac
        before = mac


ROW = (5, 1_700_000_000_000_000, 2, "s" * 32, None, "entry.posted", "subject", '{"cents":100}')


@pytest.mark.parametrize("at", range(len(ROW)))
def test_a_seal_changes_with_every_column(at):
    for other in (None, 0, "x", "", "None"):
        changed = (*ROW[:at], other, *ROW[at + 1 :])
        if changed != ROW:
            assert chain.seal(bytes(32), bytes(32), changed) != chain.seal(bytes(32), bytes(32), ROW)


def test_a_seal_changes_with_the_one_before_it():
    assert chain.seal(bytes(32), bytes(32), ROW) != chain.seal(bytes(32), b"\x01" + bytes(31), ROW)


def test_a_seal_tells_one_split_of_a_text_from_another_and_a_number_from_its_digits():
    seals = {
        chain.seal(bytes(32), bytes(32), row)
        for row in (
            ("ab", "c"),
            ("a", "bc"),
            ("abc", ""),
            ("", "abc"),
            ('a","b', "c"),
            (1, "2"),
            ("1", 2),
            (12,),
            ("12",),
        )
    }
    assert len(seals) == 9


def test_facts_have_one_spelling():
    assert chain.canonical({"b": 1, "a": "é\n"}) == '{"a":"\\u00e9\\n","b":1}'
    assert chain.canonical({}) == "{}"
