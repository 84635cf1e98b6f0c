"""The checklist for production: read from how things stand now, never from what they were meant to be."""
