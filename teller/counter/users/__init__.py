"""The administrator's users at the counter: who may sign in, as what, and their start passwords."""
