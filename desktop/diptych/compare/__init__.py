"""Comparing two accounts: cutting, linking, judging, explaining."""

import os

# numpy is loaded later than this. Its products here are small: several threads would wait for each
# other longer than they compute. Whoever has set a number keeps it.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
