"""Drawer: the teller's own cash drawer and, for a supervisor, the branch's cash."""
