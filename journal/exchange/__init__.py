"""Files for others: written whole or not at all."""
