"""What stands in time: a calendar of what is due, and a timeline."""
