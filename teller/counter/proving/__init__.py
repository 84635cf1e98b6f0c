"""Proving oneself in the middle of the work: a code is asked for, and what was asked of the bank is asked again."""
