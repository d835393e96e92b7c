"""Fills the page of costs from what was counted and measured: charts, tables, single numbers."""

import re
from datetime import date
from html import escape

from generators.cost import chart, results
from hooks.errors import Refusal
from hooks.state import Build, Source

_MARKER = re.compile(r"<!-- cost: ([\w ]+) -->")
_NAMES = {
    "wait": "a loop of `wait`",
    "as_completed": "`as_completed`",
    "semaphore": "a semaphore",
    "workers": "100 workers",
}


def fill(markdown: str, page: Source, build: Build) -> str:
    if not _MARKER.search(markdown):
        return markdown
    try:
        data = results.read()
    except ValueError as error:
        raise Refusal(f"docs/{page.uri}:1: {error}") from None

    def fill(found: re.Match[str]) -> str:
        try:
            return _fill(data, *found[1].split())
        except (LookupError, TypeError, ValueError) as error:
            line = markdown[: found.start()].count("\n") + 1
            file = "generators/cost/results.json"
            what = f"{found[0]} asks for what is not in {file} ({error}): fix it"
            raise Refusal(f"docs/{page.uri}:{line}: {what}") from None

    return _MARKER.sub(fill, markdown)


def _fill(data: results.Results, what: str, *rest: str) -> str:
    if what == "ratio":
        way, n = rest
        return times(data.find(way, int(n)).ratio)
    if what == "chart":
        (way,) = rest
        return chart.figure([one for one in data.compared if one.way == way])
    if what == "counts":
        (kind,) = rest
        return _table(data.counts[kind])
    if what == "how":
        day = date.fromisoformat(data.measured)
        rounds = len(data.compared[0].seconds)
        return (
            f"{data.python}, {escape(data.machine)}, pyperf {data.pyperf}, {rounds} rounds,"
            f" {day.day} {day:%B %Y}"
        )
    raise LookupError(what)


def times(ratio: float) -> str:
    """How a ratio is written: "59", "3.1", "0.95"."""
    return chart.number(ratio)


def _table(counts: dict[str, dict[str, int]]) -> str:
    """Markdown: a row for each number of tasks, a column for each way."""
    ways = list(counts)
    lines = ["| Tasks | " + " | ".join(_NAMES[way] for way in ways) + " |"]
    lines.append("|--:|" + "--:|" * len(ways))
    for n in counts[ways[0]]:
        cells = " | ".join(f"{counts[way][n]:,}" for way in ways)
        lines.append(f"| {int(n):,} | {cells} |")
    return "\n".join(lines)
