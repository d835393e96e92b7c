"""Show values and calls in words, without running a line of the program's own code."""

from __future__ import annotations

import gc
import sys
import types
from typing import Any

from timeline.places import masked

_PLAIN = (int, float, complex, bool, type(None), bytes, str, range)
_LONGEST = 60  # characters
_MOST = 8  # items of a container


def value(thing: Any, depth: int = 3) -> str:
    """``repr(thing)`` for built-in types; ``<Thing>`` for all others, whose repr is code."""
    kind = type(thing)
    if kind is int and thing.bit_length() > 400:
        return f"<int of {thing.bit_length()} bits>"  # Python refuses to write the longest
    if kind in _PLAIN:
        return _cut(repr(thing[: _LONGEST + 1] if kind in (str, bytes) else thing))
    if kind in (list, tuple, set, frozenset, dict):
        if depth == 0:
            return "…"
        return _cut(_container(thing, kind, depth - 1))
    if issubclass(kind, BaseException):  # isinstance() would ask the program's __class__
        return error(thing)
    return f"<{type_name(thing)}>"


def type_name(thing: object) -> str:
    """The name of its class, also where a metaclass has made ``__name__`` code of its own."""
    name: str = type.__dict__["__name__"].__get__(type(thing))
    return name


def error(exception: BaseException) -> str:
    """``ValueError: b failed``; of a group, ``ExceptionGroup: ValueError, KeyError``."""
    name = type_name(exception)
    if issubclass(type(exception), BaseExceptionGroup):
        group: Any = exception  # isinstance() would ask it
        return f"{name}: {', '.join(map(type_name, group.exceptions))}"
    args = exception.args
    if not args:
        return name
    if len(args) == 1 and type(args[0]) is str:
        return _cut(f"{name}: {masked(args[0])}")
    return _cut(f"{name}: {', '.join(value(arg) for arg in args)}")


def coroutine_name(coro: Any) -> str:
    """The name of the function that made it; of an object like a coroutine, its class.

    What a loop runs to close an async generator is ``name.aclose``.
    """
    if type(coro).__name__ == "async_generator_athrow":
        for item in gc.get_referents(coro):
            if type(item) is types.AsyncGeneratorType:
                return f"{item.__qualname__.rpartition('<locals>.')[2]}.aclose"
    if type(coro) not in (types.CoroutineType, types.GeneratorType):
        return type_name(coro)
    return str(coro.__qualname__.rpartition("<locals>.")[2])


def coroutine(coro: Any) -> str:
    """The call that made ``coro``, which has not run yet: ``job('b', 2, fails=True)``.

    Arguments of types other than the built-in ones are shown as ``…``. Parameters that have
    their default value are left out.
    """
    name = coroutine_name(coro)
    if name.endswith(".aclose"):
        return f"{name}()"
    if type(coro) is not types.CoroutineType or coro.cr_frame is None:
        return name
    code, frame = coro.cr_code, coro.cr_frame
    arguments, function = _arguments(coro, code, frame)
    positional = code.co_varnames[: code.co_argcount]
    defaults = _defaults(function, positional)
    shown = []
    for parameter, given in arguments.items():
        if parameter == "self" == positional[0]:
            continue
        if parameter in defaults and given is defaults[parameter]:
            continue
        by_name = parameter in defaults or parameter not in positional
        shown.append(f"{parameter}={_argument(given)}" if by_name else _argument(given))
    return f"{name}({', '.join(shown)})"


def _arguments(
    coro: Any, code: types.CodeType, frame: types.FrameType
) -> tuple[dict[str, Any], types.FunctionType | None]:
    """Parameter -> value, and the function. Nothing is left behind in the frame.

    Before 3.13 ``f_locals`` keeps what it shows alive, so the values come from the garbage
    collector, which visits them in the order of the parameters (seen on 3.11 and 3.12).
    """
    referents = gc.get_referents(coro)
    function = next(
        (item for item in referents if type(item) is types.FunctionType and item.__code__ is code),
        None,
    )
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    if sys.version_info >= (3, 13):
        now = frame.f_locals
        return {name: now[name] for name in names if name in now}, function
    extra = bool(code.co_flags & 0x04) + bool(code.co_flags & 0x08)  # *args, **kwargs
    behind = (
        extra + len(code.co_freevars) + sum(c not in code.co_varnames for c in code.co_cellvars)
    )
    end = len(referents) - behind
    values = [
        item.cell_contents if type(item) is types.CellType else item
        for item in referents[end - len(names) : end]
    ]
    return dict(zip(names, values, strict=False)), function


def _defaults(function: types.FunctionType | None, positional: tuple[str, ...]) -> dict[str, Any]:
    if function is None:
        return {}
    values = function.__defaults__ or ()
    defaults = dict(zip(positional[len(positional) - len(values) :], values, strict=True))
    return defaults | (function.__kwdefaults__ or {})


def _argument(thing: object) -> str:
    text = value(thing, depth=1)
    return "…" if text.startswith("<") or len(text) > 30 else text


def _container(thing: Any, kind: type, depth: int) -> str:
    if kind is dict:
        items = [f"{value(k, depth)}: {value(v, depth)}" for k, v in list(thing.items())[:_MOST]]
    else:
        items = [value(item, depth) for item in list(thing)[:_MOST]]
    if kind in (set, frozenset):
        items.sort()  # the order of a set means nothing
    if len(thing) > _MOST:
        items.append("…")
    inside = ", ".join(items)
    if kind is list:
        return f"[{inside}]"
    if kind is tuple:
        return f"({inside},)" if len(items) == 1 else f"({inside})"
    if kind is frozenset:
        return f"frozenset({{{inside}}})" if items else "frozenset()"
    return f"{{{inside}}}" if items or kind is dict else "set()"


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
