"""A lie: what is changed, the check that has to see it, and the place that it has to name."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from tests.conftest import ROOT

T = TypeVar("T")


@dataclass(frozen=True)
class Build:
    """``mkdocs build --strict``, of these pages below docs/ only."""

    pages: tuple[str, ...]


@dataclass(frozen=True)
class Tests:
    """``pytest`` with these arguments."""

    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Lie:
    kind: str
    what: str  # "2.0 -> 2.25", for whoever has to mend a check
    edits: dict[str, str | None]  # path below the project -> its new text; None: it is deleted
    check: Build | Tests
    place: str  # a pattern: what the message of the check must have in it

    def named(self, kind: str) -> Lie:
        return dataclasses.replace(self, kind=kind)


def text(path: str) -> str:
    return (ROOT / path).read_text("utf-8")


def at(*parts: str) -> str:
    """A pattern for this text."""
    return re.escape("".join(parts))


def spread(items: Sequence[T] | Iterator[T], number: int) -> list[T]:
    """So many of them, from the first to the last; all, if there are no more."""
    items = list(items)
    step = max(1, (len(items) - 1) / max(1, number - 1)) if len(items) > number else 1
    return [items[round(place * step)] for place in range(min(number, len(items)))]


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def files(folder: str, pattern: str) -> list[str]:
    found = (ROOT / folder).rglob(pattern)
    return sorted(Path(file).relative_to(ROOT).as_posix() for file in found)
