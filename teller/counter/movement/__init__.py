"""A movement of money at the counter: typed, reviewed, posted and receipted, or reversed."""
