"""The books: the business day is closed and reported on, and all of them, or one's own drawer, are proved."""
