"""Exports: records in, bytes out. Each member is one way of showing a record; `catalogue` lists them."""
