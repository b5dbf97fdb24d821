"""Diptych compares two official accounts of one meeting."""

__version__ = "0.1.0"
