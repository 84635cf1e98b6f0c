"""Cheques in collection: what the branch waits for, and what came of it. A supervisor's page."""
