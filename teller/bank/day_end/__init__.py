"""The end of the day: the branch is closed, reported on, and opened again where it was closed too early."""
