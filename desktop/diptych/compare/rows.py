"""Runs a model over rows of tokens, several at a time, each by itself."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from diptych.compare.model_files import Session

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Row = Mapping[str, NDArray[np.int64]]

THREADS = 2
_AHEAD = 8
"""Rows given out before their results are taken: more would only be lost when work is stopped."""


def run_rows(
    session: Session, output: str, rows: "Sequence[Row]"
) -> "Iterator[tuple[int, NDArray[np.float32]]]":
    """Index and output of each row, in order. The inputs and the output are without a batch.

    A row's result does not depend on the others. Nothing goes on when the iterator is closed.
    """

    def run(row: "Row") -> "NDArray[np.float32]":
        found: NDArray[np.float32] = session.run(
            [output], {name: value[None] for name, value in row.items()}
        )[0][0]
        return found

    with ThreadPoolExecutor(THREADS, thread_name_prefix="diptych-model") as pool:
        waiting = [pool.submit(run, row) for row in rows[:_AHEAD]]
        try:
            for index in range(len(rows)):
                result = waiting.pop(0).result()
                if index + _AHEAD < len(rows):
                    waiting.append(pool.submit(run, rows[index + _AHEAD]))
                yield index, result
        finally:
            for future in waiting:
                future.cancel()
