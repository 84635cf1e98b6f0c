"""Serve: find a customer or enrol one, identify them, and begin."""
