"""The line of an ``async with``, where a Python may only know the line of one of its items."""

from __future__ import annotations

import ast
import functools
import linecache


def line_of(filename: str, line: int) -> int:
    """``line``, or where the ``async with`` begins that has an item there.

    3.11 says where the statement begins, a later Python where the item stands.
    """
    if linecache.getline(filename, line).lstrip().startswith("async with"):
        return line
    return _begins("".join(linecache.getlines(filename))).get(line, line)


@functools.lru_cache(maxsize=1)
def _begins(source: str) -> dict[int, int]:
    """Each line on which an item begins, and the line of its statement; the innermost wins."""
    try:
        blocks = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.AsyncWith)]
    except SyntaxError:  # it was not this text that was compiled
        return {}
    return {item.context_expr.lineno: block.lineno for block in blocks for item in block.items}
