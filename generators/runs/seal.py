"""A seal on data that a command writes: whoever changes the file by hand breaks it."""

from __future__ import annotations

import hashlib
import json
from typing import Any

_KEY = "seal"


def sealed(data: dict[str, Any]) -> dict[str, Any]:
    """``data``, which can go to JSON, with its seal as the last key."""
    return data | {_KEY: _seal(data)}


def opened(data: dict[str, Any], name: str, command: str) -> dict[str, Any]:
    """``data`` without its seal. ValueError, one line: it is not as ``command`` wrote it."""
    inside = {key: value for key, value in data.items() if key != _KEY}
    if data.get(_KEY) != _seal(inside):
        raise ValueError(f"{name} was changed by hand: take that back, `{command}` writes it")
    return inside


def _seal(data: dict[str, Any]) -> str:
    text = json.dumps(data, sort_keys=True)  # read again from JSON it is the same text
    return hashlib.sha256(text.encode()).hexdigest()[:16]
