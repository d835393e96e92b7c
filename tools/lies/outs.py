"""Lies in ``.out`` files: what is committed is not what the program does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tools.lies import shown
from tools.lies.lie import Lie, spread, text

EACH = 9


def lies() -> Iterator[Lie]:
    """Each kind changes other programs."""
    for turn, (kind, change) in enumerate(KINDS.items()):
        changed = [(path, new) for path in shown.programs() if (new := change(path)) is not False]
        for path, new in spread(changed[turn::3], EACH):
            file = shown.out(path)
            edits = {file: new}
            yield Lie(
                kind,
                _first_difference(text(file), new),
                edits,
                shown.build(path),
                shown.place(path),
            )


def _output(path: str) -> tuple[list[str], list[int]]:
    """The lines of the file, and which of them are output."""
    lines = text(shown.out(path)).split("\n")
    end = lines.index("") if lines[0] == "output" else 0
    return lines, list(range(1, end))


def _a_word(path: str):
    return _in_output(path, lambda line: re.sub(r"(\| .*?)([a-z]{3,})", r"\1not \2", line, count=1))


def _dropped(path: str):
    lines, output = _output(path)
    return "\n".join(lines[: output[-1]] + lines[output[-1] + 1 :]) if len(output) > 1 else False


def _swapped(path: str):
    lines, output = _output(path)
    for one, other in zip(output, output[1:], strict=False):
        if lines[one] != lines[other]:
            lines[one], lines[other] = lines[other], lines[one]
            return "\n".join(lines)
    return False


def _a_time(path: str):
    return _in_output(path, lambda line: re.sub(r"\d+\.\d+", _later, line, count=1))


def _a_task(path: str):
    def other(line):
        return line.replace("job('a'", "job('b'", 1).replace("job('c'", "job('a'", 1)

    return _in_output(
        path, lambda line: other(line.partition("|")[0]) + "|" + line.partition("|")[2]
    )


def _in_output(path: str, change: Callable[[str], str]):
    lines, output = _output(path)
    for number in reversed(output):
        if (new := change(lines[number])) != lines[number]:
            lines[number] = new
            return "\n".join(lines)
    return False


def _unfinished(path: str):
    return _once(
        path, r"(?m)^  [\d.]+ .*; unfinished: none$", lambda found: found[0][:-4] + "job('c', 3)"
    )


def _an_end(path: str):
    return _once(
        path,
        r"(?m)to \d+\.\d+  (returned|raised|cancelled)",
        lambda found: re.sub(r"[\d.]+", _later, found[0]),
    )


def _an_outcome(path: str):
    return _once(
        path,
        r"raised (\w+Error)",
        lambda found: "raised KeyError" if found[1] != "KeyError" else "raised OSError",
    )


def _of_another(path: str):
    programs = shown.programs()
    other = text(shown.out(programs[programs.index(path) - 1]))
    return other if other != text(shown.out(path)) else False


def _once(path: str, pattern: str, new: Callable):
    old = text(shown.out(path))
    changed = re.sub(pattern, new, old, count=1)
    return changed if changed != old else False


def _later(found: re.Match) -> str:
    return str(float(found[0]) + 0.5)


def _first_difference(old: str, new: str | None) -> str:
    if not new:
        return "deleted" if new is None else "emptied"
    for ours, theirs in zip(old.split("\n"), new.split("\n"), strict=False):
        if ours != theirs:
            return f"{ours.strip()} -> {theirs.strip()}"
    return "cut"


KINDS = {
    "out: a word of the output": _a_word,
    "out: a line dropped": _dropped,
    "out: two lines swapped": _swapped,
    "out: the time of a line": _a_time,
    "out: the task of a line": _a_task,
    "out: what was unfinished": _unfinished,
    "out: when a task ended": _an_end,
    "out: an exception": _an_outcome,
    "out: deleted": lambda path: None,
    "out: emptied": lambda path: "",
    "out: of another program": _of_another,
}
