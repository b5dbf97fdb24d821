"""The style sheet of the HTML export: light and dark palettes, and paper."""

from dataclasses import replace

from diptych.palette import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Palette

PAPER = replace(
    LIGHT, ink="#000000", muted="#444444", line="#bbbbbb", window="#f4f4f4", note_line="#d9cc8e"
)
"""What is printed: as light as the paper, and darker words."""


def _named(palette: Palette, page: str, panel: str) -> str:
    """The colours of a palette as CSS properties; `page` is behind all, `panel` behind code."""
    named = {
        "ink": palette.ink,
        "muted": palette.muted,
        "line": palette.line,
        "page": page,
        "panel": panel,
        "note": palette.note,
        "note-line": palette.note_line,
        "link": palette.focus,
    }
    tones = {
        "agree": palette.agree,
        "diverge": palette.diverge,
        "left": palette.only_left,
        "right": palette.only_right,
    }
    for name, tone in tones.items():
        named |= {name: tone.ink, f"{name}-tint": tone.tint}
    return " ".join(f"--{name}: {value};" for name, value in named.items())


_RULES = """
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 72rem;
  background: var(--page); color: var(--ink);
  font: 16px/1.5 system-ui, "Segoe UI", Inter, "Noto Sans", sans-serif;
}
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0; }
h2 {
  font-size: 1.25rem; margin: 2.6rem 0 .8rem; padding-top: 1rem;
  border-top: 1px solid var(--line);
}
h3 { font-size: 1.05rem; margin: 0; }
p { margin: .6rem 0; }
.muted, .judged { color: var(--muted); }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td {
  text-align: start; vertical-align: top; padding: .4rem .6rem;
  border-bottom: 1px solid var(--line);
}
th { font-weight: 600; }
tbody th { font-weight: 400; color: var(--muted); white-space: nowrap; }
td { overflow-wrap: break-word; }
table.matters { min-width: 56rem; }
table.matters, table.sources, table.evidence { table-layout: fixed; }
table.matters th:nth-child(1) { width: 5%; }
table.matters th:nth-child(2) { width: 13%; }
table.matters th:nth-child(3), table.matters th:nth-child(4) { width: 25%; }
table.matters th:nth-child(6) { width: 14%; }
table.spoken th:nth-child(1) { width: 40%; }
table.sources th:nth-child(1), table.evidence th:nth-child(1) { width: 6.5rem; }
code { font-size: .85em; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .6rem; background: var(--panel); }
a { color: var(--link); overflow-wrap: anywhere; }
.bar {
  display: flex; height: .7rem; border-radius: .35rem; overflow: hidden;
  background: var(--line);
}
.bar i { display: block; }
.bar .agree { background: var(--agree); }
.bar .diverge {
  background: repeating-linear-gradient(45deg, var(--diverge) 0 5px, var(--diverge-tint) 5px 8px);
}
.bar .left {
  background: radial-gradient(circle, var(--left-tint) 1.2px, var(--left) 1.8px) 0 0 / 6px 100%;
}
.bar .right {
  background: repeating-linear-gradient(90deg, var(--right) 0 4px, var(--right-tint) 4px 6px);
}
.coverage {
  display: grid; grid-template-columns: auto 1fr; gap: .4rem 1rem; align-items: center;
  margin: 1rem 0;
}
.coverage .said { grid-column: 2; margin: -.2rem 0 .4rem; color: var(--muted); font-size: .9rem; }
.sign { font-weight: 600; white-space: nowrap; }
.sign.agree { color: var(--agree); }
.sign.diverge { color: var(--diverge); }
.sign.left { color: var(--left); }
.sign.right { color: var(--right); }
article {
  margin: 1.2rem 0; padding: 1rem 1.1rem; border: 1px solid var(--line);
  border-radius: .6rem;
}
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: .8rem 0; }
.name { font-weight: 600; font-size: .9rem; margin: 0 0 .3rem; }
blockquote.account {
  margin: 0 0 .5rem; padding: .5rem .8rem; border-inline-start: 4px solid var(--line);
  font-family: "Noto Serif", Georgia, "Times New Roman", serif; overflow-wrap: anywhere;
}
blockquote.agree { border-color: var(--agree); background: var(--agree-tint); }
blockquote.diverge {
  border-color: var(--diverge); border-inline-start-style: double;
  background: var(--diverge-tint);
}
blockquote.left { border-color: var(--left); border-inline-start-style: dotted; }
blockquote.right { border-color: var(--right); border-inline-start-style: dashed; }
.note {
  margin: .5rem 0; padding: .5rem .8rem; border: 1px solid var(--note-line); border-radius: .4rem;
  background: var(--note); font-size: .92rem; overflow-wrap: anywhere;
}
.note > :first-child { margin-top: 0; }
.note > :last-child { margin-bottom: 0; }
.note .about { color: var(--muted); font-size: .85rem; }
.note .heading { font-weight: 600; }
@media (max-width: 44rem) {
  .pair { grid-template-columns: 1fr; }
  body { padding: 1.2rem .9rem 3rem; }
}
@media print {
  @page { margin: 18mm 16mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  h2, h3, .name, article > p { break-after: avoid; }
  blockquote, .note, .pair, tr { break-inside: avoid; }
  table.matters { min-width: 0; }
  .wide { overflow: visible; }
  .bar, blockquote, .note { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .note a[href]::after { content: " (" attr(href) ")"; }
}
"""

STYLE = f"""
:root {{ color-scheme: light dark; {_named(LIGHT, LIGHT.paper, LIGHT.window)} }}
@media (prefers-color-scheme: dark) {{
  :root {{ {_named(DARK, DARK.window, DARK.paper)} }}
}}
@media (prefers-contrast: more) {{
  :root {{ {_named(STRONG_LIGHT, STRONG_LIGHT.paper, STRONG_LIGHT.window)} }}
}}
@media (prefers-contrast: more) and (prefers-color-scheme: dark) {{
  :root {{ {_named(STRONG_DARK, STRONG_DARK.window, STRONG_DARK.paper)} }}
}}
@media print {{
  :root {{ color-scheme: light; {_named(PAPER, PAPER.paper, PAPER.window)} }}
}}{_RULES}"""
