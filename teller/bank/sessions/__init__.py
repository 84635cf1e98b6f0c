"""Sessions: from sign-in to sign-out, and the tokens in between."""
