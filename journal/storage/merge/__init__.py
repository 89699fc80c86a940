"""Uniting two copies of a journal that went separate ways: nothing of either is missing.

The way of one: `other` opens the other journal without touching it, `uniting` finds what
is to be written, row by row as `versions` has it, `merging` backs up and writes, and
`merged` tells what came of it.

Of two versions of a row the later one counts, whichever file is united into which, so
that any number of copies, united in any order and any number of times, end up the same.
What the other version said in words goes to the earlier wordings.
"""
