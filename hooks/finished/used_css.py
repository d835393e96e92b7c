"""Drops the rules of a style sheet that no page can use, and those that cost too much."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

import tinycss2

# A selector that ends in * or :first-child, and asks for a class or an attribute of what it stands
# in, makes Chromium style the whole page again whenever any such one changes: five times at each
# start. (Selectors stats in its trace; a long page was blocked three times as long.)
COSTLY = {
    ".md-typeset table:not([class])+*",  # with its script, a table stands alone in a box
    ".md-typeset table:not([class]) td>:first-child",  # our tables hold words, and no blocks
    ".md-typeset table:not([class]) td>:last-child",
    ".md-typeset table:not([class]) th>:first-child",
    ".md-typeset table:not([class]) th>:last-child",
    "[data-md-color-switching] *",  # nothing fades while the scheme is switched
    "[data-md-color-switching] :after",
    "[data-md-color-switching] :before",
}
_NOT = re.compile(r":not\((?:[^()]|\([^()]*\))*\)")  # what it names need not be there
_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")
_VALUE = re.compile(r"""\[(data-md-color-[a-z]+)=["']?([\w-]+)["']?\]""")
_ATTRIBUTE = re.compile(r'\b(class|data-md-color-[a-z]+)="([^"]*)"')
_INLINE = re.compile(r"<script\b[^>]*>(.*?)</script>", re.DOTALL)
_WORD = re.compile(r"[\w-]+")


class Used:
    """What pages name, and what scripts may: classes, and values of ``data-md-color-...``."""

    def __init__(self, pages: Iterable[str], scripts: Iterable[str]):
        self.names: set[str] = set()
        self.values: set[tuple[str, str]] = set()
        for html in pages:
            for name, value in set(_ATTRIBUTE.findall(html)):
                self.names.update(value.split())
                self.values.add((name, value))
            self.names.update(*map(_WORD.findall, set(_INLINE.findall(html))))
        self.names.update(*map(_WORD.findall, scripts))
        # a script puts names together, too: `md-status--${name}`
        self.begun = tuple(name for name in self.names if name.endswith(("-", "_")) and name[2:])

    def __call__(self, selector: str) -> bool:
        if selector in COSTLY:
            return False
        needed = _NOT.sub("", selector)
        return self.values.issuperset(_VALUE.findall(needed)) and all(
            name in self.names or name.startswith(self.begun) for name in _CLASS.findall(needed)
        )


def trimmed(sheet: str, used: Used) -> str:
    """The sheet with the selectors that are used, and no comments."""
    return "".join(_kept(tinycss2.parse_stylesheet(sheet, True, True), used))


def selectors(sheet: str) -> Iterator[str]:
    """Each that the sheet has a rule for."""
    rules = tinycss2.parse_stylesheet(sheet, True, True)
    while rules:
        rule = rules.pop()
        if _has_rules(rule):
            rules += tinycss2.parse_rule_list(rule.content, True, True)
        elif rule.type == "qualified-rule":
            yield from _split(rule.prelude)


def _kept(rules: list[Any], used: Used) -> Iterator[str]:
    for rule in rules:
        if rule.type == "qualified-rule":
            if found := ",".join(filter(used, _split(rule.prelude))):
                yield f"{found}{{{tinycss2.serialize(rule.content)}}}"
        elif _has_rules(rule):
            inner = "".join(_kept(tinycss2.parse_rule_list(rule.content, True, True), used))
            if inner:
                yield f"@{rule.at_keyword}{tinycss2.serialize(rule.prelude)}{{{inner}}}"
        else:
            yield rule.serialize()


def _has_rules(rule: Any) -> bool:
    return rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports")


def _split(prelude: list[Any]) -> list[str]:
    """The selectors of a rule: commas within brackets are tokens of their own."""
    found: list[list[Any]] = [[]]
    for token in prelude:
        if token == ",":
            found.append([])
        else:
            found[-1].append(token)
    return [tinycss2.serialize(one).strip() for one in found]
