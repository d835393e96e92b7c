"""The behaviour matrix as a table: a cell's words and signs come from the run of its program."""

import re
from collections.abc import Callable
from html import escape

from hooks import figure
from hooks.proof import Example
from hooks.refusal import Refusal
from matrix import program, words
from matrix.approaches import APPROACHES, Approach
from matrix.situations import SITUATIONS, Situation
from timeline.draw import ink

_NAMES = re.compile(r"\b(?:[A-Z]\w*(?:Error|Group)|[abc])\b")
_SAID = {"ok": "came back", "error": "raised", "left": "with tasks unfinished"}


def table(proved: Callable[[str], Example]) -> str:
    """``proved``: gives the example of a path. Refusal: a program's claim is not what it does."""
    signs = "".join(ink.definition("matrix", sign) for sign in ("ok", "error"))
    hatch = ink.definition("matrix", "hatch")
    heads = "".join(_head(approach) for approach in APPROACHES)
    rows = "".join(_row(situation, proved) for situation in SITUATIONS)
    return (
        f'<svg class="matrix__signs" aria-hidden="true"><defs>{signs}{hatch}</defs></svg>'
        '<div class="matrix tl-signs" data-search-exclude><table><thead><tr>'
        f'<th scope="col">Situation</th>{heads}</tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _head(approach: Approach) -> str:
    page = approach.card.removesuffix(".md")
    # it may break where a name has a joint
    name = escape(approach.heading).replace("(", "<wbr>(").replace("_", "_<wbr>")
    return f'<th scope="col"><a href="../{page}/"><code>{name}</code></a></th>'


def _row(situation: Situation, proved: Callable[[str], Example]) -> str:
    cells = "".join(_cell(situation, approach, proved) for approach in APPROACHES)
    head = f'<th scope="row"><a href="{situation.slug}/">{escape(situation.name)}</a></th>'
    return f"<tr>{head}{cells}</tr>"


def _cell(situation: Situation, approach: Approach, proved: Callable[[str], Example]) -> str:
    way = f'<code class="matrix__way">{escape(approach.heading)}</code>'
    if approach.slug in situation.absent:
        return f"<td>{way}<span>{escape(situation.absent[approach.slug])}</span></td>"
    path = program.path(situation, approach)
    example = proved(path)
    true = words.claim(example.recording, approach)
    if figure.claim(example) != true:
        raise Refusal(
            f"snippets/{path}: it claims {figure.claim(example)!r}, but its run says {true!r}: "
            "run `python -m matrix`, read the diff and commit it"
        )
    said = _NAMES.sub(r"<code>\g<0></code>", escape(words.cell(example.recording, approach), False))
    link = f'<a href="{situation.slug}/#{figure.anchor(path)}">{said}</a>'
    return f"<td>{way}{_signs(words.look(example.recording, approach))}{link}</td>"


def _signs(seen: words.Seen) -> str:
    """One for each step of the waiting, and a hatched bar if it left something unfinished."""
    drawn = "".join(
        f'<use href="#matrix-{sign}" x="{8 + 16 * i}" y="8"/>' for i, sign in enumerate(seen.signs)
    )
    said, width = [_SAID[sign] for sign in seen.signs], 16 * len(seen.signs)
    if seen.left:
        drawn += (
            f'<rect class="tl-hatched" x="{width + 2}" y="3" width="18" height="10"'
            ' fill="url(#matrix-hatch)"/>'
        )
        said, width = [*said, _SAID["left"]], width + 20
    return (
        f'<svg class="tl-plot" width="{width}" height="16" role="img"'
        f' aria-label="{", ".join(said)}">{drawn}</svg>'
    )
