"""The second opinion: how likely it is that a found event has the right type and parties, learned from judged ones."""
