"""The SVG of one drawing. Places are percent, sizes are pixels: it fits every width."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .axis import axis
from .fit import Fit, Label
from .ink import definition, percent, safe
from .picture import Link, Picture
from .pieces import Piece
from .story import story, title
from .words import number

BAR = 14  # height of a bar in pixels
ROW = 18  # height of a line of words above the axis

_Draw = Callable[[Fit, str], str]


def plot(picture: Picture, wide: Fit, narrow: Fit | None, prefix: str) -> str:
    """``narrow`` is None for a drawing of one width: a file."""
    fits = (wide, narrow)
    layers = [
        ("tl-under", axis(picture, wide, narrow)),
        ("tl-links", _links(picture)),
        ("tl-bars", [_bar(picture, piece, prefix) for piece in picture.pieces]),
        ("tl-words", _piece_words(picture, fits)),
        ("tl-calls", _calls(picture, fits)),
        ("tl-over", [*_requests(picture), *_ends(picture, fits, prefix)]),
    ]
    drawn = "".join(f'<g class="{name}">{"".join(parts)}</g>' for name, parts in layers)
    return (
        f'<svg class="tl-plot" role="img" aria-labelledby="{prefix}-t {prefix}-d">'
        f'<title id="{prefix}-t">{safe(title(picture.recording))}</title>'
        f'<desc id="{prefix}-d">{safe(story(picture.recording))}</desc>'
        f"<defs>{_definitions(picture, prefix)}</defs>{drawn}</svg>"
    )


def both(fits: tuple[Fit, Fit | None], draw: _Draw) -> str:
    """What ``draw`` makes for the wide and the narrow figure: once where that is the same."""
    wide = draw(fits[0], "")
    if fits[1] is None or draw(fits[1], "") == wide:
        return wide
    return draw(fits[0], " tl-w") + draw(fits[1], " tl-n")


def lane_y(picture: Picture, lane: int) -> str:
    return percent(100 * (lane + 0.5) / len(picture.lanes))


def _definitions(picture: Picture, prefix: str) -> str:
    names = {end.sign for end in picture.ends}
    for piece in picture.pieces:
        if piece.left and piece.kind == "own":
            names.add("scrub" if piece.cleaning else "hatch")
    return "".join(definition(prefix, name) for name in sorted(names))


def _bar(picture: Picture, piece: Piece, prefix: str) -> str:
    x, y = picture.scale.x(piece.start), lane_y(picture, piece.lane)
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
    if picture.lanes[piece.lane].depth == 0 and kind == "own":
        kind += " tl-slim"  # main's other work is not what a picture is about
    return (
        f'<rect class="tl-{kind}" x="{percent(x)}" y="{y}" width="{percent(end - x)}" '
        f'height="{BAR}"{fill}>{told}</rect>'
    )


def _told(picture: Picture, piece: Piece) -> str:
    unit = "turns" if picture.turns else "s"
    span = f"{number(piece.start)} to {number(piece.end)} {unit}"
    states = ", cleaning up" * piece.cleaning + ", after the call came back" * piece.left
    return f"<title>{safe(piece.told)}{states}: {span}</title>"


def _piece_words(picture: Picture, fits: tuple[Fit, Fit | None]) -> Iterable[str]:
    for piece in picture.pieces:
        if not piece.text:
            continue
        x, y = picture.scale.x(piece.start), lane_y(picture, piece.lane)
        share = picture.scale.x(piece.end) - x
        kind = "thin" if piece.kind in ("wait", "still", "more") else "left" if piece.left else "full"
        if kind == "full" and (piece.cleaning or piece.kind == "block"):
            kind = "block" if piece.kind == "block" else "clean"

        def draw(fit: Fit, only: str, *, piece=piece, x=x, y=y, share=share, kind=kind) -> str:
            if not fit.holds(piece.text, share):
                return ""
            return (
                f'<text class="tl-on-{kind}{only}" x="{percent(x)}" y="{y}" dx="7">'
                f"{safe(piece.text)}</text>"
            )

        yield both(fits, draw)


def _calls(picture: Picture, fits: tuple[Fit, Fit | None]) -> Iterable[str]:
    for i, moment in enumerate(picture.moments):
        x = percent(picture.scale.x(moment.at))
        look = "tl-strong" if moment.strong else "tl-weak"
        look += " tl-raised" * moment.raised

        def draw(fit: Fit, only: str, *, moment=moment, x=x) -> str:
            label = next((label for label in fit.labels if label.moment is moment), None)
            top = -ROW * label.row if label else 0
            line = f'<line class="tl-line{only}" x1="{x}" x2="{x}" y1="{top}" y2="100%"/>'
            return line + (_label(label, only) if label else "")

        dot = ""
        if moment.lane is not None:
            y = lane_y(picture, moment.lane)
            dot = f'<circle class="tl-back" cx="{x}" cy="{y}" r="4.5"/>'
        yield f'<g class="tl-call {look}" data-call="{i}">{both(fits, draw)}{dot}</g>'


def _label(label: Label, only: str) -> str:
    rows = []
    for place, text in enumerate(reversed(label.texts)):
        y = -ROW * (label.row + place) - 5
        rows.append(
            f'<text class="tl-{label.anchor}{only}" x="{percent(label.x)}" y="{y}">{safe(text)}</text>'
        )
    return "".join(reversed(rows))


def _links(picture: Picture) -> Iterable[str]:
    for link in picture.births:
        yield _link(picture, link, "born")
    for link in picture.wakes:
        yield _link(picture, link, "woke")
    for link in picture.requests:
        if {*link.targets} != {link.source}:
            yield _link(picture, link, "asked tl-beside" if _beside(picture, link) else "asked")


def _link(picture: Picture, link: Link, kind: str) -> str:
    lanes = (link.source, *link.targets)
    x = percent(picture.scale.x(link.at))
    top, bottom = lane_y(picture, min(lanes)), lane_y(picture, max(lanes))
    line = f'<line class="tl-{kind}" x1="{x}" x2="{x}" y1="{top}" y2="{bottom}"/>'
    if kind != "woke":
        return line
    return line + f'<circle class="tl-woken" cx="{x}" cy="{lane_y(picture, link.targets[0])}" r="2.5"/>'


def _requests(picture: Picture) -> Iterable[str]:
    """Points at who was asked to cancel; the line from whoever asked lies under the bars."""
    for link in picture.requests:
        x = percent(picture.scale.x(link.at))
        for lane in link.targets:
            tip = "M-4-14H4L0-7Z" if lane >= link.source else "M-4 14H4L0 7Z"
            if _beside(picture, link):
                over = any(end.lane == lane and end.at <= link.at for end in picture.ends)
                tip = "M11-4V4L6 0Z" if over else "M6-14H14L10-7Z"
            yield (
                f'<svg class="tl-ask" x="{x}" y="{lane_y(picture, lane)}"><path d="{tip}"/></svg>'
            )


def _beside(picture: Picture, link: Link) -> bool:
    """Whether a call came back at the same moment: both lines must be seen."""
    return any(moment.at == link.at for moment in picture.moments)


def _ends(picture: Picture, fits: tuple[Fit, Fit | None], prefix: str) -> Iterable[str]:
    for end in picture.ends:
        x, y = percent(picture.scale.x(end.at)), lane_y(picture, end.lane)
        told = f"<title>{safe(end.words[0])}</title>" if end.words else ""
        yield f'<use href="#{prefix}-{end.sign}" x="{x}" y="{y}" data-lane="{end.lane}">{told}</use>'

        def draw(fit: Fit, only: str, *, end=end, x=x, y=y) -> str:
            words = fit.beside.get(end.lane)
            if not words:
                return ""
            return (
                f'<text class="tl-end tl-{end.sign}{only}" x="{x}" y="{y}" dx="16">'
                f"{safe(words)}</text>"
            )

        yield both(fits, draw)
