"""The card that says what the ratings were like around each session."""
