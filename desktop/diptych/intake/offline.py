"""Libraries that read pages, imported so that not even one socket is opened."""

import socket
from importlib import import_module
from threading import Lock
from types import ModuleType

_lock = Lock()


def imported(name: str) -> ModuleType:
    """Import a library that can also fetch pages, which is never asked of it.

    Such libraries import urllib3, which opens a socket of its own when it is first imported, to
    see whether the machine knows IPv6; told that Python does not, it asks no further.
    """
    with _lock:
        knows_ipv6 = socket.has_ipv6
        socket.has_ipv6 = False
        try:
            return import_module(name)
        finally:
            socket.has_ipv6 = knows_ipv6
