"""A meeting written out: Markdown, HTML, CSV, JSON and text for a terminal.

Each format's `render` is pure: equal meetings give equal text.
"""
