"""Write what the language model says of the documents that it was not trained on.

    python packaging/model/read_held_out.py PAIRS FILE

PAIRS is ../shared/training/pairs.jsonl. FILE (.npz) gets the log odds of every pair that it
diverges, under "rel/ID", as fit_relation.py reads them: of the held-out documents, and of the
paraphrases written by hand that are not held out.
"""

import sys
from pathlib import Path

import numpy as np
from fit_relation import written_documents
from held_out import split

from diptych.compare.cache import Cache
from diptych.compare.matcher import Matcher
from diptych.compare.model_files import ModelFiles
from diptych.operations.comparing import MODEL
from diptych.settings import resource


def main(pairs: Path, target: Path) -> None:
    """Read all, and write the file."""
    matcher = Matcher(ModelFiles.open(resource("models", MODEL)), Cache())
    documents = [entry for entry, held_out, _ in split(pairs) if held_out]
    found = {}
    for document in (*documents, *written_documents()):
        compared = matcher.compared(*(document[side]["units"] for side in ("left", "right")))
        found[f"rel/{document['id']}"] = compared.diverge
    np.savez_compressed(target, allow_pickle=False, **found)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
