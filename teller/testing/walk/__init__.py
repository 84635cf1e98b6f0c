"""The way through every screen, a part of it in each file; `teller.testing.every_screen` walks them all."""
