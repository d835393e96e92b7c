"""Ratios as bars: HTML with an inline SVG, and the same facts as a table.

Positions are percentages and heights are pixels, so that the words keep their size on a phone.
"""

from __future__ import annotations

from html import escape

from generators.cost.results import Compared

_ROW, _BAR = 28, 14  # pixels
_FROM, _TO = 14.0, 86.0  # percent of the width: where bars begin, and where the longest may end

NAMES = {
    "wait": "a loop of wait",
    "as_completed": "as_completed",
    "taskgroup": "TaskGroup",
    "gather": "gather",
    "semaphore": "a semaphore",
    "workers": "workers",
}


def figure(compared: list[Compared]) -> str:
    """All sizes of one comparison. ValueError: there are none."""
    if not compared:
        raise ValueError("nothing was compared")
    way, against = (NAMES[name] for name in (compared[0].way, compared[0].against))
    title = f"Time of {way}, as a multiple of the time of {against}"
    return (
        f'<figure class="cost" id="cost-{compared[0].way}">'
        f'<figcaption class="cost__title">{title}</figcaption>'
        f"{_svg(compared, title)}{_table(compared)}</figure>"
    )


def number(ratio: float) -> str:
    """``59``, ``3.1``, ``0.95``: as many digits as mean something."""
    return f"{ratio:.0f}" if ratio >= 9.95 else f"{ratio:.1f}" if ratio >= 1.95 else f"{ratio:.2f}"


def _svg(compared: list[Compared], title: str) -> str:
    longest = max(1.0, *(max(one.ratios) for one in compared))
    height = _ROW * len(compared)

    def place(ratio: float) -> str:
        return f"{_FROM + (_TO - _FROM) * ratio / longest:.2f}%"

    rows = []
    for index, one in enumerate(compared):
        middle = _ROW * index + _ROW // 2
        rows.append(
            f'<text class="cost__n" x="{_FROM - 1.5}%" y="{middle + 4}">{one.n:,}</text>'
            f'<rect class="cost__bar" x="{_FROM}%" y="{middle - _BAR // 2}" height="{_BAR}"'
            f' width="{(_TO - _FROM) * one.ratio / longest:.2f}%"/>'
            f'<line class="cost__range" x1="{place(min(one.ratios))}" y1="{middle}"'
            f' x2="{place(max(one.ratios))}" y2="{middle}"/>'
            f'<text class="cost__ratio" x="{place(max(one.ratios))}" dx="7" y="{middle + 4}">'
            f"×{number(one.ratio)}</text>"
        )
    equal = f'<line class="cost__one" x1="{place(1)}" y1="0" x2="{place(1)}" y2="{height}"/>'
    told = "; ".join(f"{one.n:,} tasks: {number(one.ratio)} times" for one in compared)
    return (
        f'<svg class="cost__chart" role="img" width="100%" height="{height}"'
        f' aria-label="{escape(title)}. {told}.">{"".join(rows)}{equal}</svg>'
    )


def _table(compared: list[Compared]) -> str:
    rows = "".join(
        f"<tr><td>{one.n:,}</td><td>{number(one.ratio)}</td>"
        f"<td>{number(min(one.ratios))}</td><td>{number(max(one.ratios))}</td></tr>"
        for one in compared
    )
    return (
        '<details class="example__fold"><summary>The chart as a table</summary>'
        "<table><thead><tr><th>Tasks</th><th>Middle of all rounds</th><th>Lowest</th>"
        f"<th>Highest</th></tr></thead><tbody>{rows}</tbody></table></details>"
    )
