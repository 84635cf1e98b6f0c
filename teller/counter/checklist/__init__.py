"""The checklist for production on screen: what is red, why, and how to mend it."""
