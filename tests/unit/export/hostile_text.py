"""Text that tries to be more than text, for the tests of what is written out."""

from hypothesis import strategies as st

FRAGMENTS = (
    "<script>alert(1)</script>", "<b>", "</details>", "<!--", "-->", "<![CDATA[", "]]>",
    "<?php", "&amp;", "&lt;b&gt;", "&#60;", "&copy", "# head", "## ", "#", "- item", "-",
    "---", "--", "—", "* item", "***", "**bold**", "_em_", "__", "+ item", "1. one",
    "12) two", "(3) three", "a. x", "i) x", "(@) x", "#. x", "===", "==mark==", "=",
    "~~gone~~", "~sub~", "~~~", "```", "``", "`", "`code`", "```{=html}", "{=html}",
    "{.class #id}", "|", "| a | b |", "|---|---|", "\\", "\\|", "\\\\",
    "[link](http://example.org)", "![image](x.png)", "[^1]", "[^1]: note", "[ref]: /url",
    "[x]", "[ ] task", "]]", "[[wiki]]", "<http://example.org>", "http://example.org/a_b",
    "www.example.org", "me@example.org", "@someone", "@[cite]", "$x^2$", "$$", "$5 and $6",
    "\\(x\\)", "\\begin{equation}", "^sup^", ":smile:", ":::", "::: warning", ": definition",
    "%", "% title", "\t", "    ", "  ", "\n", "\n\n", "\r\n", "\x0b", "\x0c", "\x1b[31m",
    "\x07", "\x9b31m", "\u2028", "\u202e", "\u2066", "\u200b", "\ufeff", "\u00a0", "e\u0301",
    "日本語", "🙂", "👩‍👩‍👧", "שלום", "> quote", ">", "> [!NOTE]", "=1+1", "+1", "-1", "@SUM(A1)",
    "\"", "'", ",", ";", "“", "”", "word", "The", "[TOC]", "{{x}}", "{% x %}", "<<x>>", "..",
    "...", "1986. A", "*[HTML]: x", "!", "![", "](", "<a",
)  # fmt: skip

fragments = st.sampled_from(FRAGMENTS)
noise = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12)
texts = st.lists(st.one_of(fragments, fragments, noise), min_size=1, max_size=8).map("".join)
"""Any text, often hostile."""

quotes = texts.map(lambda text: f"x{text}") | texts.map(lambda text: text.strip() + " x").map(
    str.lstrip
)
"""Any text that can be a passage: not only white space."""
