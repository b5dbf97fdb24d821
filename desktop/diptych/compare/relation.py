"""How probable it is that a linked pair diverges: a logistic regression over its evidence."""

import json
import math
import re
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from diptych.compare.evidence.finding import IN_TEXT, Finding
from diptych.compare.sentences import Sentence
from diptych.settings import resource

TEXT = "text"
"""The rule under which all changes in nearly one text are weighed."""
_FAR = 40.0
_MOST_COUNTED = 3
_SHORT = 20
"""Words of a passage that tells one matter, as a rule."""
_BREAK = re.compile(r"[,;:—–]\s")
DIVERGES_FROM = 0.4
"""The probability from which a link is said to diverge: both relations are told best there, by the
mean of their F1 on held-out links (packaging/model/fit_relation.py)."""
_MOST = DIVERGES_FROM - 0.01
"""Without a difference in words and without the language model nothing may be called diverging."""


@dataclass(frozen=True, slots=True)
class Evidenced:
    """What a decision rests on, as numbers: the rules that found something, and the passages.

    `overlap` is the share of the shorter passage's content words that the other has too. `plain`
    tells that both are short and of one clause, so that what differs in them hardly belongs to
    another matter.
    """

    differing: frozenset[str]
    shared: frozenset[str]
    overlap: float
    plain: bool

    def features(self, kept: Container[str]) -> dict[str, float]:
        """The features of the regression, where only the rules in `kept` count as differences."""
        differing = [rule for rule in self.differing if rule in kept]
        out = dict.fromkeys([*differing, *self.shared], 1.0)
        out["overlap"] = self.overlap
        out["plain"] = float(self.plain)
        out["overlap.differs"] = self.overlap if differing else 0.0
        out["plain.differs"] = float(self.plain and bool(differing))
        out["differs"] = float(min(_MOST_COUNTED, len(differing)))
        return out


def evidenced(found: Sequence[Finding], left: Sentence, right: Sentence) -> Evidenced:
    """What was found, for the regression; all changes in nearly one text are one rule, "text"."""
    one, other = ({word.key for word in side.content} for side in (left, right))
    return Evidenced(
        frozenset(_rule(finding) for finding in found if finding.differs),
        frozenset(finding.rule for finding in found if finding.rule and not finding.differs),
        len(one & other) / max(1, min(len(one), len(other))),
        all(len(side.words) <= _SHORT and not _BREAK.search(side.text) for side in (left, right)),
    )


def _rule(finding: Finding) -> str:
    return TEXT if finding.rule.startswith(IN_TEXT) else finding.rule


@dataclass(frozen=True, slots=True)
class Weighing:
    """Weights of the evidence; `learned` is the weight of the language model's own log odds.

    A rule that finds differences and has no weight does not count.
    """

    intercept: float
    weights: Mapping[str, float]
    learned: float = 0.0

    def log_odds(self, evidence: Evidenced, divergence: float = 0.0) -> float:
        """The log odds of divergence."""
        features = evidence.features(self.weights)
        told = sum(self.weights.get(name, 0.0) * value for name, value in features.items())
        return self.intercept + told + self.learned * divergence

    def counts(self, finding: Finding) -> bool:
        """Whether a difference took part in the decision."""
        return _rule(finding) in self.weights


@dataclass(frozen=True, slots=True)
class Judge:
    """Decides between agree and diverge.

    `alone` weighs the evidence in words by itself, `both` together with what the language model
    says of the relation. In nearly one text only the words decide: the model was not trained on
    such pairs, and a single changed word hardly moves it.
    """

    alone: Weighing
    both: Weighing

    @classmethod
    @lru_cache(maxsize=1)
    def load(cls) -> "Judge":
        """The judge that ships, fitted by packaging/model/fit_relation.py."""
        stored = json.loads(resource("models", "relation.json").read_text(encoding="utf-8"))
        return cls(Weighing(**stored["alone"]), Weighing(**stored["both"]))

    def verdict(
        self,
        found: Sequence[Finding],
        left: Sentence,
        right: Sentence,
        divergence: float | None = None,
    ) -> tuple[float, tuple[Finding, ...]]:
        """How probable it is that the pair diverges, 0 to 1, and the findings that count.

        At DIVERGES_FROM or more it is said to diverge. `divergence` is the language model's log
        odds of it, None where there are none.
        """
        alone = divergence is None or nearly_one_text(found, left, right)
        weighing = self.alone if alone else self.both
        counted = tuple(f for f in found if not f.differs or weighing.counts(f))
        odds = weighing.log_odds(evidenced(found, left, right), divergence or 0.0)
        probability = 1 / (1 + math.exp(-max(-_FAR, min(_FAR, odds))))
        if alone and not any(finding.differs for finding in counted):
            probability = min(probability, _MOST)
        return probability, counted


def nearly_one_text(found: Sequence[Finding], left: Sentence, right: Sentence) -> bool:
    """Whether the passages were read as one text in which something was changed, or nothing."""
    if any(finding.rule.startswith(IN_TEXT) for finding in found):
        return True
    return [word.key for word in left.words] == [word.key for word in right.words]
