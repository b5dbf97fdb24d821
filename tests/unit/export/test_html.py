"""The page is whole, well formed, fetches nothing, and shows hostile text as text."""

import re
from html.parser import HTMLParser

import pytest
from hostile_text import quotes, texts
from hypothesis import given, settings
from meeting_builders import link, made_of, meeting, note, talks

from diptych.export.html import render
from diptych.export.note_html import note_html
from diptych.export.quoting import flat
from diptych.model import LinkId, OnLink, OnMeeting, Verdict

VOID = {"meta", "br", "hr"}


class Tree(HTMLParser):
    """The elements in order, each with its depth; and the text of each block quote."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[int, str, tuple[str, ...]]] = []
        self.addresses: list[str] = []
        self.accounts: list[str] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((len(self.open), tag, tuple(name for name, _ in attrs)))
        self.addresses += [value or "" for name, value in attrs if name in ("href", "src")]
        if tag not in VOID:
            self.open.append(tag)
        if tag == "blockquote":
            self.accounts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "blockquote":
            self.accounts[-1] += data


@settings(deadline=None, max_examples=60)
@given(quotes, quotes, texts, quotes)
def test_no_text_changes_the_shape_of_the_page(text: str, other: str, name: str, said: str) -> None:
    plain = Tree(render(made_of("Text.", "Other.", "name", "said")))
    page = Tree(render(made_of(text, other, name, said)))

    assert page.seen == plain.seen
    assert page.accounts[:2] == [flat(text), flat(other)]


def test_the_page_names_no_script_and_nothing_to_fetch() -> None:
    page = render(talks())
    assert not re.search(
        r"<(?:script|img|link|iframe|object|embed|base)\b|\bon\w+=|url\(|@import", page
    )
    assert "default-src 'none'" in page
    assert {address[0] for address in Tree(page).addresses} == {"#"}
    assert render(talks()) == page
    assert page.endswith("</html>\n")


@settings(deadline=None)
@given(texts)
def test_a_note_is_harmless(body: str) -> None:
    found = Tree(note_html(body))
    for _, tag, attributes in found.seen:
        assert tag not in ("script", "img", "style", "iframe", "h1", "h2")
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
    for address in found.addresses:
        assert re.match(r"(?:https?|mailto):|[^:]*$|[/#?]", address)


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("# Head", '<p class="heading">Head</p>'),
        ("**b**\nnext", "<p><strong>b</strong><br>\nnext</p>"),
        ("a <b>c</b>", "<p>a &lt;b&gt;c&lt;/b&gt;</p>"),
        (
            "![plan](https://example.org/a.png)",
            '<p><a href="https://example.org/a.png" rel="noopener noreferrer">plan</a></p>',
        ),
        ("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"),
        ("[x](data:text/html,hi)", "<p>[x](data:text/html,hi)</p>"),
        ("[x](ftp://example.org)", '<p><a rel="noopener noreferrer">x</a></p>'),
    ],
)
def test_what_becomes_of_a_note(body: str, html: str) -> None:
    assert note_html(body) == html


def test_every_note_tag_and_judgement_is_on_the_page() -> None:
    page = render(talks())
    for words in (
        "The <strong>dates</strong> differ.", "On a whole passage.", "on “third parties”",
        "Not the same thing.", "Its link is gone.", "A &lt;b&gt;calm&lt;/b&gt; meeting.",
        "#dates (2 notes)", "a person’s judgement (the program proposed: diverge, 0.81)",
        "proposed, confidence 0.81", "1 link set aside by a person", "1 March 2024",
    ):  # fmt: skip
        assert words in page


def test_each_link_to_a_matter_leads_to_one() -> None:
    made = meeting(
        links=(link(1, (0,), (0,)), link(2, (0,), (1,), verdict=Verdict.DIVERGE)),
        notes=(note(1, OnLink(LinkId(1)), "One."), note(2, OnMeeting(), "Two.")),
    )
    page = render(made)
    places = set(re.findall(r'id="([^"]+)"', page))
    assert {address.removeprefix("#") for address in Tree(page).addresses} <= places
