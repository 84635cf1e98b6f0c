"""A supervisor's yes: asked for where it is needed, given in place or from the queue on the supervisor's own screen."""
