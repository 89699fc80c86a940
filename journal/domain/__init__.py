"""What a journal is made of: frozen records that refuse bad values.

If a record exists, it is valid. Nothing here knows a file, a window or a clock.
"""
