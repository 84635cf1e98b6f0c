"""The practice bank, where nothing is real and everything can be tried."""
