"""The bundled language model, loaded once, and the invented pairs of accounts."""

import pytest
from invented_accounts import INVENTED, Pair, read_invented

from diptych.compare.language_model import LanguageModel
from diptych.operations.comparing import MODEL
from diptych.settings import resource


@pytest.fixture(scope="session")
def language_model() -> LanguageModel:
    return LanguageModel.load(resource("models", MODEL))


@pytest.fixture(params=sorted(path.stem for path in INVENTED.glob("*.json")))
def invented(request: pytest.FixtureRequest) -> Pair:
    return read_invented(request.param)
