"""The parts of the summary page."""
