"""The SVG of one drawing. Places are percent, sizes are pixels: it fits every width."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from timeline.draw.contents.picture import Picture
from timeline.draw.contents.pieces import Piece
from timeline.draw.layout.fit import Fit
from timeline.draw.markup import percent, safe
from timeline.draw.svg.axis import axis
from timeline.draw.svg.each import each
from timeline.draw.svg.ink import definition
from timeline.draw.svg.marks import calls, ends, links, requests
from timeline.draw.text.story import story, title
from timeline.draw.words import number

BAR = 14  # height of a bar in pixels


def plot(picture: Picture, fits: Sequence[Fit], prefix: str) -> str:
    """``fits``: for the wide, the middle and the narrow figure; only one for a file."""
    layers = [
        ("tl-under", axis(picture, fits)),
        ("tl-links", links(picture)),
        (
            "tl-bars",
            [*(_bar(picture, piece, prefix) for piece in picture.pieces), *_steps(picture)],
        ),
        ("tl-words", _piece_words(picture, fits)),
        ("tl-calls", calls(picture, fits)),
        ("tl-over", [*requests(picture), *ends(picture, fits, prefix)]),
    ]
    drawn = "".join(f'<g class="{name}">{"".join(parts)}</g>' for name, parts in layers)
    return (
        f'<svg class="tl-plot" role="img" aria-labelledby="{prefix}-t {prefix}-d">'
        f'<title id="{prefix}-t">{safe(title(picture.recording))}</title>'
        f'<desc id="{prefix}-d">{safe(story(picture.recording))}</desc>'
        f"<defs>{_definitions(picture, prefix)}</defs>{drawn}</svg>"
    )


def _definitions(picture: Picture, prefix: str) -> str:
    names = {end.sign for end in picture.ends}
    for piece in picture.pieces:
        if piece.left and piece.kind == "own":
            names.add("scrub" if piece.cleaning else "hatch")
    return "".join(definition(prefix, name) for name in sorted(names))


def _bar(picture: Picture, piece: Piece, prefix: str) -> str:
    x, y = picture.scale.x(piece.start), picture.y(piece.lane)
    end = picture.scale.x(piece.end)
    told = _told(picture, piece)
    if piece.kind in ("wait", "still", "more"):
        states = " tl-cleaning" * piece.cleaning + " tl-left" * piece.left
        return (
            f'<line class="tl-{piece.kind}{states}" x1="{percent(x)}" x2="{percent(end)}" '
            f'y1="{y}" y2="{y}">{told}</line>'
        )
    kind, fill = ("clean" if piece.cleaning else piece.kind), ""
    if piece.left:
        kind, pattern = ("scrubbed", "scrub") if piece.cleaning else ("hatched", "hatch")
        fill = f' fill="url(#{prefix}-{pattern})"'
    if picture.lanes[piece.lane].depth == 0 and kind == "own" and not piece.text:
        kind += " tl-slim"  # main's other work is not what a picture is about
    return (
        f'<rect class="tl-{kind}" x="{percent(x)}" y="{y}" width="{percent(end - x)}" '
        f'height="{BAR}"{fill}>{told}</rect>'
    )


def _steps(picture: Picture) -> Iterable[str]:
    """A gap where one sleep follows another, if both are long enough to be seen."""
    for one, other in pairwise(picture.pieces):
        if one.lane == other.lane and one.kind == other.kind == "own" and one.left == other.left:
            shares = [picture.scale.x(p.end) - picture.scale.x(p.start) for p in (one, other)]
            if min(shares) > 2 and one.cleaning == other.cleaning:
                x, y = percent(picture.scale.x(other.start)), picture.y(one.lane)
                yield f'<rect class="tl-step" x="{x}" y="{y}" width="1.5" height="{BAR}"/>'


def _told(picture: Picture, piece: Piece) -> str:
    unit = "turns" if picture.turns else "s"
    span = f"{number(piece.start)} to {number(piece.end)} {unit}"
    states = ", cleaning up" * piece.cleaning + ", after the call came back" * piece.left
    return f"<title>{safe(piece.told)}{states}: {span}</title>"


def _piece_words(picture: Picture, fits: Sequence[Fit]) -> Iterable[str]:
    for piece in picture.pieces:
        if not piece.text:
            continue
        x, y = picture.scale.x(piece.start), picture.y(piece.lane)
        share = picture.scale.x(piece.end) - x
        kind = _ground(piece)

        def draw(
            fit: Fit,
            only: str,
            *,
            piece: Piece = piece,
            x: float = x,
            y: str = y,
            share: float = share,
            kind: str = kind,
        ) -> str:
            if not fit.holds(piece.text, share):
                return ""
            return (
                f'<text class="tl-on-{kind}{only}" x="{percent(x)}" y="{y}" dx="7">'
                f"{safe(piece.text)}</text>"
            )

        yield each(fits, draw)


def _ground(piece: Piece) -> str:
    """What the words of a piece are written on."""
    if piece.kind in ("wait", "still", "more"):
        return "thin"
    if piece.kind == "block":
        return "block"
    if piece.left:
        return "left"
    return "clean" if piece.cleaning else "full"
