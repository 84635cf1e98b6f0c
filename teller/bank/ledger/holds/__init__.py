"""Holds as the ledger sees them: money that stays on its account until it is settled or its day is past."""
