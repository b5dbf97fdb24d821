"""Carrying anchors from one revision of a text to the next, and never to a look-alike.

Accounts repeat themselves, so the same sentence often stands in several places. An anchor goes
where the edit took its words; only words that the edit added are searched for a quote that the
edit took away, because everything else in the new text was something else before. Where the edit
can be read in two ways, the anchor is lost rather than guessed.
"""

from collections.abc import Iterator

from diff_match_patch import diff_match_patch

from diptych.anchors import Anchor, Fit, Selector, Span
from diptych.text.revision import Revision, plain
from diptych.text.selectors import select

_KEPT = 0.5
"""Share of a quote's characters that an edit must keep for the anchor to stay in its place."""

_ALIKE = 0.8
"""How like its quote (1 less the share of characters to change) a stretch of added text must be;
the quote with what stands beside it, `_ALIKE_AROUND`."""

_ALIKE_AROUND = 0.7

_CLEARLY = 8
"""Characters more of the old surroundings that make one place clearly better than another."""

_BESIDE = 8
"""Characters on one side that must be as they were for a few changed words to be told by them."""

_PATTERN = 32
"""Characters of a quote that are looked for at once, as diff-match-patch does."""


def carry(selector: Selector, revision: Revision, sha256: str) -> Anchor:
    """Where a selector of the old text stands in the new one, whose hash is `sha256`.

    First through the edit itself, then by its exact quote and then by one like it, both in what
    the edit added. Source of the selectors: W3C Web Annotation Data Model.
    """
    found = _through_the_edit(selector.span, revision)
    searched = False
    if found is None or not _same_words(found, selector, revision):
        moved = _moved(selector, revision)
        if found is None or (moved and _fits_better(selector.span, moved, found, revision)):
            found, searched = moved or _alike_in_added(selector, revision), True
    if found is None or not len(found):
        return Anchor(Fit.LOST, None)
    if found.of(revision.new) == selector.exact:
        fit = Fit.EXACT if found == selector.span else Fit.MOVED
    else:
        fit = Fit.MOVED if _same_words(found, selector, revision) else Fit.FUZZY
    if fit is Fit.FUZZY and not _belongs(selector, found, revision):
        return Anchor(Fit.LOST, None)
    if _could_be_another(selector.span, found, revision, searched=searched):
        return Anchor(Fit.LOST, None)
    return Anchor(fit, select(revision.new, found, sha256))


def _belongs(selector: Selector, found: Span, revision: Revision) -> bool:
    """Whether changed words are known by what stands beside them, or by themselves."""
    sides = _sides(revision.old, selector.span, revision.new, found)
    if max(sides) >= _BESIDE:
        return True
    likeness = _likeness(selector.exact, found.of(revision.new))
    return len(selector.exact) > _PATTERN and likeness >= _ALIKE_AROUND


def _same_words(found: Span, selector: Selector, revision: Revision) -> bool:
    """Whether the words are the quote's, but for spaces and forms of signs."""
    return plain(found.of(revision.new)).strip() == plain(selector.exact).strip()


def _fits_better(span: Span, one: Span, other: Span, revision: Revision) -> bool:
    """Whether clearly more of what stood beside the quote stands beside one place than another."""
    sides = (sum(_sides(revision.old, span, revision.new, place)) for place in (one, other))
    return next(sides) > next(sides) + _CLEARLY


