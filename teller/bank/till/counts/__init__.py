"""Counts: what was counted in drawers, against what the books said; each is kept for ever."""
