"""The calendar of History: a year of each measure, one cell a day."""
