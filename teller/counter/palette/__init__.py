"""The palette: one box that finds actions, customers and accounts, and takes function codes."""
