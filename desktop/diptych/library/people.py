"""Who owns a library, who else has written in it, and what each said of a comparison."""

from collections.abc import Iterator

from diptych.library import rows
from diptych.library.database import Database
from diptych.library.schema import new_uuid, stamp, utc_now
from diptych.library.store import Library, links_of
from diptych.model import JudgedLink, MeetingId, Verdict


def people_of(lib: Library) -> dict[str, str]:
    """UUID and name of each person, the owner first."""
    with lib.reading() as db:
        found = rows.select(
            db,
            "SELECT uuid, name FROM person ORDER BY uuid <> (SELECT person FROM library), name, id",
        )
    return {row["uuid"]: row["name"] for row in found}


def name_owner(lib: Library, name: str) -> None:
    """Give the library's owner a name. No step: nothing that was written changes."""
    with lib.writing() as db:
        db.execute("UPDATE person SET name = ? WHERE uuid = (SELECT person FROM library)", [name])


def person_named(db: Database, name: str, now: str) -> str:
    """The UUID of a person of that name who is not the owner; made where there is none."""
    found = rows.select(
        db, "SELECT uuid FROM person WHERE name = ? AND uuid <> (SELECT person FROM library)", name
    )
    if found:
        return str(found[0]["uuid"])
    uuid = new_uuid()
    db.execute("INSERT INTO person (uuid, name, created) VALUES (?, ?, ?)", [uuid, name, now])
    return uuid


def take_over_owner(db: Database, source: Database) -> None:
    """Make the owner of `source` the owner of this library."""
    owner = rows.select(source, "SELECT person FROM library")[0]["person"]
    db.execute(
        "INSERT OR IGNORE INTO person (uuid, name, created) VALUES (?, '', ?)",
        [owner, stamp(utc_now())],
    )
    old = rows.select(db, "SELECT person FROM library")[0]["person"]
    db.execute("UPDATE library SET person = ?", [owner])
    if old != owner:
        db.execute("DELETE FROM person WHERE uuid = ?", [old])


def judged_by(
    lib: Library, meeting: MeetingId, people: tuple[str, str]
) -> list[tuple[JudgedLink, tuple[Verdict | None, Verdict | None]]]:
    """Every link of a meeting's comparison with the verdicts of two people on it."""
    lib.meeting(meeting)
    with lib.reading() as db:
        shown = rows.select(db, "SELECT comparison_id FROM meeting WHERE id = ?", meeting)
        comparison = shown[0]["comparison_id"]
        said = {
            (row["link_id"], row["author"]): Verdict(row["verdict"])
            for row in rows.select(db, _VERDICTS, comparison, *people)
        }
        links = links_of(db, comparison, everyone=True)
    one, other = people
    return [
        (link, (said.get((link.id, one)), said.get((link.id, other))))
        for link in _worth_judging(links, {link for link, _ in said})
    ]


def _worth_judging(links: tuple[JudgedLink, ...], said: set[int]) -> Iterator[JudgedLink]:
    """What was proposed to both, and whatever one of them judged."""
    for link in links:
        if link.id in said or not link.proposal.possible:
            yield link


_VERDICTS = """
    SELECT link_id, author, verdict FROM judgement JOIN link ON link.id = link_id
    WHERE comparison_id = ? AND author IN (?, ?) AND verdict IS NOT NULL"""
