"""Second factors: time-based codes, and the recovery codes for when the authenticator is lost."""
