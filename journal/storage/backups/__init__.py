"""Backups: whole copies of a journal, each looked over before it counts.

The way of one: `making` copies and looks over, `folder` takes it in under its name,
`rotation` says which earlier ones are not needed any more, `restoring` goes the way back.
"""
