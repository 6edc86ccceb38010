"""Silence: the sentences on which nothing rests."""
