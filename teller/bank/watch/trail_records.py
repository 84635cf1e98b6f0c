"""The trail's queries for those who read it: newest first, by what somebody looks for."""

from typing import Any

from sqlalchemy import Connection, text

from teller.bank.prepared import Prepared

# Found by its number and by nothing else: whoever looks for an old row reads past the newer ones, page by page.
_PAGE = Prepared(
    text(
        "SELECT audit.id, audit.at, audit.user_id, user.name, user.email, audit.session_id, audit.service_id,"
        " customer.number AS customer, audit.act, audit.subject, audit.facts, audit.mac FROM audit"
        " LEFT JOIN user ON user.id = audit.user_id"
        " LEFT JOIN service ON service.id = audit.service_id"
        " LEFT JOIN customer ON customer.id = service.customer_id"
        " WHERE audit.id < :before AND audit.at >= :low AND audit.at < :high"
        " AND (:acts = '' OR instr(:acts, ' ' || audit.act || ' ') > 0)"
        " AND (:who = '' OR instr(lower(user.name), :who) > 0 OR instr(lower(user.email), :who) > 0)"
        " AND (:said = '' OR instr(lower(audit.subject), :said) > 0"
        "  AND (:hidden = '' OR instr(:hidden, ' ' || audit.act || ' ') = 0))"
        " ORDER BY audit.id DESC LIMIT :limit"
    )
)


def page(db: Connection, **wanted: Any) -> list[Any]:
    """Rows below `before`, from `low` until `high`; `acts` and `hidden` are words with a blank around each."""
    return list(_PAGE(db, **wanted))
