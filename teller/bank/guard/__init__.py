"""The guard: how often a password or code may be guessed, whoever asks for it and wherever."""
