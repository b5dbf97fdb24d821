"""Compares 1,000 sentences with 1,000 and prints seconds, the first proposal, and memory."""

import resource as limits
from time import perf_counter

from diptych.compare.engine import propose
from diptych.compare.language_model import LanguageModel
from diptych.intake.readers import read_text
from diptych.operations.comparing import MODEL
from diptych.settings import resource
from invented import account

COUNT = 1000


def main() -> None:
    """Print one line."""
    started = perf_counter()
    first: list[float] = []
    left, right = (
        read_text(" ".join(account(COUNT, at)), name) for at, name in ((0, "A"), (9, "B"))
    )
    propose(
        left,
        right,
        model=LanguageModel.load(resource("models", MODEL)),
        first=lambda _: first.append(perf_counter() - started),
    )
    seconds = perf_counter() - started
    most = limits.getrusage(limits.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"comparing {COUNT} with {COUNT}: {seconds:.1f} s, first proposal after {first[0]:.1f} s, "
        f"at most {most:.0f} MB"
    )


if __name__ == "__main__":
    main()