def _through_the_edit(span: Span, revision: Revision) -> Span | None:
    """The new place of a stretch of which the edit kept enough; None where it did not."""
    inside: list[tuple[Span, Span]] = []
    before, after = (Span(0, 0), Span(0, 0)), None
    for old, new in revision.kept:
        if old.end <= span.start:
            before = (old, new)
        elif old.start >= span.end:
            after = (old, new)
            break
        else:
            inside.append((old, new))
    if not inside:
        return None
    kept = sum(min(old.end, span.end) - max(old.start, span.start) for old, _ in inside)
    if kept < _KEPT * len(span):
        return None
    start = _inside(inside[0], span.start)
    lead = inside[0][0].start - span.start
    if lead > 0:
        start = _to_word(revision.new, max(before[1].end, start - 2 * lead - 8), start)
    end = _inside(inside[-1], span.end)
    tail = span.end - inside[-1][0].end
    if tail > 0:
        limit = after[1].start if after else len(revision.new)
        end = _back_to_word(revision.new, min(limit, end + 2 * tail + 8), end)
    found = _trimmed(Span(start, end), span, revision)
    if (lead > 0 or tail > 0) and _likeness(span.of(revision.old), found.of(revision.new)) < _KEPT:
        return None
    return found


def _to_word(text: str, at: int, most: int) -> int:
    """The next place, up to `most`, at which no word is cut in two."""
    while at < most and at > 0 and text[at - 1].isalnum() and text[at].isalnum():
        at += 1
    return at


def _back_to_word(text: str, at: int, least: int) -> int:
    """The last place before, down to `least`, at which no word is cut in two."""
    while least < at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
        at -= 1
    return at


def _inside(pair: tuple[Span, Span], at: int) -> int:
    """Where the offset `at` of an old stretch is in the new one, at its ends where it is longer."""
    old, new = pair
    if at <= old.start:
        return new.start
    if at >= old.end:
        return new.end
    return min(new.start + at - old.start, new.end)


def _trimmed(found: Span, span: Span, revision: Revision) -> Span:
    """Without white space at an end where the quote had none."""
    quote, words = span.of(revision.old), found.of(revision.new)
    start, end = found.start, found.end
    if not quote[:1].isspace():
        start += len(words) - len(words.lstrip())
    if not quote[-1:].isspace():
        end -= len(words) - len(words.rstrip())
    return Span(start, max(start, end))


def _moved(selector: Selector, revision: Revision) -> Span | None:
    """The quote in the text that the edit added; None where no one place fits best."""
    exact = [
        Span(at, at + len(selector.exact))
        for added in revision.added
        for at in _occurrences(selector.exact, revision.new, added)
    ]
    exact.sort(key=lambda span: -_context(selector, span, revision.new))
    if not exact:
        return None
    best = _context(selector, exact[0], revision.new)
    if len(exact) > 1 and best == _context(selector, exact[1], revision.new):
        return None
    return exact[0] if _came_along(selector, exact[0], revision) else None


def _came_along(selector: Selector, found: Span, revision: Revision) -> bool:
    """Whether a quote that was added is the one that was taken away, and not the same words anew.

    A long quote that is nowhere else is; another one, if what stood on both its sides in its
    paragraph came along with it.
    """
    texts = (revision.old, revision.new)
    once = all(len(list(_all(selector.exact, text))) == 1 for text in texts)
    if once and len(selector.exact) > _PATTERN:
        return True
    left, right = _sides(revision.old, selector.span, revision.new, found)
    before = revision.old[: selector.span.start].rpartition("\n")[2]
    after = revision.old[selector.span.end :].partition("\n")[0]
    return left >= min(_BESIDE, len(before)) and right >= min(_BESIDE, len(after))


def _alike_in_added(selector: Selector, revision: Revision) -> Span | None:
    """The stretch of the added text that is most like the quote, if it and its place are enough."""
    if len(list(_all(selector.exact, revision.old))) > 1:
        return None  # what is like it may as well have been another copy
    alike = [
        (likeness, span)
        for added in revision.added
        for span in _alike(selector.exact, revision.new, added)
        if (likeness := _likeness(selector.exact, span.of(revision.new))) >= _ALIKE
        and _likeness(*_around(selector, span, revision)) >= _ALIKE_AROUND
    ]
    alike.sort(key=lambda found: -found[0])
    if not alike or (len(alike) > 1 and alike[1][0] > alike[0][0] - 0.1):
        return None
    return alike[0][1]


