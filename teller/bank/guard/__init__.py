"""The guard at the door: failed tries counted before they are looked at, and slowed down."""
