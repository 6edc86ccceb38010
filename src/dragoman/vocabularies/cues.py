"""Words of saying and the frames in which they take a content, with how often each proved to be a cue."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

# How many sightings the experience with a frame as such weighs against a word's own.
PRIOR_WEIGHT = 2.0


@dataclass(frozen=True, slots=True)
class CueLexicon:
    """Counts by part of speech, lemma and frame.

    Attributes:
        counts: (part of speech, lemma, frame) to (times seen, times right).
        priors: (part of speech, frame) to the share that was right among rare words.
        words: all (part of speech, lemma) of `counts`.
    """

    counts: dict[tuple[str, str, str], tuple[int, int]]
    priors: dict[tuple[str, str], float]
    words: frozenset[tuple[str, str]]

    def share(self, part_of_speech: str, lemma: str, frame: str) -> float:
        """Give the expected share of right readings, from 0 to 1."""
        seen, right = self.counts.get((part_of_speech, lemma, frame), (0, 0))
        prior = self.priors.get((part_of_speech, frame), 0.0)
        return (right + PRIOR_WEIGHT * prior) / (seen + PRIOR_WEIGHT)

    def knows(self, part_of_speech: str, lemma: str) -> bool:
        """Say whether the word is in the lexicon in any frame."""
        return (part_of_speech, lemma) in self.words


@lru_cache(maxsize=1)
def load_cues() -> CueLexicon:
    """Load `cues.tsv`: part of speech, lemma, frame, times seen, times right; lemma `*` is the frame's prior."""
    counts: dict[tuple[str, str, str], tuple[int, int]] = {}
    priors: dict[tuple[str, str], float] = {}
    text = files("dragoman.vocabularies").joinpath("cues.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        part_of_speech, lemma, frame, seen, right = line.split("\t")
        if lemma == "*":
            priors[part_of_speech, frame] = int(right) / int(seen)
        else:
            counts[part_of_speech, lemma, frame] = (int(seen), int(right))
    return CueLexicon(counts, priors, frozenset((part, lemma) for part, lemma, _ in counts))
