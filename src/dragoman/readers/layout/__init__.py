"""Layout: which words of a text are its story, and which are title, byline, dateline, heading or note."""
