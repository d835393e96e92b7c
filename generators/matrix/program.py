"""The program of one cell: what the situation and the approach say, put together."""

from dataclasses import dataclass
from textwrap import fill, indent
from typing import Protocol

from generators.matrix.approaches import Approach
from generators.matrix.situations import Situation
from timeline import Recording

OLDEST = "3.11"  # that runs a program without needs of its own
_LONG = 9.0  # seconds: longer than any task here
_REPORTS = ("never retrieved", "destroyed")  # parts of what asyncio says, if it complains


class Runs(Protocol):
    """See matrix/runs.py, which the build of the site does without."""

    def run(self, source: str, name: str) -> Recording: ...


@dataclass(frozen=True)
class Frame:
    """What the run itself asks for: an error must be caught, and what was left must end."""

    caught: str = ""  # the type in the except clause; "": nothing is raised
    rest: float = _LONG  # of other work, so that main goes on to the situation's end
    reports: tuple[str, ...] = ()  # what asyncio complains about
    focus: str = ""  # the waiting call that matters, if there are several


def path(situation: Situation, approach: Approach) -> str:
    """Below snippets/."""
    return f"matrix/{situation.slug}/{approach.slug}.py"


def frame(situation: Situation, approach: Approach, runs: Runs) -> Frame:
    """Found by running the program twice: without a handler, then without an end."""
    first = runs.run(source(situation, approach, Frame(), ""), f"{approach.slug}.py")
    caught = _caught(first)
    found = Frame(caught, situation.until and _LONG)
    second = runs.run(source(situation, approach, found, ""), f"{approach.slug}.py")
    calls = [call for call in second.calls if call.at is not None]
    back = calls[-1].at if calls else 0.0
    told = [report.text for report in second.reports]
    reports = tuple(part for part in _REPORTS if any(part in text for text in told))
    focus = "timeout" if any(call.api == "timeout" for call in calls) else approach.api
    several = any(call.api != focus for call in calls)
    rest = situation.until and situation.until - back
    return Frame(caught, rest, reports, focus if several else "")


def _caught(recording: Recording) -> str:
    error = recording.ending.error
    return "asyncio.CancelledError" if error == "CancelledError" else error


def source(situation: Situation, approach: Approach, frame: Frame, claim: str) -> str:
    parts = [
        f"{_docstring(situation, claim)}\n{_imports(situation, approach)}",
        *situation.coroutines(approach),
        f"async def main():\n{indent(_main(situation, approach, frame), '    ')}",
    ]
    code = "\n\n\n".join(part.strip("\n") for part in parts if part)
    return f"{_header(situation, approach, frame)}{code}\n\n\nasyncio.run(main())\n"


def _docstring(situation: Situation, claim: str) -> str:
    setting = fill(situation.setting.replace("`", ""), 60)
    return f'"""{claim}\n\n{setting}\n"""\n'


def _imports(situation: Situation, approach: Approach) -> str:
    needed = "contextlib" in "".join(situation.coroutines(approach))
    return "import asyncio\n" + "import contextlib\n" * needed


def _header(situation: Situation, approach: Approach, frame: Frame) -> str:
    needs, options = situation.needs.get(approach.slug, ""), []
    if frame.reports:
        options.append("reports = [" + ", ".join(f'"{text}"' for text in frame.reports) + "]")
    if frame.focus:
        options.append(f'focus = "{frame.focus}"')
    if not options and not needs:
        return ""
    table = ["[tool.timeline]", *options] if options else []
    lines = ["/// script", f'requires-python = ">={needs or OLDEST}"', *table, "///"]
    return "".join(f"# {line}\n" for line in lines)


def _main(situation: Situation, approach: Approach, frame: Frame) -> str:
    waits = situation.waits(approach)
    if approach.waits:
        before = situation.tasks(approach) + situation.between(approach)
    else:
        before, waits = "", _block(situation, approach)
    if situation.deadline and not approach.own_timeout:
        waits = f"async with asyncio.timeout({situation.deadline}):\n{indent(waits, '    ')}"
    if frame.caught:
        waits = (
            f"try:\n{indent(waits, '    ')}"
            f"except {frame.caught} as error:\n"
            f"{indent(situation.handling, '    ')}"
            '    print(f"caught: {error!r}")\n'
        )
    rest = f"await asyncio.sleep({frame.rest:g})  # other work\n" if frame.rest else ""
    return situation.setup + before + waits + rest


def _block(situation: Situation, approach: Approach) -> str:
    inside = situation.tasks(approach) + situation.between(approach)
    named = " as group" if "group" in inside else ""
    return f"async with asyncio.TaskGroup(){named}:\n{indent(inside, '    ')}{situation.told}"
