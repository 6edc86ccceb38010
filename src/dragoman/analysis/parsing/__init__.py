"""Parsing: the document's sentences as spaCy sees them, and the way back from tokens to the article's characters."""
