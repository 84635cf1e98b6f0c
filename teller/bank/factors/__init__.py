"""Second factors: codes of an authenticator, codes for when it is lost, and what is only done with a fresh one."""
