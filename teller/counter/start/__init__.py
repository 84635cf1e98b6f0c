"""The start page: what whoever signs in needs to know first."""
