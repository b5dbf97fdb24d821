"""A comparison opens no connection, and does not so much as load what could."""

import json
import subprocess
import sys

NETWORK = ("httpx", "huggingface_hub", "requests", "urllib3", "urllib.request", "aiohttp", "http")
BELOW = tuple(f"{name}." for name in NETWORK)

SCRIPT = """
import json, socket, sys

def refuse(*arguments, **named):
    raise AssertionError("a socket was asked for")

for name in ("connect", "connect_ex", "bind", "sendto"):
    setattr(socket.socket, name, refuse)
socket.create_connection = socket.getaddrinfo = refuse

from diptych import cli

sys.argv = ["diptych", "compare", "--sample", "water-talks", "--format", "json"]
try:
    cli.main()
except SystemExit as end:
    assert not end.code, end.code
print(json.dumps(sorted(sys.modules)))
"""


def test_a_comparison_loads_nothing_that_speaks_to_a_network() -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    comparison, loaded = done.stdout.rstrip().rsplit("\n", 1)
    told = json.loads(comparison)
    assert told["method"] == "model"
    assert told["links"]
    names = json.loads(loaded)
    assert "onnxruntime" in names
    assert not [name for name in names if name in NETWORK or name.startswith(BELOW)]
