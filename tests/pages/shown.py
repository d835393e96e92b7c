"""What a run shows its reader: read from an ``.out`` file, and from a figure of the built site."""

import functools
import pathlib
import re
from dataclasses import dataclass

from bs4 import BeautifulSoup

_PIECE = re.compile(r" *(?P<at>[\d.]+) (?:(?P<who>.*?) +)??(?P<err>stderr )?[|+] ?(?P<text>.*)")
_TASK = re.compile(r"(?P<name>.*?) +(?P<since>[\d.]+) to (?P<until>the end|[\d.]+)(?:  (?P<how>.*))?")


@dataclass(frozen=True)
class Shown:
    output: list[tuple[str, str, str, str]]  # time, task, stream, text
    calls: list[str]  # sorted: "2.0 gather raised ValueError; unfinished: job('c', 3)"
    tasks: list[tuple[str, str, str, str]]  # name, from, to, how it ended
    raised: str  # the exception that ends the program; "" for none


def in_out(text: str) -> Shown:
    """Sections stand under a heading; their lines are indented by two."""
    sections: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.startswith("  "):
            lines.append(line[2:])
        elif line:
            lines = sections.setdefault(line, [])
    pieces = [_PIECE.fullmatch(line) for line in sections.get("output", [])]
    tasks = [_TASK.fullmatch(line) for line in sections.get("tasks", [])]
    (end,) = sections["end"]
    return Shown(
        [
            (piece["at"], _short(piece["who"] or ""), (piece["err"] or "").strip(), piece["text"])
            for piece in pieces
        ],
        sorted(sections.get("main waited", [])),
        [(task["name"], task["since"], task["until"], task["how"] or "") for task in tasks],
        "".join(re.findall(r" raised (\w+)", end)),
    )


@functools.cache
def figures(page: pathlib.Path) -> dict[str, BeautifulSoup]:
    """The examples of a built page, by snippet, in their order."""
    soup = BeautifulSoup(page.read_text("utf-8"), "html.parser")
    found = soup.select("figure.example")
    by_snippet = {figure["data-snippet"]: figure for figure in found}
    assert len(by_snippet) == len(found), f"{page}: a snippet is shown twice"
    return by_snippet


def in_figure(figure: BeautifulSoup) -> Shown:
    told = [_text(line) for line in figure.select("figcaption p")]
    cells = [[_text(cell) for cell in row("th") + row("td")] for row in figure.select("tbody tr")]
    return Shown(
        list(_output(figure)),
        sorted(line.replace(" then: ", ": ") for line in map(_call, told) if line),
        [(name, since, until.replace("–", "the end"), how) for name, since, until, how in cells],
        "".join(found[1] for line in told if (found := re.match(r"It ends in (\w+)", line))),
    )


def _output(figure):
    head, *spans = figure.select(".example__output code > span") or [None]
    columns = re.split(r" {2,}", head.text.strip()) if head else []
    gutter = None
    for span in spans:
        if "example__gutter" not in span["class"]:
            yield (*gutter, span.text.removesuffix("\n"))
        elif span.text != "…\n":  # which marks that another task goes on with the line
            gutter = _gutter(span.text, head.text, "task" in columns)


def _gutter(text, head, has_task):
    """Time, task and stream: the columns that their heads stand over."""
    at, rest = text[: head.index("virtual s") + 9].strip(), text[head.index("virtual s") + 9 :]
    stream = "stderr" if re.search(r"  stderr *$", rest) else ""
    who = re.sub(r"stderr *$", "", rest).strip() if has_task else ""
    return at, _short(who), stream


def _call(line):
    """``gather returned at 2.0 s; unfinished then: none`` -> as an .out file says it, or ""."""
    if "; unfinished then: " not in line:
        return ""
    said, _, left = line.partition(";")
    what, at, when = said.partition(" at ")
    return f"{when.removesuffix(' s')} {what};{left}" if at else f"{said};{left}"


def _short(label):
    """``b`` for ``job('b', 2)``: a figure has little room."""
    found = re.match(r"\w+\('(\w+)'", label)
    return found[1] if found else label


def _text(element):
    return " ".join(element.text.split())
