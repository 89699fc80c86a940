"""How many examples are drawn; slow machines are no reason to fail."""

from hypothesis import settings

settings.register_profile("journal", deadline=None, max_examples=50)
settings.load_profile("journal")
