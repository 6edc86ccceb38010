"""Vocabularies: data files, each with its origin, licence, date and hash, and one typed loader each. No rules."""
