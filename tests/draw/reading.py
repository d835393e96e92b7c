"""Reads a drawing back: what a person would say it shows, from its structure alone."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass

SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True)
class Bar:
    look: str  # "own", "hatched", "scrubbed", "clean", "block"; lines: "wait", "still", "more"
    start: float
    end: float
    slim: bool = False


@dataclass(frozen=True)
class Called:
    texts: tuple[str, ...]
    at: float
    strong: bool
    raised: bool


@dataclass(frozen=True)
class Ended:
    sign: str
    at: float
    words: str


class Drawing:
    """A fragment as a figure of one width shows it: "w" wide, "m" middle, "n" narrow."""

    def __init__(self, fragment: str, width: str = "w"):
        self.fragment, self.width = fragment, width
        self.root = ET.fromstring(fragment)
        self.svg = next(node for node in self.root.iter() if node.get("role") == "img")
        for parent in list(self.root.iter()):
            for child in list(parent):
                if not self._shown(child):
                    parent.remove(child)
        ticks = [(_percent(node.get("x")), node.text) for node in self.all("tl-tick")]
        self.ticks = [text for _, text in sorted(ticks)]
        self.unit = self.ticks[-1].split()[1]
        at, text = max(ticks)
        self._scale = float(text.split()[0]) / at if at else 1.0

    def _shown(self, node) -> bool:
        for name in _classes(node):
            if re.fullmatch("tl-[wmn]{1,2}", name):
                return self.width in name
        return True

    def all(self, name: str, within=None) -> list:
        return [
            node
            for node in (self.root if within is None else within).iter()
            if name in _classes(node)
        ]

    def text(self, name: str) -> list[str]:
        return ["".join(node.itertext()) for node in self.all(name)]

    @property
    def title(self) -> str:
        return self.svg[0].text

    @property
    def story(self) -> str:
        return self.svg[1].text

    @property
    def names(self) -> list[str]:
        return ["".join(row[0].itertext()) for row in self.all("tl-names")[0]]

    @property
    def depths(self) -> list[int]:
        rows = self.all("tl-names")[0]
        return [int((_classes(row) or ["tl-d0"])[0].removeprefix("tl-d")) for row in rows]

    def at(self, percent: str) -> float:
        """Percent of the width as a time on the axis."""
        digits = 3 - math.ceil(math.log10(100 * self._scale))
        return round(_percent(percent) * self._scale, digits)

    def lane(self, percent: str) -> int:
        """Percent of the height as the number of a lane."""
        return round(_percent(percent) * len(self.names) / 100 - 0.5)

    def bars(self, lane: int) -> list[Bar]:
        found = []
        for node in self.all("tl-bars")[0]:
            look, *more = _classes(node)
            if look == "tl-step" or self.lane(node.get("y") or node.get("y1")) != lane:
                continue
            if node.get("x1") is not None:
                start, end = self.at(node.get("x1")), self.at(node.get("x2"))
            else:
                start = self.at(node.get("x"))
                reach = _percent(node.get("x")) + _percent(node.get("width"))
                end = self.at(f"{reach}%")
            found.append(Bar(look.removeprefix("tl-"), start, end, "tl-slim" in more))
        return found

    @property
    def calls(self) -> list[Called]:
        found = []
        for node in self.all("tl-call"):
            line = self.all("tl-line", node)[0]
            texts = [text for text in node if "tl-line" not in _classes(text) and text.text]
            found.append(
                Called(
                    tuple("".join(text.itertext()) for text in texts),
                    self.at(line.get("x1")),
                    "tl-strong" in _classes(node),
                    "tl-raised" in _classes(node),
                )
            )
        return found

    def end(self, lane: int) -> Ended:
        for node in self.all("tl-over")[0]:
            if node.tag.endswith("use") and self.lane(node.get("y")) == lane:
                sign = node.get("href").rpartition("-")[2]
                return Ended(sign, self.at(node.get("x")), self._words(lane))
        raise LookupError(f"lane {lane} has no end")

    def _words(self, lane: int) -> str:
        row = self.all("tl-names")[0][lane]
        beside = self.all("tl-end") + self.all("tl-in")
        here = [node.text for node in beside if self.lane(node.get("y")) == lane]
        return "".join(here + ["".join(span.itertext()) for span in row[1:]])

    @property
    def requests(self) -> list[tuple[float, int, int]]:
        """(when, lane of whoever asked, last lane that was asked)"""
        return [
            (self.at(n.get("x1")), self.lane(n.get("y1")), self.lane(n.get("y2")))
            for n in self.all("tl-asked")
        ]

    @property
    def born(self) -> list[tuple[float, int, int]]:
        """(when, lane of the creator, last lane created then), but for the beginning"""
        return [
            (self.at(n.get("x1")), self.lane(n.get("y1")), self.lane(n.get("y2")))
            for n in self.all("tl-born")
        ]

    @property
    def steps(self) -> list[tuple[float, int]]:
        """Gaps between two sleeps."""
        return [(self.at(n.get("x")), self.lane(n.get("y"))) for n in self.all("tl-step")]

    @property
    def tips(self) -> list[str]:
        return [node[0].get("d") for node in self.all("tl-ask")]

    @property
    def asked(self) -> list[tuple[float, int]]:
        """(when, lane) of every request to cancel."""
        return [(self.at(n.get("x")), self.lane(n.get("y"))) for n in self.all("tl-ask")]

    @property
    def woken(self) -> list[tuple[float, int]]:
        return [(self.at(n.get("cx")), self.lane(n.get("cy"))) for n in self.all("tl-woken")]

    @property
    def printed(self) -> dict[str, float]:
        """Numbers of lines to when they were printed: the dots on the axis."""
        return {n.get("data-lines"): self.at(n.get("cx")) for n in self.all("tl-printed")}

    @property
    def numbers(self) -> list[tuple[str, float]]:
        return [(n.text, self.at(n.get("x"))) for n in self.all("tl-number")]


def _classes(node) -> list[str]:
    return (node.get("class") or "").split()


def _percent(text: str) -> float:
    assert text == "0" or text.endswith("%"), f"{text!r} is not in percent"
    return float(text.removesuffix("%"))
