"""The JSON Schema of a recording, made from the data classes: it cannot fall behind them."""

from __future__ import annotations

import dataclasses
import types
import typing
from typing import Any

from timeline.recording import SCHEMA_VERSION, Recording

_NAMES = {str: "string", float: "number", int: "integer", bool: "boolean", type(None): "null"}


def schema() -> dict[str, Any]:
    """Draft 2020-12; ``schema`` is the version of the format."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What an asyncio program did",
        "description": Recording.__module__.partition(".")[0] + ": times in seconds",
        **_object(Recording, schema={"const": SCHEMA_VERSION}),
    }


def _object(kind: Any, **known: Any) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    properties = {field.name: _type(hints[field.name]) for field in dataclasses.fields(kind)}
    return {
        "type": "object",
        "properties": properties | known,
        "required": list(properties),
        "additionalProperties": False,
    }


def _type(kind: Any) -> dict[str, Any]:
    if dataclasses.is_dataclass(kind):
        return _object(kind)
    if typing.get_origin(kind) is tuple:
        return {"type": "array", "items": _type(typing.get_args(kind)[0])}
    if isinstance(kind, types.UnionType):
        return {"anyOf": [_type(part) for part in typing.get_args(kind)]}
    return {"type": _NAMES[kind]}
