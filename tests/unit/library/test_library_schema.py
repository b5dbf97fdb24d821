"""A library of an earlier program opens in this one, and loses nothing."""

import dataclasses
import sqlite3
from contextlib import closing
from pathlib import Path

from diptych import operations as ops
from diptych.library.schema import _M001, SCHEMA_VERSION
from diptych.library.store import Library
from diptych.model import Comparison, EvidenceKind

FIRST_KINDS = {"wording", "meaning", "number", "date", "name", "negation", "quotation"}


def back_to_the_second_schema(raw: sqlite3.Connection) -> None:
    raw.execute("ALTER TABLE link DROP COLUMN possible")
    raw.execute("ALTER TABLE comparison DROP COLUMN matters")
    raw.execute("DELETE FROM _sqlite_migrations WHERE name = 'm003_possible_links_and_matters'")
    raw.execute("PRAGMA user_version = 2")


def back_to_the_first_schema(path: Path) -> None:
    (table,) = (statement for statement in _M001 if "CREATE TABLE evidence" in statement)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("ALTER TABLE evidence RENAME TO later")
        raw.execute("DROP INDEX evidence_link")
        raw.execute(table)
        raw.execute("INSERT INTO evidence SELECT * FROM later")
        raw.execute("DROP TABLE later")
        raw.execute("CREATE INDEX evidence_link ON evidence (link_id, position)")
        back_to_the_second_schema(raw)
        raw.execute("DELETE FROM _sqlite_migrations WHERE name <> 'm001_library'")
        raw.execute("PRAGMA user_version = 1")
        raw.commit()


def test_a_library_of_the_first_schema_opens_and_takes_all_kinds(
    library_path: Path, comparison: Comparison
) -> None:
    of_old = dataclasses.replace(
        comparison,
        matters=(),
        links=tuple(
            dataclasses.replace(
                link, possible=False, evidence=tuple(e for e in link.evidence if e.kind in FIRST_KINDS)
            )
            for link in comparison.links
        ),
    )
    with Library.open(library_path) as library:
        before = ops.meeting(library, ops.add_meeting(library, of_old, "Talks", ""))
    back_to_the_first_schema(library_path)
    with Library.open(library_path) as library:
        assert ops.meeting(library, before.id) == before
        after = ops.meeting(library, ops.add_meeting(library, comparison, "More talks", ""))
        assert {e.kind for link in after.links for e in link.proposal.evidence} == set(EvidenceKind)
    with closing(sqlite3.connect(library_path)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
        assert raw.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_library_of_the_second_schema_opens_and_takes_possible_links_and_matters(
    library_path: Path, comparison: Comparison
) -> None:
    of_old = dataclasses.replace(
        comparison,
        matters=(),
        links=tuple(dataclasses.replace(link, possible=False) for link in comparison.links),
    )
    with Library.open(library_path) as library:
        before = ops.meeting(library, ops.add_meeting(library, of_old, "Talks", ""))
    with closing(sqlite3.connect(library_path)) as raw:
        back_to_the_second_schema(raw)
        raw.commit()
    with Library.open(library_path) as library:
        assert ops.meeting(library, before.id) == before
        after = ops.meeting(library, ops.add_meeting(library, comparison, "More talks", ""))
    assert after.comparison == comparison
    assert any(link.proposal.possible for link in after.links)
    assert after.comparison.matters
