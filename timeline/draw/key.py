"""The key: at most six signs, those that occur."""

from __future__ import annotations

from collections.abc import Sequence

from ..recording import Recording
from .ink import definition
from .picture import Picture, picture

_MOST = 6
_ENDS = {"ok": "returned", "error": "raised", "cancelled": "cancelled", "left": "left running", "lost": "destroyed"}
_RAISED = '<line class="tl-line" x1="20" x2="20" y1="0" y2="20"/>'


def key(recordings: Recording | Sequence[Recording], *, prefix: str = "tl-key") -> str:
    """``prefix``: what the ids begin with."""
    if isinstance(recordings, Recording):
        recordings = [recordings]
    pictures = [picture(recording) for recording in recordings]
    rows = "".join(
        f'<li><svg class="tl-plot" width="40" height="20" aria-hidden="true">{drawn}</svg> {said}</li>'
        for drawn, said in _signs(pictures, prefix)[:_MOST]
    )
    return f'<ul class="tl-key">{rows}</ul>'


def _signs(pictures: list[Picture], prefix: str) -> list[tuple[str, str]]:
    """Those that say least by themselves come first; a picture's own words explain the rest."""
    pieces = [piece for made in pictures for piece in made.pieces]
    ends = {end.sign for made in pictures for end in made.ends}
    found = []
    if any(piece.kind == "own" and not piece.left for piece in pieces):
        found.append(('<rect class="tl-own" y="3" width="40" height="14"/>', "its own time: a timer, a socket or a thread"))
    if any(piece.kind == "wait" for piece in pieces):
        found.append(('<line class="tl-wait" x1="0" x2="40" y1="10" y2="10"/>', "waits for others"))
    calls = [moment for made in pictures for moment in made.moments if moment.lane is not None]
    if calls:
        raised = " tl-raised" if all(moment.raised for moment in calls) else ""
        drawn = f'<g class="tl-call tl-strong{raised}">{_RAISED}<circle class="tl-back" cx="20" cy="10" r="4.5"/></g>'
        found.append((drawn, "a call of <code>main</code> comes back"))
    if any(piece.left and piece.kind == "own" for piece in pieces):
        hatch = definition(prefix, "hatch")
        drawn = f'<defs>{hatch}</defs><rect class="tl-hatched" y="3" width="40" height="14" fill="url(#{prefix}-hatch)"/>'
        found.append((drawn, "goes on although the call has come back"))
    if ends - {"ok"}:
        found.append(_end_signs([sign for sign in _ENDS if sign in ends], prefix))
    if any(piece.kind == "block" for piece in pieces):
        found.append(('<rect class="tl-block" y="3" width="40" height="14"/>', "blocks the event loop"))
    if any(piece.kind == "still" for piece in pieces):
        found.append(('<line class="tl-still" x1="0" x2="40" y1="10" y2="10"/>', "stands still meanwhile"))
    if any(made.numbers for made in pictures):
        drawn = '<text class="tl-number" x="20" y="14">1</text>'
        found.append((drawn, "a printed line, with its number"))
    return found


def _end_signs(signs: list[str], prefix: str) -> tuple[str, str]:
    drawn = "".join(
        f'<defs>{definition(prefix, sign)}</defs><use href="#{prefix}-{sign}" x="{9 + 20 * i}" y="10"/>'
        for i, sign in enumerate(signs)
    )
    wide = f'<svg class="tl-plot" width="{20 * len(signs)}" height="20" x="0">{drawn}</svg>'
    return wide, " / ".join(_ENDS[sign] for sign in signs)
