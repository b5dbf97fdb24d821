"""One side's account, made from the sentences of a report that are its own."""

from dataclasses import dataclass

from diptych.attribution.judging import Split


@dataclass(frozen=True, slots=True)
class SideAccount:
    """`places`: for each passage, its start in `text`, and its start and end in the report."""

    side: str
    text: str
    places: tuple[tuple[int, int, int], ...]


def account_of(split: Split, side: str) -> SideAccount:
    """The account of `side`: its sentences in order, in the paragraphs of the report."""
    pieces: list[str] = []
    places: list[tuple[int, int, int]] = []
    length = 0
    paragraph = -1
    for sentence in split.sentences:
        if sentence.source != side:
            continue
        if pieces:
            joint = " " if sentence.paragraph == paragraph else "\n\n"
            pieces.append(joint)
            length += len(joint)
        words = split.text[sentence.start : sentence.end]
        places.append((length, sentence.start, sentence.end))
        pieces.append(words)
        length += len(words)
        paragraph = sentence.paragraph
    return SideAccount(side, "".join(pieces), tuple(places))
