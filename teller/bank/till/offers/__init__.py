"""Offers: cash, or a whole drawer, that one user hands to another; it is the other's once they have taken it."""
