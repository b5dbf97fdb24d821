"""How much is read of anything: what goes over a limit is refused in one sentence."""

MOST_BYTES = 20_000_000
"""A larger file is refused; the longest press briefings are about a hundredth of this."""

MOST_UNPACKED = 100_000_000
"""Bytes that the parts of a packed document (DOCX, ODT) may unpack to, all together."""

MOST_PARTS = 2_000
"""Parts of a packed document, and parts of an e-mail."""

MOST_LINE = 500_000
"""Characters of one paragraph or line."""

MOST_PAGES = 1_000
"""Pages of a PDF document."""

MOST_ON_PAGE = 20_000
"""Characters of one page of a PDF document; more are not a text to read."""

MOST_DRAWN = 50_000
"""Lines, shapes, pictures and forms drawn on one page of a PDF document."""

MOST_INSTRUCTIONS = 2_000_000
"""Bytes of the instructions that draw one page of a PDF document, forms within it each time."""

MOST_INCHES = 200
"""Width and height of a page of a PDF document, which the format itself bounds so."""

MOST_IN_PDF = 5_000_000
"""Characters of a PDF document, all pages together; long books hold two million."""

MOST_UNPACKED_PDF = 100_000_000
"""Bytes that the streams of a PDF document may unpack to, all together."""

MOST_MARKUP = 5_000_000
"""Characters of a page or of an RTF document, without the pictures that are written into it."""

MOST_NESTED = 200
"""Elements of a page or parts of an e-mail inside one another."""

MOST_MARKED_UP = 1_500_000
"""Characters of a page above which its main text is told by its own marks alone, not by
trafilatura and htmldate, whose time grows faster than the page."""

MOST_BLOCKS = 100_000
"""Headings, paragraphs and items of a page."""

MOST_ATTRIBUTES = 1_000
"""Attributes of one element of a page."""
