"""The page for the appointment, and the words for numbers that screen and page share."""
