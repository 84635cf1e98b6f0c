"""The audit trail: who did what, when, chained and keyed so that no row can be changed or lost unseen."""
