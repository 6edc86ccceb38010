"""Linked data: annotations on the words, where each statement comes from, and entities for investigations."""
