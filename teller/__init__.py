"""Teller: a desktop program for a bank's branch, on an encrypted book."""

__version__ = "0.1.0"
