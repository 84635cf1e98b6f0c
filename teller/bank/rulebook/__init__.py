"""The branch's rules: what may be moved, what it costs, and what difference is let pass. Set by the administrator."""
