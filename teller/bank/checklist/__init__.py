"""The checklist: what has to be so before real money is kept here, read from how things stand."""
