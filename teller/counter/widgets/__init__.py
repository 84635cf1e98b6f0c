"""Every part that more than one screen is built from; each is imported from its own file."""
