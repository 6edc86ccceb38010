"""Expectations: what is to happen, on whose word, and by when."""
