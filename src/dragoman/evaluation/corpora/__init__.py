"""Corpora: one module for each public corpus, from its files to frozen gold objects."""
