"""Pure functions from records to frozen results. Nothing here knows a file or a window."""
