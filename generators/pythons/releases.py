"""The Pythons of this project, read from ``releases.toml``, and ranges of them.

A version is a tuple of integers here: ``(3, 14, 10)`` for a release, ``(3, 14)`` for a minor.
"""

from __future__ import annotations

import itertools
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

Version = tuple[int, ...]

_LIST = tomllib.loads(Path(__file__).with_name("releases.toml").read_text("utf-8"))


def parse(text: str) -> Version:
    """``(3, 14, 10)`` for ``"3.14.10"``. ValueError: it is no version."""
    return tuple(map(int, text.split(".")))


def text(version: Version) -> str:
    return ".".join(map(str, version))


SUPPORTED: list[Version] = [parse(minor) for minor in _LIST["supported"]]
RELEASES: list[Version] = [parse(release) for release in _LIST["releases"]]  # oldest first
OLDEST, NEWEST = SUPPORTED[0], RELEASES[-1]  # a minor, a release


def this() -> Version:
    """The release that runs this code."""
    return tuple(sys.version_info[:3])


def supported(oldest: Version = OLDEST) -> list[Version]:
    """The listed releases from ``oldest`` on that run the programs of the site."""
    return [release for release in RELEASES if release >= max(oldest, OLDEST)]


def is_listed(release: Version) -> bool:
    return release in RELEASES


def unlisted() -> str:
    """``3.15.3`` where this code runs on a release that is not in the list; "": it is."""
    final = sys.version_info.releaselevel == "final"
    return "" if final and is_listed(this()) else text(this())


@dataclass(frozen=True, order=True)
class Range:
    """From one version to another, both included; a minor stands for all of its releases."""

    first: Version
    last: Version

    @classmethod
    def parse(cls, text: str) -> Range:
        """``"3.11-3.13"``, ``"3.14.0-3.14.8"``, ``"3.13.5-3.13"``. ValueError: it is none."""
        first, _, last = text.partition("-")
        try:
            found = cls(parse(first), parse(last))
        except ValueError:
            found = cls((), ())
        if (
            not 2 <= len(found.last) <= len(found.first) <= 3
            or found.first[: len(found.last)] > found.last
            or str(found) != text
        ):
            raise ValueError(f"{text!r} is no range of Pythons such as 3.11-3.13 or 3.14.0-3.14.8")
        return found

    def __contains__(self, release: Version) -> bool:
        return self.first <= release and release[: len(self.last)] <= self.last

    def __str__(self) -> str:
        """As the name of a file has it."""
        return f"{text(self.first)}-{text(self.last)}"

    @property
    def words(self) -> str:
        """``3.11``, ``3.11 to 3.14.8``, ``3.14.0 to 3.14.8``, ``3.13.5 and later 3.13``."""
        if self.first[:2] == self.last != self.first:
            return f"{text(self.first)} and later {text(self.last)}"
        whole = self.first[2:] == (0,) and self.first[:2] != self.last[:2]
        return spoken(self.first[:2] if whole else self.first, self.last)

    def meets(self, other: Range) -> bool:
        """Whether a release may belong to both."""
        one, two = sorted((self, other))
        return two.first[: len(one.last)] <= one.last


def spoken(first: Version, last: Version) -> str:
    return text(first) if first == last else f"{text(first)} to {text(last)}"


def joined(words: Iterable[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    *most, last = words
    return f"{', '.join(most)} and {last}" if most else last


def ranges(releases: Iterable[Version], among: list[Version]) -> list[Range]:
    """The fewest ranges that hold these ``releases`` and none other of ``among`` (oldest first).

    Where a range takes in the first or the last release of a minor that is known, it takes in
    what lies beyond: nobody knows of a change there.
    """
    wanted = set(releases)
    blocks = itertools.groupby(among, key=lambda release: release in wanted)
    return [_range(list(block), among) for belongs, block in blocks if belongs]


def spans(releases: Iterable[Version], among: list[Version]) -> list[str]:
    """Their ranges in words: ``3.8 to 3.13``, ``3.14.0 to 3.14.8``, ``3.15.2 on``.

    A range that reaches the newest of ``among`` goes on: nobody knows how far.
    """
    return [
        f"{text(found.first)} on" if among[-1] in found else found.words
        for found in ranges(releases, among)
    ]


def _range(block: list[Version], among: list[Version]) -> Range:
    first, last = block[0], block[-1]
    begins = first == next(one for one in among if one[:2] == first[:2])
    ends = last == next(one for one in reversed(among) if one[:2] == last[:2])
    if not ends:
        return Range((*first[:2], 0) if begins else first, last)
    return Range(first[:2] if begins else first, last[:2])
