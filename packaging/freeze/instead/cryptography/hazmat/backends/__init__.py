"""There is one way of counting only."""


def default_backend() -> None:
    """What `Cipher` is given and does not ask for."""
