"""Checks the numbers in sentences against the runs that they are about.

A time is checked as it stands: "`c` runs on to 3 s" is about the programs under the same heading
and those that the paragraph links to, and about the name in backticks before it. Where a sentence
alone does not tell, and for a count, a comment behind the number says what it is:

    3 s<!-- run: c ended -->    3 s<!-- run: gather/fails.py c ended -->    nine<!-- run: tasks -->

Behind a name stand started, ended, failed or cancelled; alone stand tasks (beside main), tasks
failed, tasks cancelled, lines, end (of the program) and planned (a number of its source).
``<!-- no run -->``: it is of none.

A sentence that names Pythons ("on 3.11 and 3.12", "from 3.13 on") is held against what they do;
any other against the newest.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from generators.pythons.releases import Range, parse
from hooks.errors import Refusal
from hooks.examples.moments import CANCELLED, ENDED, FAILED, KINDS, STARTED, Moments, Runs

_VALUE = r"\d+(?:\.\d+)?"
_MARK = re.compile(r"<!-- (run: [^>]+?|no run) -->")
_NUMBER = re.compile(
    rf"(?<![\w.])(?P<times>{_VALUE}(?:(?:,| and| or| to) {_VALUE})*)(?:&nbsp;| )s\b"
    rf"|(?P<count>\w+)(?={_MARK.pattern})"
)
_WORDS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
]  # fmt: skip
_IS_MOMENT = re.compile(r"\b(?:at|to|until|before|from|by) \W*$")  # else something takes so long
_CLAUSE = re.compile(r"[.:;?!,] ")
_SENTENCE = re.compile(r"[.?!] ")
_PYTHON = r"3\.\d{1,2}(?:\.\d+)?(?![\d.]*(?:&nbsp;| )s\b)"
_PYTHONS = re.compile(
    rf"(?P<before>(?i:up to|until|before|from|since) (?:Python )?)?(?<![\d.])(?P<first>{_PYTHON})"
    rf"(?: to (?P<last>{_PYTHON}))?"
)
_NAMES = re.compile(r"`[^`]+`(?:(?: and| or) `[^`]+`)*")
_LINK = re.compile(r"\]\([^)\s]*#([\w-]+)\)")
_VERBS = {
    CANCELLED: r"cancel|stopped|destroy",
    FAILED: r"fail|rais",
    STARTED: r"start|beg[ia]n|create",
    ENDED: r"done|ends?\b|ended|over\b|finish|come|came|return|runs? (?:on )?to|print",
}
_HOW = "fix it, or say behind it what it is, as in 3 s<!-- run: c ended -->"
_HOW += ": see hooks/examples/prose.py"


@dataclass(frozen=True)
class Number:
    """One or several of them: "1 and 3 s"."""

    line: int  # of the Markdown, from 1
    said: str
    values: tuple[float, ...]
    before: str  # of its paragraph
    mark: str  # "run: c ended"; "": there is none
    programs: tuple[str, ...]  # that stand near it
    pythons: tuple[Range, ...] = ()  # that its sentence names

    @property
    def about(self) -> tuple[str, ...]:
        """The programs that it is held against: those near it, or the one that its mark names."""
        named = re.match(r"run: (\S+\.py) ", self.mark)
        return (named[1],) if named else self.programs


def check(number: Number, of: Callable[[str], Runs]) -> None:
    """``of``: the runs of a program. Refusal, with its line: its runs say otherwise."""
    if number.mark == "no run" or not number.programs:
        return
    words = number.mark.removeprefix("run: ").split()
    words = [word for word in words if not word.endswith(".py")]
    runs = [run for path in number.about for run in of(path).on(number.pythons)]
    try:
        allowed, whose = _marked(words, runs) if number.mark else _read(number.before, runs)
    except LookupError:
        raise Refusal(f"<!-- {number.mark} --> has no such word: {_HOW}", number.line) from None
    if not set(number.values) <= allowed:
        there = ", ".join(f"{at:g}" for at in sorted(allowed)) or "none"
        before = " ".join(number.before.split()[-4:])
        what = f"“{before} {number.said}” is not what ran: of {whose} it is {there}"
        raise Refusal(f"{what}: {_HOW}", number.line)


def without_marks(markdown: str) -> str:
    return _MARK.sub("", markdown)


def numbers(markdown: str, lines: dict[str, int], linked: dict[str, str]) -> Iterator[Number]:
    """``lines``: where each program of the page is named; ``linked``: anchor -> program."""
    heads = [number for number, line in enumerate(markdown.split("\n"), 1) if line[:1] == "#"]
    for head, begin, text in _paragraphs(markdown):
        end = min((one for one in heads if one > head), default=len(markdown))
        near = [path for path, line in lines.items() if head <= line < end] or list(lines)
        near += [linked[anchor] for anchor in _LINK.findall(text) if anchor in linked]
        flat = text.replace("\n", " ")
        for found in _NUMBER.finditer(flat):
            mark = _MARK.match(flat, found.end())
            said = found["times"] or found["count"]
            yield Number(
                begin + text[: found.start()].count("\n"),
                found[0],
                tuple(map(_value, re.findall(rf"{_VALUE}|^[a-zA-Z]+", said))),
                flat[: found.start()],
                mark[1] if mark else "",
                tuple(near),
                tuple(_pythons(_sentence(flat, found.start()))),
            )


def _sentence(text: str, place: int) -> str:
    """The one that ``place`` is in."""
    begin = max((end.end() for end in _SENTENCE.finditer(text, 0, place)), default=0)
    end = _SENTENCE.search(text, place)
    return text[begin : end.start() if end else len(text)]


def _pythons(sentence: str) -> Iterator[Range]:
    """``3.11``, ``3.11 to 3.13``, ``from 3.13 on``, ``up to 3.12``, ``before 3.12``."""
    for found in _PYTHONS.finditer(sentence):
        first, last = parse(found["first"]), parse(found["last"] or found["first"])
        before = (found["before"] or "").lower().split(" ")[0]
        if before in ("from", "since") and not found["last"]:
            last = (3, 99, 0)[: len(first)]
        elif before in ("up", "until", "before"):
            first = (3, 0, 0)[: len(last)]
            last = (*last[:-1], last[-1] - (before == "before"))
        if len(first) == len(last) and first <= last:
            yield Range(first, last)


def _paragraphs(markdown: str) -> Iterator[tuple[int, int, str]]:
    """(line of its heading, its first line, text); also headings, items, rows; no fences."""
    head, fence, begin = 0, "", 0
    kept: list[str] = []
    for number, line in enumerate([*markdown.split("\n"), ""], 1):
        marks = re.match(r"[ \t>]*(`{3,}|~{3,})", line)
        if fence or marks:
            closed = fence and line.strip(" \t>") == fence
            opened = fence or (marks[1] if marks else "")
            fence, line = ("" if closed else opened), ""
        if kept and (not line.strip() or re.match(r"#+ |\s*[-*] |\||:   ", line)):
            yield head, begin, "\n".join(kept)
            kept = []
        if line.strip():
            head = number if line[0] == "#" else head
            begin = begin if kept else number
            kept.append(line)


def _value(text: str) -> float:
    """-1: no number at all."""
    if text.lower() in _WORDS:
        return float(_WORDS.index(text.lower()))
    return float(text) if re.fullmatch(_VALUE, text) else -1.0


def _marked(words: list[str], runs: list[Moments]) -> tuple[set[float], str]:
    *name, kind = words
    if kind in KINDS and name not in ([], ["tasks"]):
        found = [run.at(" ".join(name), kind) for run in runs]
    else:
        found = [run.counted(" ".join(words)) for run in runs]
    return set().union(*found), " ".join(words)


def _read(before: str, runs: list[Moments]) -> tuple[set[float], str]:
    """What a time behind these words can be, and of what: of the last name that a run knows."""
    names, rest = _subject(_CLAUSE.split(before)[-1], runs)
    if names and _IS_MOMENT.search(before):
        kinds = [kind for kind, verb in _VERBS.items() if re.search(rf"\b(?:{verb})", rest)]
        for kind in [*(kinds if len(kinds) == 1 else []), ""]:
            found = set().union(*[run.at(name, kind) for run in runs for name in names])
            if found:
                return found, f"{' and '.join(names)} {kind}".rstrip()
    planned = [run.planned for run in runs]
    return set().union(*planned, *[run.at() for run in runs]), "these programs"


def _subject(clause: str, runs: list[Moments]) -> tuple[list[str], str]:
    """The names that the clause is about, and what it says behind them."""
    for found in reversed(list(_NAMES.finditer(clause))):
        names = [_known(name, runs) for name in re.findall("`([^`]+)`", found[0])]
        if any(names):
            return [name for name in names if name], clause[found.end() :]
    return [], clause


def _known(name: str, runs: list[Moments]) -> str:
    """``gather`` for ``asyncio.gather(...)``; "": no run knows it."""
    for form in (name, re.sub(r"\(.*", "", name).removeprefix("asyncio.")):
        if any(run.at(form) for run in runs):
            return form
    return ""
