"""Actors: each party once, with all its names."""
