"""Limits and fees: what may be moved and what it costs, read by all who work by it and changed by the administrator."""
