#!/bin/sh
# From the training pairs to the files that ship: make_model.sh BASE SHARED WORK
# BASE: the folder of the published all-mpnet-base-v2; SHARED: the folder with training/ and
# evaluation/; WORK: a folder for checkpoints. Needs requirements.txt and the installed program.
set -eu
[ $# -eq 3 ] || { sed -n '2,4s/^# //p' "$0"; exit 2; }
here=$(dirname "$0")
python=${PYTHON:-python}
"$python" "$here/train.py" "$1" "$2" "$3"
"$python" "$here/export.py" "$1" "$2" "$3"
"$python" "$here/fit_links.py" "$2/training/pairs.jsonl" --evaluation "$2/evaluation/gold"
"$python" "$here/read_held_out.py" "$2/training/pairs.jsonl" "$3/held_out.npz"
"$python" "$here/fit_relation.py" "$2/training/pairs.jsonl" --logits "$3/held_out.npz"
"$python" "$here/evaluate.py" "$2"
