"""The journal file: opened with care, written in whole transactions.

Nothing here knows a window.
"""
