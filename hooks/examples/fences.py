"""Reads the fences of a page: which programs they name, and which are not what they seem.

A misspelt fence never reaches a formatter: superfences shows it as plain code and says nothing.
So every fence is read here first, and only one form is let through.
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from hooks.errors import Refusal
from hooks.examples.catalogue import is_example

_FORM = re.compile(r'```python exec="on"( predict="on")?( against="(?P<against>[^"]+)")?$')
_HOW = (
    'write ```python exec="on", under it one line --8<-- "topic/name.py", then ```'
    ' (options: predict="on" against="topic/other.py", in this order)'
)
_COMPARE = re.compile(r'```compare( table="on")?$')
_HOW_COMPARE = (
    'write ```compare, or ```compare table="on", under it two to seven paths, one a line, then ```'
)
_STARTER = "```starter"
_HOW_STARTER = f"write {_STARTER}, under it one line practise/<exercise>/starter.py, then ```"
_LIKE_A_STARTER = re.compile(r"[ \t>]*[\w/.-]*/starter\.py[ \t]*$")
_OPEN = re.compile(r"[ \t>]*(?P<marks>`{3,}|~{3,})(?P<info>[^`]*)$")
_PYTHON = {"py", "py3", "python", "python3", "pycon", "pycon3", "pyodide", "ipython", "ipython3"}
_INCLUDE = re.compile(r'[ \t]*--8<-- "(?P<path>[^"]+)"[ \t]*$')
_LIKE_AN_INCLUDE = "-8<-"


@dataclass(frozen=True)
class Include:
    line: int  # of the Markdown, from 1
    path: str  # below snippets/


@dataclass(frozen=True)
class _Fence:
    line: int
    opening: str  # the marks and what stands behind them
    body: list[str]  # with the line that closes it
    closed: bool

    @property
    def lines(self) -> range:
        return range(self.line, self.line + len(self.body) + 1)


def includes(markdown: str, known: Container[str]) -> list[Include]:
    """The programs that a page runs, in order, all of them known. Every Refusal has a line."""
    return [include for include in _named(markdown, known) if is_example(include.path)]


def starters(markdown: str, known: Container[str]) -> list[Include]:
    """The starters of exercises that a page shows and does not run."""
    return [include for include in _named(markdown, known) if not is_example(include.path)]


def _named(markdown: str, known: Container[str]) -> list[Include]:
    found: list[Include] = []
    outside = dict(enumerate(markdown.split("\n"), 1))
    for fence in _fences(markdown):
        for line in fence.lines:
            del outside[line]
        if (form := _FORM.match(fence.opening)) and fence.closed:
            other = form["against"]
            if other and other not in [include.path for include in found]:
                how = "put it there, or take against= away"
                raise Refusal(f"{other} is not above on this page: {how}", fence.line)
            found.append(_include(fence, known))
        elif re.match(r"[`~]{3,} *[{.]*compare", fence.opening):
            found += _compared(fence, known)
        elif _is_like_a_starter(fence):
            found.append(_starter(fence, known))
        else:
            _reject_unexecuted_python(fence)
    for line, text in outside.items():
        if _LIKE_AN_INCLUDE in text:
            raise Refusal(f"an include outside a fence: {_HOW}", line)
    return found


def _fences(markdown: str) -> Iterator[_Fence]:
    lines = iter(enumerate(markdown.split("\n"), 1))
    for number, text in lines:
        if opening := _OPEN.match(text):
            body, closed, marks = [], False, opening["marks"]
            for _, inner in lines:
                body.append(inner)
                if closed := inner.strip(" \t>") == marks:
                    break
            yield _Fence(number, marks + opening["info"].rstrip(), body, closed)


def _include(fence: _Fence, known: Container[str]) -> Include:
    inside = [text for text in fence.body[:-1] if text.strip(" \t>")]
    named = _INCLUDE.match(inside[0]) if len(inside) == 1 else None
    if not named:
        raise Refusal(f"what is executed here is not one whole snippet: {_HOW}", fence.line)
    line, path = fence.line + 1 + fence.body.index(inside[0]), named["path"]
    if ".py:" in path:
        raise Refusal(f"{path} is a part of a snippet: name the whole file", line)
    if path not in known:
        raise Refusal(f"there is no snippets/{path}: write it, or fix the path", line)
    return Include(line, _example(path, line))


def _compared(fence: _Fence, known: Container[str]) -> list[Include]:
    if not _COMPARE.match(fence.opening) or not fence.closed:
        raise Refusal(f"{fence.opening} is no comparison: {_HOW_COMPARE}", fence.line)
    found = []
    for line, text in zip(fence.lines[1:], fence.body[:-1], strict=False):
        path = text.strip(" \t>")
        if path and path not in known:
            raise Refusal(f"there is no snippets/{path}: write it, or fix the path", line)
        if path:
            found.append(Include(line, _example(path, line)))
    if not 2 <= len(found) <= 7:
        raise Refusal(f"a comparison of {len(found)}: {_HOW_COMPARE}", fence.line)
    return found


def _is_like_a_starter(fence: _Fence) -> bool:
    named = any(_LIKE_A_STARTER.match(text) for text in fence.body)
    return named or re.match(r"[`~]{3,} *[{. ]*start", fence.opening, re.IGNORECASE) is not None


def _starter(fence: _Fence, known: Container[str]) -> Include:
    if fence.opening != _STARTER or not fence.closed:
        raise Refusal(f"{fence.opening} is not how a starter is shown: {_HOW_STARTER}", fence.line)
    paths = [text.strip(" \t>") for text in fence.body[:-1] if text.strip(" \t>")]
    line = fence.line + 1
    if len(paths) != 1 or is_example(paths[0]) or not paths[0].endswith("/starter.py"):
        raise Refusal(f"{' '.join(paths) or 'nothing'} is no starter: {_HOW_STARTER}", line)
    if paths[0] not in known:
        raise Refusal(f"there is no snippets/{paths[0]}: write it, or fix the path", line)
    return Include(line, paths[0])


def _example(path: str, line: int) -> str:
    if not is_example(path):
        raise Refusal(f"{path} is a part of an exercise, and no part is run: {_HOW_STARTER}", line)
    return path


def _reject_unexecuted_python(fence: _Fence) -> None:
    language = fence.opening.lstrip("`~{. \t")
    language = re.split(r"[^\w-]", language, maxsplit=1)[0].lower()
    if language in _PYTHON or re.search(r"\bexec\b", fence.opening):
        problem = "is not run as it stands" if fence.closed else "is never closed"
        raise Refusal(f"{fence.opening} {problem}: {_HOW}", fence.line)
    if fence.opening.startswith("````"):
        raise Refusal("four backticks hide later examples from the tests: use ~~~", fence.line)
    for line, text in zip(fence.lines[1:], fence.body, strict=True):
        if _LIKE_AN_INCLUDE in text:
            raise Refusal(f"an include in a fence that is not executed: {_HOW}", line)
