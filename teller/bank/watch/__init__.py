"""Watching over it: the trail and the alerts, read and decided by those who look after the bank."""
