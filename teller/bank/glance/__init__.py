"""At a glance: what whoever signs in needs to know first, by their role."""
