"""What a person typed, made fit to be kept: nothing is lost, nothing cannot be stored."""

from collections.abc import Iterable


def storable(text: str) -> str:
    """The text as valid Unicode: surrogate pairs are joined, a lone half becomes U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def one_line(text: str) -> str:
    """The text in one line, with single spaces."""
    return " ".join(storable(text).split())


def tag_names(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags in one line each, in their order, without empty and repeated ones (whatever case)."""
    names: dict[str, str] = {}
    for tag in tags:
        name = one_line(tag)
        if name:
            names.setdefault(name.casefold(), name)
    return tuple(names.values())
