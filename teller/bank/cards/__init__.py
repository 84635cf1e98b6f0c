"""Cards: issued with no PAN anywhere, activated, blocked, replaced."""
