"""Computers, open sessions and what the bank demands of its users, for the administrator: a tab of Security."""
