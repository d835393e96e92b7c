"""Writes behaviours.json: what every way to wait does in each situation, from the runs themselves.

docs/behaviours.schema.json says what its keys mean. A run is described as in its .out file, which
the build has just compared with the run of its own Python.
"""

import json
import platform
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generators.matrix import program, words
from generators.matrix.approaches import APPROACHES, Approach
from generators.matrix.situations import SITUATIONS, Situation
from generators.pythons import releases
from generators.runs import files as outs
from hooks.addresses import published
from hooks.errors import Refusal
from hooks.examples import figure
from hooks.exports.llms import DATA, SCHEMA
from hooks.state import Build, NewFile
from timeline import header

Row = dict[str, Any]
_CALL = re.compile(
    r"(?P<at>[\d.]+) (?P<api>\w+) (?P<how>returned|raised)(?: (?P<error>\w+))?"
    r"; unfinished: (?P<left>.*)"
)
_TASK = re.compile(r"(?P<name>\S.*?) +(?P<since>[\d.]+) to (?P<until>[\d.]+|the end)  (?P<how>.*)")
_NAME = re.compile(r"(?:[^,(]|\([^)]*\))+")  # a comma in a call does not part two


def files(build: Build) -> Iterator[NewFile]:
    yield NewFile(DATA, "")  # it is written when all have run


def write(build: Build) -> None:
    rows = [
        row
        for situation in SITUATIONS
        for approach in APPROACHES
        if _is_as_committed(program.path(situation, approach), build)
        for row in _rows(situation, approach, build)
    ]
    data = {
        "$schema": SCHEMA,
        "site": published(build.options.site_url),
        "python": platform.python_version(),
        "behaviours": rows,
    }
    text = json.dumps(data, indent=1, ensure_ascii=False)
    Path(build.site, DATA).write_text(f"{text}\n", "utf-8", newline="\n")


def _is_as_committed(path: str, build: Build) -> bool:
    """Whether this build has seen it do what is committed: what a new Python does is left out."""
    return path in build.examples and not build.examples[path].unlike


def _rows(situation: Situation, approach: Approach, build: Build) -> Iterator[Row]:
    """One for each way it behaves: on most Pythons alike, so that there is one."""
    path = program.path(situation, approach)
    file = build.snippets / path
    shown = build.examples[path]
    recordings = [(outs.newest(file), shown.recording)] + [
        (outs.of_range(file, other.pythons[0]), other.recording) for other in shown.others
    ]
    for out, recording in recordings:
        text = out.read_text("utf-8")
        pythons = [
            releases.text(release)
            for release in releases.supported(header.needed(shown.settings))
            if outs.expected(file, release).read_text("utf-8") == text
        ]
        row = {
            "situation": situation.slug,
            "question": situation.question,
            "setting": " ".join(situation.setting.split()),
            "api": f"asyncio.{approach.api}",
            "call": approach.heading,
            "pythons": pythons,
            "outcome": _outcome(text),
            "program": f"snippets/{path}",
            "page": f"reference/matrix/{situation.slug}/#{figure.anchor(path)}",
        }
        row["says"] = words.cell(recording, approach)
        yield row


def _outcome(out: str) -> Row:
    """The sections of a run as text, taken apart."""
    sections = dict(re.findall(r"(?ms)^(\w[\w ]*)\n((?:  .*?\n|\n)*)", out))
    return {
        "calls": [_call(line) for line in _lines(sections.get("main waited", ""))],
        "tasks": [_task(line) for line in _lines(sections["tasks"])],
        "end": sections["end"].strip(),
    }


def _lines(section: str) -> list[str]:
    return [line.strip() for line in section.splitlines() if line.strip()]


def _call(line: str) -> Row:
    found = _matched(_CALL, line)
    left = [] if found["left"] == "none" else _NAME.findall(found["left"])
    return {
        "api": found["api"],
        "at": float(found["at"]),
        "how": found["how"],
        "error": found["error"],
        "unfinished": [name.strip() for name in left],
    }


def _task(line: str) -> Row:
    found = _matched(_TASK, line)
    until = None if found["until"] == "the end" else float(found["until"])
    since = float(found["since"])
    return {"name": found["name"], "from": since, "to": until, "how": found["how"]}


def _matched(pattern: re.Pattern[str], line: str) -> re.Match[str]:
    if found := pattern.fullmatch(line):
        return found
    raise Refusal(f"{DATA} cannot tell {line!r} of an .out file: fix hooks/exports/behaviours.py")