def _occurrences(quote: str, text: str, where: Span) -> Iterator[int]:
    """A quote may reach a little over what was added: the white space beside it was kept."""
    start = max(0, where.start - 1)
    end = min(len(text), where.end + 1)
    at = text.find(quote, start, end)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1, end)


def _alike(quote: str, text: str, where: Span) -> Iterator[Span]:
    """The stretch of added text that begins and ends as the quote does, or nearly."""
    added = where.of(text)
    if len(added) < len(quote) * _KEPT:
        return
    if len(added) <= len(quote) * 1.5:
        lead = len(added) - len(added.lstrip())
        yield Span(where.start + lead, where.start + len(added.rstrip()))
        return
    match = diff_match_patch()
    match.Match_Threshold = 1 - _ALIKE
    match.Match_Distance = 10_000_000
    head, tail = quote[:_PATTERN], quote[-_PATTERN:]
    start = match.match_main(added, head, 0)
    if start < 0:
        return
    end = match.match_main(added, tail, start + len(quote) - len(tail))
    if end >= start:
        yield Span(where.start + start, where.start + min(end + len(tail), len(added)))


def _around(selector: Selector, span: Span, revision: Revision) -> tuple[str, str]:
    """The quote and a stretch of the new text, each with what stands beside it."""
    old, new = (
        text[max(0, place.start - _PATTERN) : place.end + _PATTERN]
        for text, place in ((revision.old, selector.span), (revision.new, span))
    )
    return old, new


def _likeness(quote: str, words: str) -> float:
    if not words:
        return 0.0
    compare = diff_match_patch()
    compare.Diff_Timeout = 0
    longest = max(len(quote), len(words))
    if longest > 2000:
        return 0.0
    distance: int = compare.diff_levenshtein(compare.diff_main(quote, words, False))
    return 1 - distance / longest


def _context(selector: Selector, span: Span, text: str) -> int:
    """How many characters beside a place are those beside the quote."""
    before, after = text[: span.start], text[span.end :]
    return _common_end(before, selector.prefix) + _common_start(after, selector.suffix)


def _could_be_another(span: Span, found: Span, revision: Revision, *, searched: bool) -> bool:
    """Whether the edit can be read so that the words found were, or became, another copy.

    It can where a copy in the old text was taken away, or one in the new text was added, that fits
    what stands on one side of the place better than the way that was taken. For words that were
    `searched`, any copy in the new text may be the right one.
    """
    quote, old, new = span.of(revision.old), revision.old, revision.new
    own = _sides(old, span, new, found)
    for at in _all(quote, old):
        other = Span(at, at + len(quote))
        if other != span and not _is_kept(other, revision):
            rival = _sides(old, other, new, found)
            if rival[0] > own[0] or rival[1] > own[1]:
                return True
    for at in _all(found.of(new), new):
        other = Span(at, at + len(found))
        if other != found and (searched or not _was_there(other, revision)):
            rival = _sides(old, span, new, other)
            if rival[0] > own[0] or rival[1] > own[1]:
                return True
    return False


def _all(quote: str, text: str) -> Iterator[int]:
    yield from _occurrences(quote, text, Span(0, len(text)))


def _sides(old: str, span: Span, new: str, found: Span) -> tuple[int, int]:
    """Over how many characters both texts are the same, left and right of two places."""
    return (
        _common_end(old[: span.start], new[: found.start]),
        _common_start(old[span.end :], new[found.end :]),
    )


def _is_kept(span: Span, revision: Revision) -> bool:
    kept = sum(
        max(0, min(old.end, span.end) - max(old.start, span.start)) for old, _ in revision.kept
    )
    return kept == len(span)


def _was_there(span: Span, revision: Revision) -> bool:
    kept = sum(
        max(0, min(new.end, span.end) - max(new.start, span.start)) for _, new in revision.kept
    )
    return kept == len(span)


def _common_start(one: str, other: str) -> int:
    return int(diff_match_patch().diff_commonPrefix(one, other))


def _common_end(one: str, other: str) -> int:
    return int(diff_match_patch().diff_commonSuffix(one, other))
