"""Queries: what a careful reader would ask of a text, read from the finished entries."""
