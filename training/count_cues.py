"""Count the words of saying in PolNeAR's training part and write `src/dragoman/vocabularies/cues.tsv`.

For every verb, adjective and noun that takes a complement and stands outside all annotated contents, it counts how
often the word stood in that frame, and how often annotators took it for a cue of just that content (Jaccard of the
words at least 0.5; a clause that lies within a longer quotation counts as right). Words written down by hand in
`written_cues.tsv` count as if they had been seen a few times more. Only counts are kept, and no words of the texts.

    python training/count_cues.py ../shared/corpora/polnear/train

Nothing here is random; about three minutes on one core. PolNeAR 1.0: Newell, Margolin and Ruths (2018).
"""

from __future__ import annotations

import argparse
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from dragoman.analysis.attribution.frames import complements
from dragoman.analysis.parsing.stage import parse_document
from dragoman.analysis.parsing.tree import Tree
from dragoman.evaluation.corpora.base import GoldDocument, Marking
from dragoman.evaluation.corpora.polnear import load
from dragoman.readers.base import Material, ReadingOptions
from dragoman.readers.catalogue import documents
from dragoman.records.document import Document

Frame = tuple[str, str, str]

HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "src/dragoman/vocabularies/cues.tsv"
PARTS_OF_SPEECH = {"VERB": "VERB", "AUX": "VERB", "ADJ": "ADJ", "NOUN": "NOUN"}
# Frames of clauses that are often the first sentence only of a longer quotation.
OPENING_FRAMES = frozenset(("fronted", "clause"))
WRITTEN_SEEN, WRITTEN_RIGHT = 10, 8
# A frame is worth a prior when so many words were seen in it once only.
LEAST_FOR_PRIOR = 5
# To discuss a thing is an event, and says nothing of what was said.
NOT_SAYING = frozenset(("discuss",))


def main() -> None:
    """Read the corpus, count, and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path, help="the folder polnear/train")
    parser.add_argument("--hold-out", type=int, default=0, metavar="N", help="leave out every Nth document, to test on")
    arguments = parser.parse_args()
    seen: Counter[Frame] = Counter()
    right: Counter[Frame] = Counter()
    for number, gold in enumerate(load(arguments.corpus).documents):
        if arguments.hold_out and number % arguments.hold_out == 0:
            continue
        for document in _read(gold):
            for frame, is_right in sightings(document, gold.annotations[0].markings):
                seen[frame] += 1
                right[frame] += is_right
    TARGET.write_text("".join(f"{line}\n" for line in table(seen, right)), encoding="utf-8")


def sightings(document: Document, markings: tuple[Marking, ...]) -> Iterator[tuple[Frame, bool]]:
    """Give each word of saying outside the annotated contents, with its frame and whether it was annotated so."""
    parse = parse_document(document)
    tree = Tree(parse)
    spoken = {offset for marking in markings for start, end in marking.content for offset in range(start, end)}
    for index in range(len(tree)):
        part_of_speech = PARTS_OF_SPEECH.get(tree.pos[index])
        if part_of_speech is None or parse.starts[index] in spoken:
            continue
        here = [m for m in markings if any(start <= parse.starts[index] < end for start, end in m.cue)]
        for complement in complements(tree, index):
            predicted = frozenset(parse.starts[i] for i in complement.tokens)
            matches = any(_matches(predicted, _within(parse.starts, m.content), complement.frame) for m in here)
            yield (part_of_speech, tree.lemma[index], complement.frame), matches


def table(seen: Counter[Frame], right: Counter[Frame]) -> Iterator[str]:
    """Give the table's lines: a heading, the priors of the frames, then the words, sorted."""
    yield "# Words of saying: part of speech, lemma, frame, times seen, times right; lemma * is the frame's prior."
    yield "# Origin: training/count_cues.py on PolNeAR 1.0, training part (counts only), and training/written_cues.tsv."
    once = [frame for frame, count in seen.items() if count == 1]
    priors = Counter((part, name) for part, _, name in once)
    prior_right = Counter(dict.fromkeys(priors, 0))
    for frame in once:
        prior_right[frame[0], frame[2]] += right[frame]
    for (part, name), count in sorted(priors.items()):
        if count >= LEAST_FOR_PRIOR:
            yield f"{part}\t*\t{name}\t{count}\t{prior_right[part, name]}"
    kept = {f for f, count in seen.items() if count > 1 and f[1].isalpha() and f[1] not in NOT_SAYING}
    written = set(_written())
    for frame in sorted(kept | written):
        extra = frame in written
        yield "\t".join((*frame, str(seen[frame] + extra * WRITTEN_SEEN), str(right[frame] + extra * WRITTEN_RIGHT)))


def _written() -> Iterator[Frame]:
    for line in (HERE / "written_cues.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            part, frame, lemmas = line.split("\t")
            yield from ((part, lemma, frame) for lemma in lemmas.split())


def _read(gold: GoldDocument) -> Iterator[Document]:
    material = Material(name=gold.name, data=gold.text.encode("utf-8"), url=None, media_type="text/plain")
    for document in documents(material, ReadingOptions()):
        if isinstance(document, Document):
            yield document


def _within(starts: tuple[int, ...], offsets: tuple[tuple[int, int], ...]) -> frozenset[int]:
    """Give the first offsets of the tokens that lie within any of the stretches."""
    return frozenset(
        start for first, last in offsets for start in starts[bisect_left(starts, first) : bisect_left(starts, last)]
    )


def _matches(predicted: frozenset[int], gold: frozenset[int], frame: str) -> bool:
    shared = len(predicted & gold)
    if frame in OPENING_FRAMES and predicted and shared > 0.8 * len(predicted):
        return True
    return bool(predicted) and shared >= 0.5 * len(predicted | gold)


if __name__ == "__main__":
    main()
