"""Renders what other Pythons do otherwise, folded under a figure: a line, output and picture."""

from html import escape

from hooks.examples.proof import Example, Other
from timeline import draw
from timeline.recording import Recording


def folds(example: Example, prefix: str) -> str:
    """One fold for each run; ``prefix``: of the ids in the pictures."""
    parts = [_unlike(example)] if example.unlike else []
    parts += [
        _other(other, example, f"{prefix}-other{number}")
        for number, other in enumerate(example.others, 1)
    ]
    return "".join(parts)


def _other(other: Other, example: Example, prefix: str) -> str:
    [result] = draw.results([other.recording], focus=[example.settings.focus], prefix=prefix)
    several = len(other.pythons) > 1 or other.pythons[0].first != other.pythons[0].last
    line = first_own_line(other.recording, example.recording)
    what = f"say{'' if several else 's'} <code>{escape(line)}</code>" if line else ""
    what = what or f"do{'' if several else 'es'} otherwise"
    output = result.output or '<p class="example__silent">It prints nothing.</p>'
    return (
        '<details class="example__other example__fold">'
        f"<summary>Python {other.words} {what}</summary>"
        f'<section class="example__picture">{result.picture}</section>'
        # Material numbers each block by the id around it
        f'<section class="example__output no-copy" id="{prefix}-output">{output}</section>'
        f'<div class="example__told">{result.told}</div>'
        f"<p>It was recorded with Python {escape(other.recording.python)}.</p></details>"
    )


def first_own_line(older: Recording, newest: Recording) -> str:
    """The first line that only ``older`` printed; "": there is none."""
    known = {line.text for line in newest.lines}
    found = (line.text.strip() for line in older.lines if line.text not in known)
    return next(filter(None, found), "")


def _unlike(example: Example) -> str:
    """This run is not the committed one: nobody has looked at this Python yet."""
    what, _, diff = example.unlike.partition("\n")
    shown = f"<pre><code>{escape(diff)}</code></pre>" if diff else f"<p>{escape(what)}</p>"
    return (
        '<details class="example__unlike example__fold"><summary>'
        f"This is what Python {escape(example.python)} did, and not the committed run"
        f"</summary>{shown}</details>"
    )
