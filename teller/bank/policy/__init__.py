"""Policy: what the bank demands of those who sign in, and of the computers that they do it at."""
