"""Accounts from a few words, and the invented pairs that a person aligned."""

import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from diptych.model import Account, Provenance

INVENTED = Path(__file__).resolve().parents[2] / "data" / "accounts"


def account(name: str, text: str) -> Account:
    data = text.encode()
    return Account(name, text, Provenance("", data, sha256(data).hexdigest()))


@dataclass(frozen=True)
class Pair:
    """Two invented accounts and the links that a person made: (left, right, label, why)."""

    left: Account
    right: Account
    units: tuple[list[list[int]], list[list[int]]]
    links: tuple[tuple[int, int, str, str], ...]


def read_invented(name: str) -> Pair:
    told: dict[str, Any] = json.loads((INVENTED / f"{name}.json").read_text("utf-8"))
    left, right = told["left"], told["right"]
    return Pair(
        account(left["name"], left["text"]),
        account(right["name"], right["text"]),
        (left["units"], right["units"]),
        tuple((pair["l"], pair["r"], pair["label"], pair["why"]) for pair in told["pairs"]),
    )
