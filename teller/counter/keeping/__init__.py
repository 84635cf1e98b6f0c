"""Keys and backups on screen: the ways into the vault, the key of its file, and the copies of it."""
