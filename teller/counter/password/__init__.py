"""Choosing a password of one's own: after the first sign-in, and whenever one wants another."""
