"""Customers: known to the bank, found, and served one at a time."""
