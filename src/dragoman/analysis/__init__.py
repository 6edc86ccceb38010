"""One document in, one record out: the only place that knows spaCy. `reading.py` shows the order of the stages."""
