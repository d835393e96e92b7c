"""The printed lines of a run: in the gutter time, task and the number that the picture gives it."""

from __future__ import annotations

from html import escape

from ..recording import Line, Recording
from ..transcript import labels, seconds
from .output import numbers

# what HTML cannot show is shown by the symbol that Unicode has for it
_CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"} | {127: 0x2421}


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
    counts = _numbers(shown, {number.number for number in numbers(recording)})
    width = max(len(str(count)) for count in counts)
    rows = [f'<span class="example__gutter">{escape(head)}\n</span>'] if head.strip() else []
    for gutter, count, line in zip(gutters, counts, shown, strict=True):
        rows.append(_row(gutter, f"{count:>{width}}", line, line is shown[-1]))
    return f"<pre><code>{''.join(rows)}</code></pre>"


def _row(gutter: str, count: str, line: Line, last: bool) -> str:
    goes_on = not line.text.endswith("\n") and not last
    number = f' data-line="{count.strip()}"' if count.strip() else ""
    badge = f'<b class="example__count">{count}</b>' if number else f"<b>{count}</b>"
    return (
        f'<span class="example__line"{number}><span class="example__gutter">{escape(gutter)}'
        f"{badge}  </span>"
        f'<span class="example__{line.stream}">{escape(line.text.translate(_CONTROLS))}</span>'
        + ('<span class="example__gutter">…\n</span>' if goes_on else "")
        + "</span>"
    )


def _numbers(shown: tuple[Line, ...], known: set[int]) -> list[int | str]:
    """The number of the line that each piece begins; "" where it goes on with another's."""
    counts, begun, last = [], set(), 0
    for line in shown:
        if line.stream in begun:
            counts.append("")
        else:
            last += 1
            counts.append(last if last in known else "")
        if line.text.endswith("\n"):
            begun.discard(line.stream)
        else:
            begun.add(line.stream)
    return counts


def _column(head: str, cells: list[str], justify) -> list[str]:
    width = max(map(len, [head, *cells]))
    return [justify(text, width) for text in [head, *cells]]


def _writers(recording: Recording) -> list[str]:
    """Who wrote each line, by the shortest names that tell the tasks apart."""
    names = [task.short for task in recording.tasks]
    if len(set(names)) < len(names):
        names = labels(recording)
    return ["" if line.task is None else names[line.task] for line in recording.lines]
