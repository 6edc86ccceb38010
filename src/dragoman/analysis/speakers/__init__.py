"""Speakers: who "I", "we" and "you" are, and sources that nothing but a statement makes a party."""
