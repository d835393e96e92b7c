"""What a program says of itself: its PEP 723 header.

https://packaging.python.org/en/latest/specifications/inline-script-metadata/
"""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import dataclass, fields
from typing import Any

from timeline.errors import HeaderError

_BLOCK = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$\n*")

CLOCKS = ("virtual", "real")
_OLDEST = (3, 11)  # that timeline supports


@dataclass(frozen=True)
class Settings:
    requires_python: str = ""  # ">=3.12"; "": every Python that timeline supports
    dependencies: tuple[str, ...] = ()
    raises: str = ""  # the type of exception that the program ends in
    reports: tuple[str, ...] = ()  # parts of what asyncio complains about on stderr
    may_report: tuple[str, ...] = ()  # parts of complaints that not every Python makes
    clock: str = "virtual"  # "real": sockets, and time that really passes
    tie: str = ""  # why it does not matter, or is the point, that timers tie
    virtual_only: str = ""  # why it may print other lines in real seconds
    focus: str = ""  # the waiting call of main that matters, if there are several


def read(source: str) -> Settings:
    """The settings in ``source``. HeaderError: an unknown key, a wrong type, broken TOML."""
    found = [block for block in _BLOCK.finditer(source) if block["type"] == "script"]
    if not found:
        return Settings()
    if len(found) > 1:
        raise HeaderError("two '# /// script' headers; keep one")
    text = "".join(
        line[2:] if line.startswith("# ") else line[1:]
        for line in found[0]["content"].splitlines(keepends=True)
    )
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise HeaderError(f"the '# /// script' header is not TOML: {error}") from None
    values = dict(data.get("tool", {}).get("timeline", {}))
    for key in ("requires_python", "dependencies"):
        if key in values:
            raise HeaderError(f"{key} stands above [tool.timeline], as PEP 723 says")
    values |= {
        key.replace("-", "_"): value
        for key, value in data.items()
        if key in ("requires-python", "dependencies")
    }
    return _checked(values)


def missing(settings: Settings) -> list[str]:
    """The dependencies that are not installed here."""
    from importlib import metadata  # a browser has no such module, and needs none

    names = packages(settings)
    return [name for name in names if not list(metadata.distributions(name=name))]


def packages(settings: Settings) -> list[str]:
    """The names of its dependencies, without versions."""
    return [found[0] for one in settings.dependencies if (found := re.match(r"[\w.-]+", one))]


def newer(settings: Settings, version: tuple[int, ...] = sys.version_info[:2]) -> str:
    """ "3.13" for a program that needs that Python, where ``version`` is older; else ""."""
    lowest = needed(settings)
    return "{}.{}".format(*lowest) if lowest > version[:2] else ""


def needed(settings: Settings) -> tuple[int, ...]:
    """The oldest minor version that can run it: ``(3, 13)``."""
    oldest = settings.requires_python.removeprefix(">=")
    return tuple(map(int, oldest.split("."))) if oldest else _OLDEST


def split(source: str) -> tuple[str, str]:
    """The header with the blank lines behind it, and the rest: together they are ``source``."""
    block = _BLOCK.match(source)
    end = block.end() if block and block["type"] == "script" else 0
    return source[:end], source[end:]


def _checked(values: dict[str, Any]) -> Settings:
    known = {field.name: type(field.default) for field in fields(Settings)}
    for key, value in values.items():
        if key not in known:
            keys = ", ".join(sorted(known))
            raise HeaderError(f"unknown key {key!r} in [tool.timeline]; there are {keys}")
        if known[key] is tuple:
            if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
                raise HeaderError(f"{key} is a list of strings, not {value!r}")
            values[key] = tuple(value)
            if key == "dependencies" and not all(re.match(r"\w", item) for item in value):
                raise HeaderError(f"dependencies begin with the name of a package: {value!r}")
        elif not isinstance(value, known[key]):
            raise HeaderError(f"{key} is a {known[key].__name__}, not {value!r}")
    if not re.fullmatch(r"(>=3\.\d+)?", values.get("requires_python", "")):
        raise HeaderError(f"requires-python is '>=3.13' or so, not {values['requires_python']!r}")
    if values.get("clock", "real") not in CLOCKS:
        raise HeaderError(f"clock is {' or '.join(CLOCKS)}, not {values['clock']!r}")
    return Settings(**values)
