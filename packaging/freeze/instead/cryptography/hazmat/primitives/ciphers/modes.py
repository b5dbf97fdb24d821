"""How blocks follow one another."""


class ECB:
    """Each block by itself."""


class CBC:
    """Each block joined to the one before it, the first to `start`."""

    def __init__(self, start: bytes) -> None:
        self.start = bytes(start)
