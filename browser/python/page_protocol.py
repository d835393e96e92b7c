"""What a web page asks of the Python that it runs: run these programs, and draw them.

Text in, text out: the page knows nothing of Python's objects, and this nothing of the page.
"""

from __future__ import annotations

import dataclasses
import json
import re
import sys
import warnings
from importlib.util import find_spec
from typing import Any

from timeline import draw
from timeline.errors import HeaderError, RunError
from timeline.process import header, traces
from timeline.process.helper import run
from timeline.recording import Recording

PACKAGES = "/packages"  # a folder of sys.path

_before: list[tuple[object, ...]] = []  # the state of this Python when nobody's program had run


def answer(request: str) -> str:
    """``request``: JSON with ``programs`` (a list of ``source`` and ``name``; several share one
    axis of time), ``prefix`` (of ids), ``low`` and ``numbered`` (how they are drawn), ``svg`` if
    the pictures are wanted as files too, and, if it is to be judged, ``check``: the source of an
    exercise's ``check.py``.

    The answer: JSON with ``python``, ``results`` (one a program: ``draw.Result`` and
    ``recording``), ``key``, ``wrong`` (what the check says of the first), and ``contaminated``: a
    program changed this Python, so run none after it. Or only ``refused``: why a program was not
    run; or only ``needs``: what their headers name and this Python cannot import.
    """
    asked = json.loads(request)
    if not _before:
        # a browser has no thread for it; at home it only looks after bars that have not moved
        warnings.filterwarnings("ignore", "tqdm:disabling monitor support")
        run("import asyncio; asyncio.run(asyncio.sleep(0))")  # what is made at a first run
        _before.append(traces.state())
    if missing := [name for name in _needed(asked["programs"]) if not find_spec(name)]:
        return json.dumps({"needs": missing})
    try:
        recordings = [run(program["source"], program["name"]) for program in asked["programs"]]
    except (HeaderError, RunError) as error:
        return json.dumps({"refused": str(error)})
    results = draw.results(
        recordings,
        focus=[_settings(program["source"]).focus for program in asked["programs"]],
        prefix=asked["prefix"],
        low=asked["low"],
    )
    return json.dumps(
        {
            "python": "{}.{}.{}".format(*sys.version_info),
            "wrong": _judged(asked.get("check", ""), recordings[0]),
            "contaminated": traces.state() != _before[0],
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


def add(archive: str) -> None:
    """Programs can import what is in that zip file. Unpacked, it is compiled once only."""
    import zipfile  # few programs need it

    zipfile.ZipFile(archive, metadata_encoding="utf-8").extractall(PACKAGES)
    sys.path_importer_cache.pop(PACKAGES, None)


def _needed(programs: list[dict[str, str]]) -> list[str]:
    settings = [_settings(program["source"]) for program in programs]
    found = [re.match(r"\w+", name) for one in settings for name in one.dependencies]
    return sorted({name[0] for name in found if name})


def _settings(source: str) -> header.Settings:
    try:
        return header.read(source)
    except HeaderError:  # running it will say so
        return header.Settings()


def _judged(check: str, recording: Recording) -> list[str]:
    if not check:
        return []
    names: dict[str, Any] = {}
    exec(compile(check, "check.py", "exec", dont_inherit=True), names)
    wrong: list[str] = names["check"](recording)
    return wrong
