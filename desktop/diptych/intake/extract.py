"""What a reader of a format finds in a file: blocks of text, kept or cut, and more."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from diptych.errors import ReadError
from diptych.intake.limits import MOST_LINE, MOST_MARKUP
from diptych.text.normalise import canonical, without_damage


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, paragraph or item of a list.

    `cut` says why it is not part of the account ("menu"), "" where it is. One that is `tight`
    follows an item of a list without an empty line.
    """

    text: str
    cut: str = ""
    tight: bool = False


@dataclass(frozen=True, slots=True)
class Extract:
    """The blocks of a file in their order.

    `reader` names the program part that read it, with its version. `date` is ISO 8601; what the
    file does not say is "".
    """

    blocks: tuple[Block, ...]
    reader: str
    encoding: str = ""
    title: str = ""
    publisher: str = ""
    date: str = ""
    place: str = ""
    address: str = ""

    def text(self, brought_back: Collection[int] = ()) -> str:
        """The canonical text: blocks that are kept, and those cut whose index is brought back."""
        return joined(
            block for i, block in enumerate(self.blocks) if not block.cut or i in brought_back
        )

    @property
    def cuts(self) -> dict[int, Block]:
        """What was cut, by its index, as `text` takes it."""
        return {i: block for i, block in enumerate(self.blocks) if block.cut}


def joined(blocks: Iterable[Block]) -> str:
    """Blocks as one canonical text."""
    parts: list[str] = []
    for block in blocks:
        after_item = bool(parts) and parts[-1].startswith("- ")
        parts += ["\n" if block.tight and after_item else "\n\n", block.text]
    return canonical(without_damage("".join(parts)))


def too_much_markup(shown: str, what: str) -> ReadError:
    """What a person is told of a document of `what` kind that is too long to be read."""
    return ReadError(
        f"{shown} is {what} of more than {MOST_MARKUP:,} characters, pictures aside.",
        "Keep only the account itself, or copy its words and paste them.",
    )


def too_long(text: str) -> bool:
    """Whether a line of `text` is longer than any paragraph that a person wrote."""
    return len(text) > MOST_LINE and any(len(line) > MOST_LINE for line in text.split("\n"))
