"""An invented meeting told twice, and a comparison of it that needs no model."""

import re

from diptych.model import (
    Account,
    Comparison,
    Evidence,
    EvidenceKind,
    Link,
    Method,
    Passage,
    Relation,
    Span,
)
from diptych.progress import Progress

LEFT = (
    "The ministers met in Harbourtown on Tuesday. They signed a treaty on 12 ferries. "
    "Minister Alder praised the weather."
)
RIGHT = (
    "A treaty on 14 ferries was signed by both ministers. "
    "The meeting took place in Harbourtown. The delegation visited a lighthouse."
)


def sentences(text: str) -> tuple[Passage, ...]:
    return tuple(Passage(Span(m.start(), m.end())) for m in re.finditer(r"[^\s.][^.]*\.", text))


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def compare(left: Account, right: Account, progress: Progress, date: str = "") -> Comparison:
    """Link sentences that share a long word; those with different numbers diverge."""
    cut = [sentences(account.text) for account in (left, right)]
    links = []
    for i, one in enumerate(cut[0]):
        progress.step(i, len(cut[0]), "passages")
        for j, other in enumerate(cut[1]):
            texts = one.span.of(left.text), other.span.of(right.text)
            shared = set.intersection(*(set(re.findall(r"[a-z]{6,}", t)) for t in texts))
            shared |= {"Harbourtown"} if all("Harbourtown" in t for t in texts) else set()
            shared -= {"ministers"}
            if not shared:
                continue
            word = min(shared)
            numbers = [re.findall(r"\d+", t) for t in texts]
            differ = all(numbers) and numbers[0] != numbers[1]
            evidence = [
                Evidence(
                    EvidenceKind.WORDING,
                    span(left.text, word),
                    span(right.text, word),
                    f"Both say “{word}”.",
                )
            ]
            if differ:
                evidence.append(
                    Evidence(
                        EvidenceKind.NUMBER,
                        span(left.text, numbers[0][0]),
                        span(right.text, numbers[1][0]),
                        "The numbers differ.",
                    )
                )
            links.append(
                Link(
                    (i,),
                    (j,),
                    Relation.DIVERGE if differ else Relation.AGREE,
                    0.81,
                    evidence=tuple(evidence),
                    topic=word,
                )
            )
    progress.step(len(cut[0]), len(cut[0]), "passages")
    return Comparison(left, right, cut[0], cut[1], tuple(links), Method.MODEL)
