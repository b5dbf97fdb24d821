"""The language model that ships, what decides by it, and what it has already read."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from diptych.compare.align import Combiner
from diptych.compare.cache import Cache
from diptych.compare.lately import Lately
from diptych.compare.matcher import Matcher
from diptych.compare.model_files import ModelFiles
from diptych.model import Method


@dataclass(frozen=True, slots=True)
class LanguageModel:
    """The matcher, the combiner fitted to it, and the cache that both accounts are kept in."""

    matcher: Matcher
    cache: Cache
    combiner: Combiner
    proposals: Lately = field(default_factory=Lately)
    """What was proposed lately, as the engine keeps it."""

    @classmethod
    def load(cls, folder: Path, *, cache: Path | None = None) -> Self:
        """The model of a folder; `cache` is where what it has read is kept, None keeps it nowhere.

        Its large files are checked and loaded only where something is to be read that is not in
        the cache. Raises ModelError, here and then, where one is missing or damaged.
        """
        files, kept = ModelFiles.open(folder), Cache(cache)
        return cls(Matcher(files, kept), kept, Combiner.load(Method.MODEL))

    def forget(self) -> None:
        """Forget all that was read and compared, but for what is kept in files."""
        self.cache.clear()
        self.matcher.forget()
        self.proposals.clear()

    @property
    def identity(self) -> str:
        """The model's name and the start of its weights' hash."""
        return self.matcher.identity
