"""The first run: founding a bank, its passphrase and its first administrator."""
