"""The files of the bundled language model: described, checked, and started.

onnxruntime and tokenizers are loaded with a model, not with this module.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Self

from diptych.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from tokenizers import Tokenizer

DESCRIPTION = "model.json"
TOKENIZER = "tokenizer.json"
_REMEDY = "Install Diptych again to restore it."


class Session(Protocol):
    """What is used of onnxruntime.InferenceSession; `run` may be called by several threads."""

    def run(
        self, outputs: list[str], inputs: "dict[str, NDArray[np.int64]]"
    ) -> "list[NDArray[np.float32]]": ...


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """A folder with a model.json; it names the model and gives the SHA-256 of each file."""

    folder: Path
    name: str
    hashes: Mapping[str, str]
    told: Mapping[str, Any]
    """All that model.json says."""

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Raises ModelError where model.json is missing or does not say what is needed."""
        data = _read(folder, DESCRIPTION)
        try:
            told = json.loads(data)
            hashes = {str(name): str(found) for name, found in told["files"].items()}
            return cls(folder, str(told["name"]), hashes, told)
        except (ValueError, KeyError, TypeError, AttributeError) as err:
            raise damaged(DESCRIPTION) from err

    def number(self, name: str) -> int:
        """A whole number of the description. Raises ModelError."""
        try:
            return int(self.told[name])
        except (KeyError, TypeError, ValueError) as err:
            raise damaged(DESCRIPTION) from err

    def identity(self, name: str) -> str:
        """The model's name and the start of a file's hash. Raises ModelError."""
        return f"{self.name}@{self._hash(name)[:12]}"

    def checked(self, name: str) -> bytes:
        """The file's bytes; raises ModelError unless they are those that model.json describes."""
        wanted = self._hash(name)
        data = _read(self.folder, name)
        if sha256(data).hexdigest() != wanted:
            raise damaged(name)
        return data

    def tokenizer(self) -> "Tokenizer":
        """The tokenizer, without padding. Raises ModelError."""
        vocabulary = self.checked(TOKENIZER)
        os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
        try:
            from tokenizers import Tokenizer

            found = Tokenizer.from_buffer(vocabulary)
        except (ImportError, ValueError) as err:
            raise _unusable(err) from err
        found.no_padding()
        return found

    def _hash(self, name: str) -> str:
        if name not in self.hashes:
            raise damaged(DESCRIPTION)
        return self.hashes[name]


def damaged(name: str) -> ModelError:
    """The error for a file that is not what it should be."""
    return ModelError(f"The language model's {name} is damaged.", _REMEDY)


def _read(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except FileNotFoundError as err:
        raise ModelError(f"The language model's {name} is missing.", _REMEDY) from err
    except OSError as err:
        reason = err.strerror or str(err)
        raise ModelError(f"The language model's {name} cannot be read: {reason}.") from err


def _unusable(err: Exception) -> ModelError:
    reason = " ".join(str(err).split()).rstrip(".")
    return ModelError(f"The language model cannot be run on this computer: {reason}.")


@dataclass(frozen=True, slots=True)
class _Given:
    """A session and the weights that were given to it, which it does not copy."""

    session: Session
    weights: object

    def run(
        self, outputs: list[str], inputs: "dict[str, NDArray[np.int64]]"
    ) -> "list[NDArray[np.float32]]":
        return self.session.run(outputs, inputs)


def start(
    graph: bytes, *, threads: int, given: "Mapping[str, NDArray[np.generic]] | None" = None
) -> Session:
    """Make a graph ready to run, `threads` at a time for one run.

    `given` are the weights that the graph names and does not hold.

    Raises ModelError where onnxruntime is absent or refuses the model.
    """
    # Set before onnxruntime is loaded: else it writes a device number and a store of events into
    # the person's cache folder before it can be told not to.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    try:
        import onnxruntime
        from onnxruntime.capi import onnxruntime_pybind11_state as refusals
    except ImportError as err:
        raise _unusable(err) from err
    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    # The basic level turns stored weights into those that are used, once. The graphs are otherwise
    # stored as they are run: higher levels would only take time.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Waiting threads sleep: spinning ones would take a core from the window.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    weights = {
        name: onnxruntime.OrtValue.ortvalue_from_numpy(value)
        for name, value in (given or {}).items()
    }
    options.add_external_initializers(list(weights), list(weights.values()))
    try:
        session: Session = onnxruntime.InferenceSession(
            graph, options, providers=["CPUExecutionProvider"]
        )
    except (
        refusals.Fail,
        refusals.InvalidArgument,
        refusals.InvalidGraph,
        refusals.InvalidProtobuf,
        refusals.NotImplemented,
        refusals.RuntimeException,
    ) as err:
        raise _unusable(err) from err
    return _Given(session, (given, weights))
