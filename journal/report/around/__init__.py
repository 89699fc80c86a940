"""What happens around the sessions, ready to be drawn on the page."""
