"""Alerts: what looks wrong, found by rules that can be explained."""
