"""Talks: negotiation and consultation tracks with their rounds."""
