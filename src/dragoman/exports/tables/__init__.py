"""Tidy tables: one file for each table of a record, as CSV or as Parquet."""
