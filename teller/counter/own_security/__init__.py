"""One's own security: the second factor, the password, where one is signed in, and when one signed in lately."""
