"""Lies in what a machine reads of a built site: twins of pages, llms files, behaviours.json."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from pathlib import Path

from tests.pages.twins import PROGRAM
from tools.lies import shown
from tools.lies.lie import Lie, Tests, at, line_of, spread

EACH = 8
PARTS = ("claim", "source", "run", "story")  # of a program in a twin
TWINS = "tests/pages/test_built.py::test_a_twin_says_what_its_page_says"
OTHERS = "tests/test_machines.py::"


def lies(site: Path) -> Iterator[Lie]:
    yield from _programs(site)
    yield from _sentences(site)
    yield from _llms(site)
    yield from _behaviours(site)


def _twins() -> dict[str, str]:
    """Page below docs/ -> its twin, of those that run programs."""
    pages = [page for page, programs in shown.on_pages().items() if programs]
    return {page: re.sub(r"(?<!index)\.md$", "/index.md", page) for page in pages}


def _programs(site: Path) -> Iterator[Lie]:
    for turn, part in enumerate([*PARTS, ""]):
        for page, twin in spread(list(_twins().items())[turn::3], EACH):
            text = (site / twin).read_text("utf-8")
            *_, block = PROGRAM.finditer(text)
            new = _other(block[part]) if part else ""
            edits = {
                f"site/{twin}": text[: block.start(part or 0)] + new + text[block.end(part or 0) :]
            }
            kind = f"machine: the {part} of a program" if part else "machine: a program is gone"
            place = rf"{re.escape(twin)}:\d+: .*{re.escape(block['path'])}"
            yield Lie(kind, f"{twin}: {block['path']}", edits, _asks(page), place)


def _sentences(site: Path) -> Iterator[Lie]:
    for page, twin in spread(list(_twins().items())[1::3], EACH):
        text = (site / twin).read_text("utf-8")
        word = re.compile(r"(?m)^[A-Z][a-z]+(?= )").search(text)
        edits = {f"site/{twin}": f"{text[: word.start()]}Nobody{text[word.end() :]}"}
        place = at(f"{twin}:{line_of(text, word[0])}: it says 'Nobody'")
        yield Lie("machine: a sentence", f"{twin}: {word[0]}", edits, _asks(page), place)


def _llms(site: Path) -> Iterator[Lie]:
    index, everything = (site / name for name in ("llms.txt", "llms-full.txt"))
    text = index.read_text("utf-8")
    for line in spread(re.finditer(r"(?m)^- \[.*?\]\((.*?\.md)\).*\n", text), EACH):
        edits = {"site/llms.txt": text.replace(line[0], "")}
        check = Tests(("--site", "site", f"{OTHERS}test_llms_names_every_page_once_by_its_title"))
        yield Lie("machine: a page of llms.txt", line[1], edits, check, at(line[1]))
    text = everything.read_text("utf-8")
    for block in spread(PROGRAM.finditer(text), EACH):
        new = text[: block.start("run")] + _other(block["run"]) + text[block.end("run") :]
        page = re.findall(r"(?m)^<!-- (\S+) -->$", text[: block.start()])[-1]
        check = Tests(("--site", "site", f"{OTHERS}test_all_pages_are_in_one_file_as_they_are"))
        edits = {"site/llms-full.txt": new}
        yield Lie("machine: a run in llms-full.txt", block["path"], edits, check, at(page))


def _behaviours(site: Path) -> Iterator[Lie]:
    data = json.loads((site / "behaviours.json").read_text("utf-8"))
    called = [n for n, row in enumerate(data["behaviours"]) if row["outcome"]["calls"]]
    for name, change, test in (
        ("a moment", _moment, "test_behaviours_are_what_ran"),
        ("what was unfinished", _unfinished, "test_behaviours_are_what_ran"),
        ("the end of a task", _task, "test_behaviours_are_what_ran"),
        ("its words", _words, "test_behaviours_say_what_a_run_says_now"),
    ):
        for number in spread(called, EACH):
            lie = copy.deepcopy(data)
            row = lie["behaviours"][number]
            change(row)
            edits = {"site/behaviours.json": json.dumps(lie)}
            check = Tests(("--site", "site", f"{OTHERS}{test}"))
            kind = f"machine: {name} in behaviours.json"
            yield Lie(kind, row["program"], edits, check, at(row["program"]))


def _moment(row: dict) -> None:
    row["outcome"]["calls"][0]["at"] += 1


def _unfinished(row: dict) -> None:
    call = row["outcome"]["calls"][0]
    call["unfinished"] = [] if call["unfinished"] else ["job('d', 4)"]


def _task(row: dict) -> None:
    row["outcome"]["tasks"][-1]["how"] = "destroyed while it was pending"


def _words(row: dict) -> None:
    row["says"] = "returns at 9 s"


def _other(said: str) -> str:
    """Another number, or another word."""
    if digits := list(re.finditer(r"\d", said)):
        last = digits[-1]
        return f"{said[: last.start()]}{(int(last[0]) + 1) % 10}{said[last.end() :]}"
    return re.sub(r"[a-z]{3,}", "never", said, count=1)


def _asks(page: str) -> Tests:
    return Tests(("--site", "site", f"{TWINS}[{page}]"))
