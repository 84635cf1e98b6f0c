"""Lines: what the book says of one account, posting by posting."""
