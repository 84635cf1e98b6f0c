"""One's own second factor: setting it up, on another phone too, new recovery codes, and turning it off."""
