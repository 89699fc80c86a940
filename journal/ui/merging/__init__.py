"""Uniting another copy of the journal, as the window offers it."""
