"""Files that come with the program. `diptych.settings.resource` finds them."""
