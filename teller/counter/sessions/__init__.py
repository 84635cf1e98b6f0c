"""Where one is signed in oneself: the list of one's own sessions, each of which can be ended."""
