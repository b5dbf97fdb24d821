"""How long work tells how far it has come, and how it is asked to stop."""

from typing import Protocol


class Cancelled(Exception):
    """The person asked to stop. Nothing has been written."""


class Progress(Protocol):
    """Told of each step of long work; may raise `Cancelled` to stop it."""

    def step(self, done: int, total: int, what: str) -> None:
        """`done` of `total` units of `what` (a short noun phrase for a person) are finished."""


class NoProgress:
    """Listens to nothing and never stops the work."""

    def step(self, done: int, total: int, what: str) -> None:
        return None
