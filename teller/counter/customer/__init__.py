"""Customer: who is being served, and their accounts in short."""
