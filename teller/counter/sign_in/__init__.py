"""Coming in: signing in, the lock screen, and opening the vault."""
