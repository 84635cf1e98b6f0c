"""Accounts: what a customer has at the bank, and what may be done with it."""
