"""Readmission: whoever stands outside, and how somebody else lets them in again."""
