"""The steps by which a journal's schema came to be what it is.

A step that was released is never edited.
"""
