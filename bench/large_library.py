"""A library of the size that search and opening are measured on: 2,000 meetings, 100,000 notes."""

import random
from hashlib import sha256
from pathlib import Path

from diptych import operations
from diptych.library import indexing
from diptych.library.schema import new_uuid, stamp, utc_now
from diptych.library.store import Library
from diptych.model import Account, Comparison, Link, Passage, Provenance, Relation, Span
from invented import MATTERS, account

MEETINGS, NOTES = 2000, 100_000
SENTENCES = 40
"""In each account."""

WORDS = (
    "compare check source figure date quote missing stronger weaker omits repeats shifts blame"
    " tone first again unclear later earlier confirmed denied translated corrected"
).split()


def fill(path: Path, meetings: int = MEETINGS, notes: int = NOTES) -> None:
    """Write the library at `path`; invented, the same in every run but for its UUIDs."""
    chance = random.Random(4)
    with Library.open(path) as lib:
        kept = [
            operations.add_meeting(
                lib, _comparison(number), f"Talks {number} on {chance.choice(MATTERS)}", ""
            )
            for number in range(meetings)
        ]
        # Not by an operation each: 100,000 of them take minutes, and only their rows matter here.
        with lib.writing() as db:
            author = db.execute("SELECT person FROM library").fetchone()[0]
            for number in range(notes):
                body = f"{' '.join(chance.choices(WORDS, k=18))}: {chance.choice(MATTERS)}."
                time = stamp(utc_now())
                note = db.execute(
                    "INSERT INTO note (uuid, meeting_id, target, body, author, created, modified)"
                    " VALUES (?, ?, 'meeting', ?, ?, ?, ?)",
                    [new_uuid(), kept[number % meetings], body, author, time, time],
                ).lastrowid
                if chance.random() < 0.3:
                    tag = f"{chance.choice(WORDS)}{chance.randrange(90)}"
                    db.execute(
                        "INSERT INTO tag (note_id, position, name) VALUES (?, 0, ?)", [note, tag]
                    )
            indexing.rebuild(db)


def _comparison(number: int) -> Comparison:
    left, left_passages = _account("Norhavn", number * 7)
    right, right_passages = _account("Vesterby", number * 7 + 20)
    links = tuple(
        Link((index + 20,), (index,), Relation.AGREE, 0.9, topic="ferry") for index in range(20)
    )
    return Comparison(left, right, left_passages, right_passages, links)


def _account(name: str, first: int) -> tuple[Account, tuple[Passage, ...]]:
    passages, at = [], 0
    sentences = account(SENTENCES, first)
    for sentence in sentences:
        passages.append(Passage(Span(at, at + len(sentence))))
        at += len(sentence) + 1
    text = " ".join(sentences)
    data = text.encode()
    source = Provenance(f"{name}.txt", data, sha256(data).hexdigest())
    return Account(name, text, source), tuple(passages)
