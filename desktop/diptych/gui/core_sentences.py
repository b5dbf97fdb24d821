"""The sentences of the core that the window shows, as patterns: `{name}` stands for a value."""

from diptych.gui.translation import mark

SENTENCES = (mark("Add meeting"),)
