"""Renders the behaviour matrix: a cell's words and signs come from the run of its program."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from html import escape
from typing import TypeVar

from generators.matrix import program, words
from generators.matrix.approaches import APPROACHES, Approach
from generators.matrix.situations import SITUATIONS, Situation
from hooks.errors import Refusal
from hooks.examples import figure
from hooks.examples.proof import Example
from timeline.draw.svg import ink

_NAMES = re.compile(r"\b(?:[A-Z]\w*(?:Error|Group)|[abc])\b")
_MEANINGS = {"ok": "came back", "error": "raised"}
_HATCHED = (
    '<rect class="tl-hatched" x="{}" y="3" width="18" height="10" fill="url(#matrix-hatch)"/>'
)


T = TypeVar("T", Situation, Approach)


@dataclass(frozen=True)
class Runs:
    """Where the table has its runs from."""

    proved: Callable[[str], Example]  # the example of a path
    context: Callable[[str], AbstractContextManager[None]]  # an error within names the path


def part(rows: str, options: dict[str, str]) -> tuple[list[Situation], list[Approach]]:
    """The rows that stand in a fence and its columns; all where it names none."""
    if unknown := sorted(options.keys() - {"columns"}):
        raise Refusal(f"a matrix has no option {unknown[0]!r}: use columns")
    return (
        _named(rows, SITUATIONS, "situation"),
        _named(options.get("columns", ""), APPROACHES, "way to wait"),
    )


def table(runs: Runs, below: str, situations: list[Situation], approaches: list[Approach]) -> str:
    """``below``: from the page to ``reference/``."""
    definitions = "".join(ink.definition("matrix", sign) for sign in ("ok", "error", "hatch"))
    heads = "".join(_head(approach, below) for approach in approaches)
    body = "".join(_row(situation, approaches, runs, below) for situation in situations)
    return (
        f'<div class="matrix tl-signs" data-search-exclude>{_key(definitions)}'
        '<table class="matrix__table"><thead><tr>'
        f'<th scope="col">Situation</th>{heads}</tr></thead><tbody>{body}</tbody></table></div>'
    )


def _named(slugs: str, known: tuple[T, ...], kind: str) -> list[T]:
    by_slug = {one.slug: one for one in known}
    for slug in slugs.split():
        if slug not in by_slug:
            raise Refusal(f"there is no {kind} {slug!r}: use one of {', '.join(by_slug)}")
    return [by_slug[slug] for slug in slugs.split()] or list(known)


def _key(definitions: str) -> str:
    """The three signs, and where they are drawn for all cells."""
    parts = [f"{_svg(16, _use(sign, 8), '')} it {meaning}" for sign, meaning in _MEANINGS.items()]
    parts.append(f"{_svg(20, _HATCHED.format(0), '')} tasks it waited for were unfinished then")
    return (
        f'<svg class="matrix__signs" aria-hidden="true"><defs>{definitions}</defs></svg>'
        f'<p class="matrix__key">{"; ".join(parts)}.</p>'
    )


def _head(approach: Approach, below: str) -> str:
    page = approach.card.removesuffix(".md")
    # it may break where a name has a joint
    name = escape(approach.heading).replace("(", "<wbr>(").replace("_", "_<wbr>")
    return f'<th scope="col"><a href="{below}{page}/"><code>{name}</code></a></th>'


def _row(situation: Situation, approaches: list[Approach], runs: Runs, below: str) -> str:
    page = f"{below}matrix/{situation.slug}/"
    cells = "".join(_cell(situation, approach, runs, page) for approach in approaches)
    head = f'<th scope="row"><a href="{page}">{escape(situation.name)}</a></th>'
    return f"<tr>{head}{cells}</tr>"


def _cell(situation: Situation, approach: Approach, runs: Runs, page: str) -> str:
    way = f'<code class="matrix__way">{escape(approach.heading)}</code>'
    if approach.slug in situation.absent:
        return f"<td>{way}<span>{escape(situation.absent[approach.slug])}</span></td>"
    path = program.path(situation, approach)
    with runs.context(path):
        example = runs.proved(path)
        if not example.unlike:
            check(example, approach)
        text = escape(words.cell(example.recording, approach), quote=False)
        signs = _signs(words.look(example.recording, approach))
    if needs := situation.needs.get(approach.slug):
        text += f" ({needs})"
    said = re.sub(r"(?<=\d) s\b", "&nbsp;s", _NAMES.sub(r"<code>\g<0></code>", text))
    return f'<td>{way}<a href="{page}#{figure.anchor(path)}">{signs} {said}</a></td>'


def check(example: Example, approach: Approach) -> None:
    """Refusal: the claim of a generated program is not what its run says."""
    true = words.claim(example.recording, approach)
    if figure.claim(example) != true:
        raise Refusal(
            f"it claims {figure.claim(example)!r}, but its run says {true!r}: "
            "run `python -m generators.matrix`, read the diff and commit it"
        )


def _signs(look: words.Seen) -> str:
    """One for each step of the waiting, and a hatched bar if it left something unfinished."""
    drawn = "".join(_use(sign, 8 + 16 * i) for i, sign in enumerate(look.signs))
    said, width = [_MEANINGS[sign] for sign in look.signs], 16 * len(look.signs)
    if look.left:
        drawn += _HATCHED.format(width + 2)
        said, width = [*said, "with tasks unfinished"], width + 22
    return _svg(width, drawn, ", ".join(said))


def _use(sign: str, x: int) -> str:
    return f'<use href="#matrix-{sign}" x="{x}" y="8"/>'


def _svg(width: int, drawn: str, label: str) -> str:
    role = f'role="img" aria-label="{label}"' if label else 'aria-hidden="true"'
    return f'<svg class="tl-plot" width="{width}" height="16" {role}>{drawn}</svg>'
