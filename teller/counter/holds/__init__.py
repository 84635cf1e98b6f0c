"""Holds and cheques of one account: what of it is reserved, for what and until when, and what changes that."""
