"""A private symptom journal for people in ketamine therapy."""

__version__ = "0.1.0"
