"""What can go wrong with a journal, and which tests prove what happens then.

`python -m tests.faults` writes FAULTS.md from both, so that what is promised and what is
tested cannot drift apart.
"""
