"""Where the frozen program begins: the same as the `diptych` command."""

from diptych.cli import main

main()
