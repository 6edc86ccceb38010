"""What can be drawn: a network of parties, and a map."""
