"""The printed lines of a run: in the gutter time, task and the number that the picture gives it."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from itertools import pairwise

from timeline.draw.contents.output import numbers
from timeline.recording import Line, Recording
from timeline.transcript import labels, seconds

# what HTML cannot show is shown by the symbol that Unicode has for it
_CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n\r"} | {127: 0x2421}
# HTML takes a bare \r for \n
_RETURN = '<span class="example__gutter" title="back to the start of the line">⇤</span>&#13;'


def lines(recording: Recording) -> str:
    """``<pre>``; the gutter is neither selected nor copied."""
    shown = recording.lines
    columns = []
    if recording.clock == "virtual":
        columns.append(_column("virtual s", [seconds(line.at) for line in shown], str.rjust))
    if len({line.task for line in shown}) > 1:
        columns.append(_column("task", _writers(recording), str.ljust))
    if any(line.stream == "stderr" for line in shown):
        streams = ["" if line.stream == "stdout" else "stderr" for line in shown]
        columns.append(_column("", streams, str.ljust))
    rows = [[column[row] for column in columns] for row in range(len(shown) + 1)]
    head, *gutters = ("".join(f"{cell}  " for cell in row) for row in rows)
    counts = [number.number for number in numbers(recording)]
    width = len(str(counts[-1]))
    shown_rows = [f'<span class="example__gutter">{escape(head)}\n</span>'] if head.strip() else []
    behind = [*(_behind(line.text, after.text) for line, after in pairwise(shown)), ""]
    for gutter, count, line, end in zip(gutters, counts, shown, behind, strict=True):
        shown_rows.append(_row(gutter, f"{count:>{width}}", line, end))
    return f"<pre><code>{''.join(shown_rows)}</code></pre>"


def _row(gutter: str, count: str, line: Line, end: str) -> str:
    text = escape(line.text.translate(_CONTROLS)).replace("\r", _RETURN)
    return (
        f'<span class="example__line" data-line="{count.strip()}">'
        f'<span class="example__gutter">{escape(gutter)}'
        f'<b class="example__count">{count}</b>  </span>'
        f'<span class="example__{line.stream}">{text}</span>{end}</span>'
    )


def _behind(text: str, after: str) -> str:
    """A piece has a row of its own: whether the next goes on with it, or writes over it."""
    if text.endswith("\n"):
        return ""
    over = text.endswith("\r") or after.startswith("\r")
    return f'<span class="example__gutter">{"" if over else "…"}\n</span>'


def _column(head: str, cells: list[str], justify: Callable[[str, int], str]) -> list[str]:
    width = max(map(len, [head, *cells]))
    return [justify(text, width) for text in [head, *cells]]


def _writers(recording: Recording) -> list[str]:
    """Who wrote each line, by the shortest names that tell the tasks apart."""
    names = [task.short for task in recording.tasks]
    if len(set(names)) < len(names):
        names = labels(recording)
    return ["" if line.task is None else names[line.task] for line in recording.lines]
