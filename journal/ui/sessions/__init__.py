"""The parts of the sessions page: what is typed, what it means, what is shown."""
