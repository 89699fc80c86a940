"""What the charts draw of the days and weeks around sessions."""
