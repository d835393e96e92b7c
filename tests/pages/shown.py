"""What a run shows its reader: read from an ``.out`` file, and from a figure of the built site."""

import functools
import pathlib
import re
from dataclasses import dataclass

from bs4 import BeautifulSoup

# no times stand where they were real
_PIECE = re.compile(
    r" *(?:(?P<at>\d+\.\d+) )?(?:(?P<who>.*?) +)??(?P<err>stderr )?[|+] ?(?P<text>.*)"
)
_TASK = re.compile(
    r"(?P<name>.*?) +(?:(?P<since>[\d.]+) to (?P<until>the end|[\d.]+)(?:  )?|(?<=  ))(?P<how>.*)"
)


@dataclass(frozen=True)
class Shown:
    output: list[tuple[str, str, str, str]]  # time, task, stream, text
    calls: list[str]  # sorted: "2.0 gather raised ValueError; unfinished: job('c', 3)"
    tasks: list[tuple[str, str, str, str]]  # name, from, to, how it ended
    threads: list[tuple[str, str, str]]  # name, from, to
    raised: str  # the exception that ends the program; "" for none


def in_out(text: str) -> Shown:
    """Sections stand under a heading; their lines are indented by two."""
    sections: dict[str, list[str]] = {}
    heading = ""
    for line in text.splitlines():
        if line.startswith("  "):
            sections[heading].append(line[2:])
        elif line:
            heading = line
            sections[heading] = []
    pieces = [_PIECE.fullmatch(line) for line in sections.get("output", [])]
    tasks = [_TASK.fullmatch(line).groups() for line in sections.get("tasks", [])]
    (end,) = sections["end"]
    return Shown(
        [
            (
                piece["at"] or "",
                _short(piece["who"] or ""),
                (piece["err"] or "").strip(),
                piece["text"],
            )
            for piece in pieces
        ],
        sorted(sections.get("main waited", [])),
        [_task(*task) for task in tasks if not task[0].startswith("thread ")],
        [
            (name.removeprefix("thread "), _number(since), _number(until))
            for name, since, until, _ in tasks
            if name.startswith("thread ")
        ],
        "".join(re.findall(r"\braised (\w+)", end)),
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
    parts = ".example__told p, .example__more > p, .example__rest p"
    told = [_text(line) for line in figure.select(parts)]
    table = figure.select_one(".tl-tables table")
    rows = [[_text(cell) for cell in row("th") + row("td")] for row in table.select("tbody tr")]
    return Shown(
        list(output(figure)),
        sorted(line.replace(" then: ", ": ") for line in map(_call, told) if line),
        [_task(name, *_span(figure, since, until), how) for name, since, _, _, until, how in rows],
        list(_threads(figure)),
        "".join(found[1] for line in told if (found := re.match(r"It ends in (\w+)", line))),
    )


def folded(fold: BeautifulSoup) -> tuple[str, list[tuple[str, str, str, str]]]:
    """What other Pythons do: which, as the fold says it, and their output."""
    named = re.match(
        r"Python ((?:[\d.]+|,? ?\b(?:to|and)\b|,? )+) (?:says?|do|does)\b", _text(fold.summary)
    )
    return named[1], list(output(fold))


def _threads(figure):
    for row in figure.select(".tl-tables tbody tr"):
        name, *cells = [_text(cell) for cell in row("th") + row("td")]
        if name.endswith(" in a thread"):
            since, until, _ = cells
            until = "the end" if until == "never" else until
            yield name.removesuffix(" in a thread"), _number(since), _number(until)


def _span(figure, since, until):
    return (None, None) if figure["data-clock"] == "real" else (since, until)


def _task(name, since, until, how):
    """In the words of both: no number behind the name, no zeros, how it ended in short."""
    how = (how or "").replace("left running", "still pending")
    short = re.match(
        r"returned(?: (?!in spite)[^ (]+)?|raised \w+|cancelled|destroyed|still pending", how
    )[0]
    if until is None:
        return name, "", "", short
    if until.startswith("turn"):  # no time passed, and the picture counts turns
        since = until = "0"
    return re.sub(r" #\d+$", "", name), _number(since), _number(until), short


def _number(text):
    found = re.match(r"[\d.]+", text)
    return f"{float(found[0]):g}" if found else text


def output(figure):
    """Time, task, stream and text of each piece; its number counts the lines."""
    lines = figure.select(".example__output .example__line")
    if not lines:
        return
    head = figure.select_one(".example__output code > .example__gutter")
    head = head.text if head else ""
    columns = re.split(r" {2,}", head.strip())
    numbers = [int(line["data-line"]) for line in lines if "data-line" in line.attrs]
    assert numbers == list(range(1, len(numbers) + 1))
    for line in lines:
        gutter, text = line.find_all("span", recursive=False)[:2]
        before = "".join(gutter.find_all(string=True, recursive=False))  # without the number
        for sign in text.select(".example__gutter"):
            sign.extract()
        said = text.text.removesuffix("\n").replace("\r", "␍")
        yield (*_gutter(before, head, "task" in columns), said)


def _gutter(text, head, has_task):
    """Time, task and stream: the columns that their heads stand over."""
    width = head.find("virtual s") + 9 if "virtual s" in head else 0
    at, rest = text[:width].strip(), text[width:]
    stream = "stderr" if re.search(r"(^|  )stderr *$", rest) else ""
    who = re.sub(r"stderr *$", "", rest).strip() if has_task else ""
    return at, _short(who), stream


def _call(line):
    """``gather returned at 2.0 s; unfinished then: none`` -> as an .out file says it, or ""."""
    if not re.match(r"[\w.]+ (returned|raised|never came back)", line):
        return ""
    said, _, left = line.partition(";")
    left = left or " unfinished then: none"  # not said of a call that waited for one, or for nobody
    what, at, when = said.partition(" at ")
    return f"{when.removesuffix(' s')} {what};{left}" if at else f"{said};{left}"


def _short(label):
    """``b`` for ``job('b', 2)``: a figure has little room."""
    found = re.match(r"\w+\('(\w+)'", label)
    return found[1] if found else label


def _text(element):
    return " ".join(element.text.split())
