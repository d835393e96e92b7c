"""What lies over the bars: calls that came back, requests to cancel, signs of how tasks ended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from timeline.draw.contents.calls import Moment
from timeline.draw.contents.picture import End, Link, Picture
from timeline.draw.layout.fit import Fit
from timeline.draw.layout.labels import Label
from timeline.draw.markup import percent, safe
from timeline.draw.svg.each import each

ROW = 18  # height of a line of words above the axis, in pixels


def calls(picture: Picture, fits: Sequence[Fit]) -> Iterable[str]:
    for i, moment in enumerate(picture.moments):
        x = percent(picture.scale.x(moment.at))
        look = "tl-strong" if moment.strong else "tl-weak"
        look += " tl-raised" * moment.raised

        def draw(fit: Fit, only: str, *, moment: Moment = moment, x: str = x) -> str:
            label = next((label for label in fit.labels if label.moment is moment), None)
            top = -ROW * label.row if label else 0
            line = f'<line class="tl-line{only}" x1="{x}" x2="{x}" y1="{top}" y2="100%"/>'
            return line + (_label(label, only) if label else "")

        dot = ""
        if moment.lane is not None:
            y = picture.y(moment.lane)
            dot = f'<circle class="tl-back" cx="{x}" cy="{y}" r="4.5"/>'
        yield f'<g class="tl-call {look}" data-call="{i}">{each(fits, draw)}{dot}</g>'


def _label(label: Label, only: str) -> str:
    rows = []
    for place, text in enumerate(reversed(label.texts)):
        y = -ROW * (label.row + place) - 5
        look, x = f"tl-{label.anchor}{only}", percent(label.x)
        rows.append(f'<text class="{look}" x="{x}" y="{y}">{safe(text)}</text>')
    return "".join(reversed(rows))


def links(picture: Picture) -> Iterable[str]:
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
    top, bottom = picture.y(min(lanes)), picture.y(max(lanes))
    line = f'<line class="tl-{kind}" x1="{x}" x2="{x}" y1="{top}" y2="{bottom}"/>'
    if kind != "woke":
        return line
    y = picture.y(link.targets[0])
    return f'{line}<circle class="tl-woken" cx="{x}" cy="{y}" r="2.5"/>'


def requests(picture: Picture) -> Iterable[str]:
    """Points at who was asked to cancel; the line from whoever asked lies under the bars."""
    for link in picture.requests:
        x = percent(picture.scale.x(link.at))
        for lane in link.targets:
            tip = "M-4-14H4L0-7Z" if lane >= link.source else "M-4 14H4L0 7Z"
            if _beside(picture, link):
                over = any(end.lane == lane and end.at <= link.at for end in picture.ends)
                tip = "M11-4V4L6 0Z" if over else "M6-14H14L10-7Z"
            yield (f'<svg class="tl-ask" x="{x}" y="{picture.y(lane)}"><path d="{tip}"/></svg>')


def _beside(picture: Picture, link: Link) -> bool:
    """Whether a call came back at the same moment: both lines must be seen."""
    return any(moment.at == link.at for moment in picture.moments)


def ends(picture: Picture, fits: Sequence[Fit], prefix: str) -> Iterable[str]:
    for end in picture.ends:
        x, y = percent(picture.scale.x(end.at)), picture.y(end.lane)
        told = f"<title>{safe(end.words[0])}</title>" if end.words else ""
        yield f'<use href="#{prefix}-{end.sign}" x="{x}" y="{y}">{told}</use>'

        def draw(fit: Fit, only: str, *, end: End = end, x: str = x, y: str = y) -> str:
            beside, inside = fit.beside.get(end.lane), fit.inside.get(end.lane)
            if beside:
                look, away = f"tl-end tl-{end.sign}", 16
            elif inside:
                look, away = "tl-in", -14
            else:
                return ""
            return (
                f'<text class="{look}{only}" x="{x}" y="{y}" dx="{away}">'
                f"{safe(beside or inside or '')}</text>"
            )

        yield each(fits, draw)
