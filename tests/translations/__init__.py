"""The languages of the program, kept complete: see `python -m tests.translations --help`."""
