"""Renders a program to be predicted: its claim is not shown, and what it does is folded away.

The fold holds what was seen as well: the paragraphs under the fence that end in { .answer }.
"""

import ast
import re
from html import unescape

from hooks.errors import Refusal
from timeline import header

_HERE = "<!-- what was seen -->"
_ANSWER = r'<p class="answer">(?P<text>.*?)</p>'
_ANSWERED = re.compile(
    rf"(?s){_HERE}(?P<rest>(?:(?!{_HERE}).)*?</details></figure>)\s*(?P<seen>(?:{_ANSWER}\s*)+)"
)


def fold(shown: str, notes: str) -> str:
    """What is seen after a click; ``answer`` puts what was seen between the two."""
    return (
        '<details class="example__predicted example__fold">'
        f"<summary data-search-exclude>Show what happens</summary>{shown}{_HERE}{notes}</details>"
    )


def split(source: str) -> tuple[str, str]:
    """Header and claim with the blank lines behind them, and the program."""
    lines = source.splitlines(keepends=True)
    tree = ast.parse(source)
    if not ast.get_docstring(tree):
        return header.split(source)
    end = tree.body[0].end_lineno or 0
    while end < len(lines) and not lines[end].strip():
        end += 1
    return "".join(lines[:end]), "".join(lines[end:])


def answer(html: str, uri: str, lines: dict[str, int]) -> str:
    """Puts each answer into its fold. ``lines``: where the page names each program."""
    html = _ANSWERED.sub(_fold_in, html)
    if _HERE in html:
        path = re.findall(r'data-snippet="([^"]+)"', html[: html.index(_HERE)])[-1]
        raise Refusal(
            f"docs/{uri}:{lines[path]}: snippets/{path}: what is to be predicted is never told: "
            "write what was seen under the fence, and { .answer } under that"
        )
    if lost := re.search(f"(?s){_ANSWER}", html):
        words = " ".join(unescape(re.sub(r"<[^>]+>", "", lost["text"])).split()[:6])
        raise Refusal(
            f'docs/{uri}:1: the answer "{words}" stands under no predict="on": '
            "put it under one, or take { .answer } away"
        )
    return html


def _fold_in(match: re.Match[str]) -> str:
    seen = match["seen"].strip().replace('<p class="answer">', "<p>")
    return f'<div class="example__seen">{seen}</div>{match["rest"]}'
