"""Programs stopped at any moment, by a kill or a power cut, and bits that flip.

A victim says what it is about to do and when it is done; a judge opens what is left of its
folder and looks for exactly that. `python -m tests.torture` takes its time over it.
"""
