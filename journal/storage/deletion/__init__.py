"""A journal and all that the program made of it, deleted for good."""
