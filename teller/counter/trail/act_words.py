"""A word or two for each act on the trail, and for each group of them."""

from PySide6.QtCore import QCoreApplication

from teller.bank.audit.act import Act
from teller.bank.watch.trail_rows import Group
from teller.counter.language import marked


def _tr(text: str) -> str:
    return QCoreApplication.translate("trail", text)


ACTS = marked(
    {
        Act.BANK_CREATED: "Bank set up",
        Act.SIGNED_IN: "Signed in",
        Act.SIGN_IN_FAILED: "Sign-in failed",
        Act.PROVED: "Code given again",
        Act.PROOF_FAILED: "Wrong code or password given again",
        Act.SIGNED_OUT: "Signed out",
        Act.SESSION_LOCKED: "Session locked",
        Act.SESSIONS_ENDED: "Session ended from elsewhere",
        Act.SESSION_RENEWED: "Session renewed",
        Act.SESSION_REFRESH_REUSED: "Session used twice",
        Act.DEVICE_SEEN: "New computer seen",
        Act.DEVICE_CHANGED: "Computer has changed",
        Act.DEVICE_TRUSTED: "Computer trusted",
        Act.DEVICE_REVOKED: "Computer revoked",
        Act.DEVICE_NAMED: "Computer renamed",
        Act.POLICY_SET: "Policy changed",
        Act.VIEW_OPENED: "Page opened",
        Act.REFUSED: "Refused",
        Act.USER_ADDED: "User added",
        Act.USER_DISABLED: "User disabled",
        Act.USER_ENABLED: "User enabled",
        Act.USER_ROLE_CHANGED: "Role changed",
        Act.PASSWORD_CHANGED: "Password changed",
        Act.PASSWORD_RESET: "Password reset",
        Act.DEVICE_UNLOCKED: "Computer unblocked",
        Act.USER_UNLOCKED: "User unblocked",
        Act.FACTOR_OFFERED: "Second factor offered",
        Act.FACTOR_SET: "Second factor set up",
        Act.FACTOR_DROPPED: "Second factor given up",
        Act.FACTOR_RESET: "Second factor taken away",
        Act.RECOVERY_CODES_RENEWED: "Recovery codes renewed",
        Act.RECOVERY_CODE_USED: "Recovery code used",
        Act.CUSTOMER_ENROLLED: "Customer enrolled",
        Act.CUSTOMER_EDITED: "Customer’s details changed",
        Act.SERVICE_STARTED: "Service begun",
        Act.SERVICE_FINISHED: "Service finished",
        Act.ACCOUNT_OPENED: "Account opened",
        Act.ACCOUNT_FROZEN: "Account frozen",
        Act.ACCOUNT_UNFROZEN: "Account unfrozen",
        Act.ACCOUNT_CLOSED: "Account closed",
        Act.STATEMENT_READ: "Statement read",
        Act.STATEMENT_SAVED: "Statement saved",
        Act.RECEIPT_PRINTED: "Receipt printed",
        Act.RECEIPT_CHECKED: "Receipt checked",
        Act.ENTRY_POSTED: "Entry posted",
        Act.ENTRY_REVERSED: "Entry reversed",
        Act.DAY_OPENED: "Business day begun",
        Act.DAY_CLOSED: "Business day closed",
        Act.DAY_REOPENED: "Business day opened again",
        Act.APPROVAL_ASKED: "Approval asked for",
        Act.APPROVAL_GRANTED: "Approved",
        Act.APPROVAL_REFUSED: "Approval refused",
        Act.APPROVAL_WITHDRAWN: "Approval withdrawn",
        Act.APPROVAL_FAILED: "Wrong try at approving",
        Act.APPROVAL_SPENT: "Approval used",
        Act.ALERT_RAISED: "Alert raised",
        Act.ALERT_DECIDED: "Alert decided",
        Act.RELATION_NOTED: "Relation noted",
        Act.RELATION_DROPPED: "Relation taken off",
        Act.CLOCK_CONFIRMED: "Clock confirmed",
        Act.BOOKS_ACCEPTED: "Older books accepted",
        Act.AUDIT_EXPORTED: "Trail exported",
        Act.LIMITS_SET: "Limits changed",
        Act.FEES_SET: "Fees changed",
        Act.HOLD_PLACED: "Hold placed",
        Act.HOLD_RELEASED: "Hold released",
        Act.HOLD_CAPTURED: "Hold captured",
        Act.CHEQUE_CLEARED: "Cheque cleared",
        Act.CHEQUE_RETURNED: "Cheque returned",
        Act.TILL_ADDED: "Drawer added",
        Act.TILL_OPENED: "Drawer opened",
        Act.TILL_CLOSED: "Drawer closed",
        Act.TILL_CLOSED_BY_FORCE: "Drawer closed in its teller’s place",
        Act.TILL_PAUSED: "Drawer paused",
        Act.TILL_RESUMED: "Drawer taken up again",
        Act.TILL_HOLDING_SET: "Drawer’s holding changed",
        Act.TILL_COUNT_BEGUN: "Count begun",
        Act.TILL_COUNT_GIVEN_UP: "Count given up",
        Act.TILL_COUNTED: "Drawer counted",
        Act.TILL_WITNESS_FAILED: "Wrong try as a witness",
        Act.OFFER_MADE: "Cash offered",
        Act.OFFER_TAKEN: "Offer taken",
        Act.OFFER_DECLINED: "Offer declined",
        Act.OFFER_WITHDRAWN: "Offer withdrawn",
        Act.CASH_SHIPPED: "Cash sent away",
        Act.CASH_RECEIVED: "Cash delivered",
        Act.CARD_ISSUED: "Card issued",
        Act.CARD_ACTIVATED: "Card activated",
        Act.CARD_BLOCKED: "Card blocked",
        Act.CARD_UNBLOCKED: "Card unblocked",
        Act.CARD_REPLACED: "Card replaced",
        Act.CARD_CANCELLED: "Card cancelled",
        Act.CARD_LIMITS_SET: "Card’s limits changed",
        Act.CARD_CVV_CHECKED: "Card’s code checked",
        Act.PASSPHRASE_CHANGED: "Passphrase changed",
        Act.WAY_ADDED: "Way in added",
        Act.WAY_REMOVED: "Way in removed",
        Act.WAYS_FOUND_CHANGED: "Ways in found changed",
        Act.REKEY_BEGUN: "Change of key begun",
        Act.REKEYED: "Key changed",
        Act.BACKUP_MADE: "Backup made",
        Act.BACKUP_CHECKED: "Backup checked",
        Act.VAULT_RESTORED: "Restored from a backup",
    }
)
GROUPS = marked(
    {
        Group.SIGNING_IN: "Signing in",
        Group.CUSTOMERS: "Customers",
        Group.ACCOUNTS: "Accounts",
        Group.POSTINGS: "Postings",
        Group.CARDS: "Cards",
        Group.APPROVALS: "Approvals",
        Group.CASH: "Cash",
        Group.DAYS: "Business days",
        Group.RULES: "Limits, fees and policy",
        Group.USERS: "Users",
        Group.SAFETY: "Alerts, keys and backups",
        Group.REFUSED: "Refused",
    }
)


def act(one: Act) -> str:
    return _tr(ACTS[one]) if one in ACTS else one.value


def groups() -> list[tuple[object, str]]:
    """Everything first."""
    return [("", _tr("Everything")), *((one.value, _tr(GROUPS[one])) for one in Group)]
