"""Draw a recording: the same picture for a page, a file, and those who cannot see it.

    figure(recording)     HTML with one inline SVG; several recordings share one axis of time
    svg(recording)        a file of its own, light and dark
    results(recordings)   the same with output, table and how the calls came back, for a page
    page(recording)       a whole HTML page that needs nothing else
    story(recording)      the run in one sentence
    table(recording)      every fact of the picture
    key(recordings)       the signs that occur in their pictures
    numbers(recording)    the printed lines with the numbers that they have on the axis

Nothing here needs a script or a ``style`` attribute; the colours are in ``timeline.css``.
"""

from __future__ import annotations

from timeline.draw.contents.output import Number, numbers
from timeline.draw.figure import compare, figure, panels
from timeline.draw.file import svg
from timeline.draw.key import key
from timeline.draw.page import page
from timeline.draw.result import Result, results
from timeline.draw.style import css
from timeline.draw.text.story import story
from timeline.draw.text.table import table

__all__ = [
    "Number",
    "Result",
    "compare",
    "css",
    "figure",
    "key",
    "numbers",
    "page",
    "panels",
    "results",
    "story",
    "svg",
    "table",
]
