"""The index: the words that customers are found by."""
