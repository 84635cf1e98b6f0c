"""Alerts: what looks wrong, in whole sentences, with what to look at and how it is decided."""
