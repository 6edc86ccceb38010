"""Readers: bytes to documents. Each format has its own; the catalogue knows them all."""
