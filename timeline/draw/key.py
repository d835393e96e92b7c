"""The key: at most six signs, those that occur."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.draw.contents.picture import Picture, picture
from timeline.draw.svg.ink import definition
from timeline.recording import Recording

_MOST = 6
_ENDS = {
    "ok": "returned",
    "error": "raised",
    "cancelled": "cancelled",
    "left": "left running",
    "lost": "destroyed",
}
_BAR = 'y="3" width="40" height="14"'
_LINE = 'x1="0" x2="40" y1="10" y2="10"'
_CALL = (
    '<g class="tl-call tl-strong{}"><line class="tl-line" x1="20" x2="20" y1="0" y2="20"/>'
    '<circle class="tl-back" cx="20" cy="10" r="4.5"/></g>'
)


def key(
    recordings: Recording | Sequence[Recording], *, prefix: str = "tl-key", numbered: bool = True
) -> str:
    """``prefix``: what the ids begin with; ``numbered``: the printed lines have numbers."""
    if isinstance(recordings, Recording):
        recordings = [recordings]
    pictures = [picture(recording, silent=not numbered) for recording in recordings]
    signs = list(_signs(pictures, prefix))
    rows = "".join(
        f'<li><svg class="tl-plot" width="{width}" height="20" aria-hidden="true">{drawn}</svg>'
        f"<span>{said}</span></li>"
        for width, drawn, said in signs[:_MOST]
    )
    return f'<ul class="tl-key">{rows}</ul>'


def _signs(pictures: list[Picture], prefix: str) -> Iterable[tuple[int, str, str]]:
    """(width, drawing, words). Those that say least by themselves come first."""
    pieces = [piece for made in pictures for piece in made.pieces]
    if any(piece.kind == "own" and not piece.left for piece in pieces):
        does = "works, or waits for a timer, a socket, a thread"
        yield 40, f'<rect class="tl-own" {_BAR}/>', does
    if any(piece.kind == "wait" for piece in pieces):
        yield 40, f'<line class="tl-wait" {_LINE}/>', "waits for others"
    calls = [call for made in pictures for call in made.moments if call.lane is not None]
    if calls:
        raised = " tl-raised" if all(call.raised for call in calls) else ""
        yield 40, _CALL.format(raised), "a call in <code>main</code> returns or raises"
    if any(piece.left and piece.kind == "own" for piece in pieces):
        hatch = f"<defs>{definition(prefix, 'hatch')}</defs>"
        bar = f'<rect class="tl-hatched" {_BAR} fill="url(#{prefix}-hatch)"/>'
        yield 40, hatch + bar, "not finished when that call ends"
    ends = {end.sign for made in pictures for end in made.ends}
    if ends - {"ok"}:
        yield _end_signs([sign for sign in _ENDS if sign in ends], prefix)
    if any(piece.kind == "block" for piece in pieces):
        yield 40, f'<rect class="tl-block" {_BAR}/>', "blocks the event loop"
    if any(piece.kind == "still" for piece in pieces):
        yield 40, f'<line class="tl-still" {_LINE}/>', "stands still meanwhile"
    if any(made.numbers for made in pictures):
        yield 40, '<text class="tl-number" x="20" y="10">1</text>', "a printed line"


def _end_signs(signs: list[str], prefix: str) -> tuple[int, str, str]:
    drawn = "".join(
        f"<defs>{definition(prefix, sign)}</defs>"
        f'<use href="#{prefix}-{sign}" x="{10 + 20 * i}" y="10"/>'
        for i, sign in enumerate(signs)
    )
    return 20 * len(signs), drawn, ", ".join(_ENDS[sign] for sign in signs)
