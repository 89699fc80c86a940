"""Power cuts: what a disk may hold when a program's system calls stop at any point.

A kill cannot show this, because the system still writes what it was given. So the calls of
one run are recorded, and for every point between two of them the disks are built that a
power cut could leave: whatever was not synced may be there, be missing, or be torn.
"""
