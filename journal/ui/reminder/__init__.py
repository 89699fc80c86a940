"""Asks for a check-in once a day, if the person wants that."""
