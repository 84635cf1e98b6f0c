"""How the window looks to whoever sits before it."""
