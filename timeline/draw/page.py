"""A whole HTML page about one run, for a reader's own program."""

from __future__ import annotations

from timeline.draw.contents.output import numbers
from timeline.draw.figure import figure
from timeline.draw.key import key
from timeline.draw.markup import safe
from timeline.draw.style import css
from timeline.draw.text.story import story
from timeline.draw.text.table import table
from timeline.draw.words import number
from timeline.recording import Recording

_PAGE = """<!doctype html>
<html lang="en" class="tl-page">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<style>{css}</style>
</head>
<body>
<main>
<h1>{title}</h1>
<p>{story}</p>
{figure}
{key}
{output}
{program}
<details><summary>All facts of the picture</summary>{table}</details>
{transcript}
<p class="tl-note">Run on Python {python}, with the times of {clock}.</p>
</main>
</body>
</html>
"""


def page(recording: Recording, transcript: str = "", source: str = "", *, focus: str = "") -> str:
    """``transcript``: the run as text; ``source``: the program. Both are left out where empty."""
    told = story(recording)
    real = recording.clock == "real"
    return _PAGE.format(
        title=safe(recording.program),
        css=css(),
        story=safe(told[:1].upper() + told[1:]),
        figure=figure(recording, focus=focus),
        key=key(recording),
        output=_output(recording),
        program=_folded("The program", source),
        table=table(recording),
        transcript=_folded("The run as text", transcript),
        python=safe(recording.python),
        clock="a real clock" if real else "a virtual clock: code takes no time, only waiting does",
    )


def _output(recording: Recording) -> str:
    """The printed lines with the numbers of the ticks on the axis, and their times."""
    rows = "".join(
        f'<li class="tl-{line.stream}"><span class="tl-count">{line.number}</span>'
        f"<time>{number(line.at)}</time><code>{safe(line.text)}</code></li>"
        for line in numbers(recording)
    )
    return f'<ol class="tl-output">{rows}</ol>' if rows else "<p>It prints nothing.</p>"


def _folded(summary: str, text: str) -> str:
    if not text:
        return ""
    lines = "\n".join(safe(line.expandtabs()) for line in text.split("\n"))
    return f"<details><summary>{summary}</summary><pre><code>{lines}</code></pre></details>"
