"""A bill of materials in CycloneDX 1.6: what the program is made of, from the lock."""

import json
import re
import uuid
from datetime import UTC, datetime
from typing import Any

import licences
from packaging.utils import canonicalize_name

_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR|WITH) [A-Za-z0-9.+-]+)*")
_FREE_WORDS = {"Public Domain"}


def bill(version: str, epoch: int) -> str:
    """The bill as JSON text, the same for the same lock, version and time."""
    hashes = _locked_hashes()
    components = [_component(part, hashes) for part in licences.parts()]
    own = f"pkg:pypi/diptych@{version}"
    content: dict[str, Any] = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "diptych",
                "version": version,
                "purl": own,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
        "dependencies": _dependencies(own, components),
    }
    name = json.dumps(content, sort_keys=True)
    content["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, name)}"
    return json.dumps(content, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _component(part: dict[str, str], hashes: dict[str, list[str]]) -> dict[str, Any]:
    bundled = part["name"] in {name for name, _, _ in licences.BUNDLED}
    name, version = part["name"], part["version"]
    key = canonicalize_name(name)
    reference = f"bundled:{name}" if bundled else f"pkg:pypi/{key}@{version}"
    found: dict[str, Any] = {
        "type": _kind(name) if bundled else "library",
        "bom-ref": reference,
        "name": name,
        "licenses": [_licence(part["licence"])],
    }
    if version:
        found["version"] = version
    if not bundled:
        found["purl"] = reference
        # The lock names every file of a version, one for each platform.
        found["properties"] = [
            {"name": "diptych:lock:sha256", "value": value} for value in hashes.get(key, [])
        ]
    return found


def _kind(name: str) -> str:
    if "model" in name:
        return "machine-learning-model"
    return "platform" if name == "Python" else "file"


def _licence(text: str) -> dict[str, Any]:
    if text in _FREE_WORDS or not _EXPRESSION.fullmatch(text):
        return {"license": {"name": text}}
    if " " in text:
        return {"expression": text}
    return {"license": {"id": text}}


def _dependencies(own: str, components: list[dict[str, Any]]) -> list[dict[str, Any]]:
    references: dict[str, str] = {
        canonicalize_name(one["name"]): one["bom-ref"] for one in components if "purl" in one
    }
    direct = {canonicalize_name(_name(line)) for line in licences.requirements()}
    bundled = [one["bom-ref"] for one in components if "purl" not in one]
    graph = [{"ref": own, "dependsOn": sorted(references[one] for one in direct) + sorted(bundled)}]
    for name, reference in sorted(references.items()):
        needs = {references[other] for other in licences.closure(name) if other != name}
        graph.append({"ref": reference, "dependsOn": sorted(needs)})
    return graph


def _name(line: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", line)
    assert match is not None
    return match[0]


def _locked_hashes() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    key = ""
    for line in (licences.ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        pin = re.match(r"([A-Za-z0-9._-]+)==", line)
        if pin:
            key = canonicalize_name(pin[1])
            found[key] = []
        digest = re.search(r"--hash=sha256:([0-9a-f]{64})", line)
        if digest:
            found[key].append(digest[1])
    return found
