"""Papers: statements and receipts as files."""
