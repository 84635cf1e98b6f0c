"""Papers: statements and receipts as files. Pure writers over frozen values: nothing here reads the books."""
