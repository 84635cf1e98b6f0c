"""Users: the staff who may sign in, and their passwords."""
