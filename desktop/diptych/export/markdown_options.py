"""What goes into a Markdown export, and for which readers it is written."""

from dataclasses import dataclass
from enum import StrEnum


class Flavour(StrEnum):
    """The Markdown that is written. Pandoc reads both as they are meant.

    COMMONMARK has neither tables nor footnotes: lists stand for the first, numbers in brackets
    with a list at the end for the second.
    """

    GFM = "gfm"
    COMMONMARK = "commonmark"


class Sources(StrEnum):
    """How the sources are given: a section at the top, footnotes to the quotations, or not."""

    LIST = "list"
    FOOTNOTES = "footnotes"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MarkdownOptions:
    """The defaults give the report as the command line has always written it.

    `full_texts`: both accounts in full, each passage marked. `page_links`: beside each quotation a
    link that opens the live page at the passage, where the account has an address. `front_matter`:
    YAML for note programs. `hash_tags`: tags as these programs take them (see `hash_tags.hash_tag`)
    instead of literal text.
    """

    only_diverging: bool = False
    only_reviewed: bool = False
    full_texts: bool = False
    notes: bool = True
    evidence: bool = True
    sources: Sources = Sources.LIST
    page_links: bool = False
    front_matter: bool = False
    hash_tags: bool = False
    flavour: Flavour = Flavour.GFM

    @property
    def selects(self) -> bool:
        """Whether some links are left out."""
        return self.only_diverging or self.only_reviewed
