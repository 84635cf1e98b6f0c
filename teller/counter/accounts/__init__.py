"""The served customer's accounts: the list, the chosen one, and the way from there to movements and statement."""
