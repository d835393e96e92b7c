"""What a web page asks of the Python that it runs: run these programs, and draw them.

Text in, text out: the page knows nothing of Python's objects, and this nothing of the page.
"""

from __future__ import annotations

import dataclasses
import json
import sys

from . import draw, header, traces
from .errors import HeaderError
from .helper import run
from .recording import Recording

_before: list[tuple] = []  # the state of this Python when nobody's program had run


def answer(request: str) -> str:
    """``request``: JSON with ``programs`` (a list of ``source`` and ``name``; several share one
    axis of time), ``prefix`` (of ids), ``low`` and ``numbered`` (how they are drawn), ``svg`` if
    the pictures are wanted as files too, and, if it is to be judged, ``check``: the source of an
    exercise's ``check.py``.

    The answer: JSON with ``python``, ``results`` (one a program: ``draw.Result`` and
    ``recording``), ``key``, ``wrong`` (what the check says of the first), and ``worn``: a program
    changed this Python, so run none after it.
    """
    asked = json.loads(request)
    if not _before:
        run("import asyncio; asyncio.run(asyncio.sleep(0))")  # what is made at a first run
        _before.append(traces.state())
    recordings = [run(program["source"], program["name"]) for program in asked["programs"]]
    results = draw.results(
        recordings,
        focus=[_focus(program["source"]) for program in asked["programs"]],
        prefix=asked["prefix"],
        low=asked["low"],
    )
    return json.dumps(
        {
            "python": "{}.{}.{}".format(*sys.version_info),
            "wrong": _judged(asked.get("check", ""), recordings[0]),
            "worn": traces.state() != _before[0],
            "key": draw.key(recordings, prefix="tl-key", numbered=asked["numbered"]),
            "results": [
                {
                    **dataclasses.asdict(result),
                    "recording": dataclasses.asdict(recording),
                    "svg": draw.svg(recording) if asked.get("svg") else "",
                }
                for recording, result in zip(recordings, results, strict=True)
            ],
        }
    )


def _focus(source: str) -> str:
    try:
        return header.read(source).focus
    except HeaderError:  # of a program that is being written
        return ""


def _judged(check: str, recording: Recording) -> list[str]:
    if not check:
        return []
    names: dict = {}
    exec(compile(check, "check.py", "exec", dont_inherit=True), names)
    return names["check"](recording)
