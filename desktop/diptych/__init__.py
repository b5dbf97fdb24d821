"""Diptych compares two official accounts of one meeting."""

__version__ = "0.9.0"
