"""The place in the first lines of a text."""

import pytest

from diptych.intake.dateline import place_of
from diptych.intake.readers import read_bytes, read_text


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PORT ALDER, March 5 (ANA) – The premier said", "Port Alder"),
        ("PORT ALDER, 5 March 2024 — The premier said", "Port Alder"),
        ("PORT ALDER, A.B., Mar. 5 (ANA) - The premier said", "Port Alder, A.B."),
        ("PORT ALDER (ANA) -- The premier said", "Port Alder"),
        ("BIRKSTAD, March 5. /BNS/. The minister said", "Birkstad"),
        ("БИРКСТАД, 5 марта. /БНС/. Министр сказал", "Биркстад"),
        ("RIVA DE SAL, 19 November (ANA) - The premier", "Riva de Sal"),
        ("Talks\n\nPort Alder, 5 March 2024\n\nThe two met.", "Port Alder"),
        ("Talks\n\n5 March 2024, Port Alder\n\nThe two met.", "Port Alder"),
        ("Talks\n\nMarch 5, 2024, 21:30 Port Alder\n\nThe two met.", "Port Alder"),
        ("March 5, 2024 21:30\nThe Old Fort, Port Alder\n\nThey met.", "The Old Fort, Port Alder"),
        ("Порт-Альдер, 5 березня 2024 року\n\nСторони", "Порт-Альдер"),
    ],
)  # fmt: skip
def test_a_place_beside_a_date_or_an_agency(text: str, place: str) -> None:
    assert place_of(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday, March 5, 2024",
        "March 5, 2024, Press Release",
        "Statement, March 5, 2024",
        "Ministry of Fisheries, 5 March 2024",
        "March 5, 2024 21:30\nThe two met in Port Alder.",
        "The premier of Alderland (left) - she spoke first",
        "Premier Holm (A) — said that",
        "FERRIES — what comes next",
        "MODERATOR: March 5 – who begins?",
        "The meeting on March 5 (which lasted) - was long",
        "x\n" * 40 + "Port Alder, 5 March 2024",
        "",
    ],
)
def test_what_is_less_sure_is_no_place(text: str) -> None:
    assert place_of(text) == ""


def test_the_place_is_kept_with_what_was_read() -> None:
    text = "PORT ALDER, March 5 (ANA) – The premier met the minister."
    assert read_text(text, "Here").provenance.place == "Port Alder"
    assert read_bytes(text.encode(), "a.txt", "Here").provenance.place == "Port Alder"
    page = (
        "<html><head><script type='application/ld+json'>"
        '{"@type": "NewsArticle", "contentLocation": {"name": "Birkstad"}}'
        f"</script></head><body><p>{text}</p></body></html>"
    )
    assert read_bytes(page.encode(), "a.html", "Here").provenance.place == "Birkstad"
