"""The statement: what happened on one of the served customer's accounts, day by day."""
