"""Backups in the window: made beside it, shown in the settings, gone back to."""
