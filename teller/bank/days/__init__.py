"""Business days: the branch's own date, apart from the clock. Each is opened, and closed."""
