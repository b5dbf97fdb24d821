"""`python -m diptych` is the same as the `diptych` command."""

import sys

if __name__ == "__main__":
    try:
        from diptych.cli import main

        main()
    except KeyboardInterrupt:  # before the command line could take it
        sys.exit(130)
