"""Keeping: the ways into the vault, the key of its file, and its backups."""
