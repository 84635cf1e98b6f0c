"""Devices: the computers that the bank is worked at."""
