"""The ledger: double-entry, append-only, the one place where money moves."""
