"""The vault: the encrypted file, its keys, its schema, and what can go wrong with them."""
