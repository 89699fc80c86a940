"""What a person meets first: a notice, three steps, and an example to look at."""
