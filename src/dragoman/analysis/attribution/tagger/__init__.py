"""The learned tagger: which words are source, cue and content of the outermost attributions."""
