"""Labels of links and footnotes in a note, kept apart from those of every other note.

In Markdown a label such as `[1]: https://…` holds for the whole document, so two notes in one
document would take each other's links.
"""

import re
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.common.utils import normalizeReference

_LABEL = re.compile(r"\[((?:[^\[\]\\]|\\.){1,999})\]", re.DOTALL)
_PASSED_OVER = re.compile(r"\\.|(`+)(?!`).*?(?<!`)\1(?!`)|`+|<[^<>\s]*>", re.DOTALL)
_FOOTNOTE = re.compile(r"^[ >\t]*\[\^([^\]\s]+)\]:", re.MULTILINE)


def apart(text: str, mark: str, parser: MarkdownIt) -> str:
    """The Markdown `text` with `mark` in front of each label that it defines."""
    found: dict[str, Any] = {}
    shown = parser.render(text, found)
    labels = set(found.get("references", {}))
    if labels:
        marked = _marked(text, labels, mark)
        # Where a label was seen that the parser does not see, the note stays as it was.
        text = marked if parser.render(marked) == shown else text
    footnotes = set(_FOOTNOTE.findall(text))
    for name in sorted(footnotes):
        text = text.replace(f"[^{name}]", f"[^{mark}-{name}]")
    return text


def _marked(text: str, labels: set[str], mark: str) -> str:
    out: list[str] = []
    at = 0
    while at < len(text):
        skipped = _PASSED_OVER.match(text, at)
        if skipped:
            out.append(skipped.group())
            at = skipped.end()
            continue
        label = _LABEL.match(text, at)
        if label is None or normalizeReference(label[1]) not in labels:
            out.append(text[at])
            at += 1
            continue
        ours = f"[{mark} {label[1]}]"
        at = label.end()
        follows = text[at : at + 2]
        if text[: label.start()].endswith("]") or _defines(text, label):
            out.append(ours)
        elif follows == "[]":
            out.append(label.group() + ours)
            at += 2
        elif follows[:1] in ("[", "("):
            out.append(label.group())
        else:
            out.append(label.group() + ours)
    return "".join(out)


def _defines(text: str, label: re.Match[str]) -> bool:
    before = text[: label.start()].rpartition("\n")[2]
    return text[label.end() :].startswith(":") and not before.strip(" \t>-+*0123456789.)")
