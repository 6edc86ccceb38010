"""A record as tables: one for each list, one for each list within an entry, and one with every span.

Tables, columns and what they mean are derived from the record types, so that a new field is a new column.
"""
