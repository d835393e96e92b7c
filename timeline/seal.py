"""A seal on data that a command writes: whoever changes the file by hand breaks it."""

from __future__ import annotations

import hashlib
import json

_KEY = "seal"


def sealed(data: dict) -> dict:
    """``data``, which can go to JSON, with its seal as the last key."""
    return data | {_KEY: _seal(data)}


def opened(data: dict, name: str, command: str) -> dict:
    """``data`` without its seal. ValueError, one line: it is not as ``command`` wrote it."""
    inside = {key: value for key, value in data.items() if key != _KEY}
    if data.get(_KEY) != _seal(inside):
        raise ValueError(f"{name} was changed by hand: take that back, `{command}` writes it")
    return inside


def _seal(data: dict) -> str:
    text = json.dumps(data, sort_keys=True)  # read again from JSON it is the same text
    return hashlib.sha256(text.encode()).hexdigest()[:16]
