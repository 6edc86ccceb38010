"""The state of an affair, read from the entries already found and from the grammar in which they stand."""
