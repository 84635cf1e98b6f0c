"""The counter: what the teller sees and touches. It knows no SQL and no token library."""
