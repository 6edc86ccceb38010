"""The record: spans, intervals, entries, their ids and the codec. Standard library and msgspec only."""
