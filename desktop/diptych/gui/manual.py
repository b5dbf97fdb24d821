"""The manual's window, loaded when it is wanted first."""

import sys

_WINDOW = "diptych.gui.manual_window"


def show(address: str = "") -> None:
    """Show the manual, or bring it to the front; `address` says where to go in it."""
    from diptych.gui import manual_window

    manual_window.show(address)


def close() -> None:
    """Put the manual away for good, where it was shown."""
    if _WINDOW in sys.modules:
        from diptych.gui import manual_window

        manual_window.close()
