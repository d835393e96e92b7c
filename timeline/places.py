"""Where code lies: in the standard library, in asyncio, here; and texts that do not say where."""

from __future__ import annotations

import asyncio
import os
import re

ASYNCIO = os.path.join(os.path.dirname(asyncio.__file__), "")
LIBRARY = os.path.join(os.path.dirname(os.path.dirname(asyncio.__file__)), "")  # standard
PACKAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "")
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # goes on sys.path
_OURS = os.path.join(ROOT, "")
_PLACES = re.compile(f"(?:{re.escape(LIBRARY)}|{re.escape(_OURS)})" + r"([\w/\\.-]+?\.py)(?::\d+)?")
_ADDRESS = re.compile(r"\bat 0x[0-9a-fA-F]+")


def is_ours(filename: str) -> bool:
    return filename.startswith(PACKAGE)


def masked(text: str) -> str:
    """``/usr/lib/python3.13/asyncio/tasks.py:764`` -> ``asyncio/tasks.py``, on every machine;
    ``at 0x7f8a`` -> ``at 0x…``, on every run."""
    if LIBRARY in text or _OURS in text:
        text = _PLACES.sub(lambda found: found[1].replace("\\", "/"), text)
    return _ADDRESS.sub("at 0x…", text) if "at 0x" in text else text
