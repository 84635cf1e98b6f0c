"""Keeping the bank safe: its keys, its backups, and the way back from both."""
