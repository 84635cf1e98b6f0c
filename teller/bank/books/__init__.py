"""The books as a whole: proving that they hold."""
