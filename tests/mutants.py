"""Programs with one thing changed: a number, a flag, an asyncio call, an exception type."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_OTHER_RETURN = {
    "ALL_COMPLETED": "FIRST_COMPLETED",
    "FIRST_COMPLETED": "ALL_COMPLETED",
    "FIRST_EXCEPTION": "ALL_COMPLETED",
}
_OTHER_BASE = {"Exception": "BaseException", "BaseException": "Exception"}


@dataclass(frozen=True)
class Mutant:
    line: int  # of the program, from 1
    what: str  # "2 -> 3"
    source: str


def mutants(source: str) -> Iterator[Mutant]:
    """All of them that compile, each once. The lines above the change keep their numbers."""
    tree = ast.parse(source)
    lines = [line.encode() for line in source.splitlines(keepends=True)]  # columns are bytes
    starts = [sum(map(len, lines[:number])) for number in range(len(lines))]
    text = b"".join(lines)
    seen = {source}
    for node, new, what in _changes(tree, source):
        start = starts[node.lineno - 1] + node.col_offset
        end = starts[node.end_lineno - 1] + node.end_col_offset
        changed = (text[:start] + new.encode() + text[end:]).decode()
        if changed not in seen and _compiles(changed):
            seen.add(changed)
            yield Mutant(node.lineno, what or f"{text[start:end].decode()} -> {new}", changed)


def _changes(tree: ast.Module, source: str) -> Iterator[tuple[ast.AST, str, str]]:
    """A node, the text that takes its place, and how to call that if it is long."""
    calls = {_asyncio_name(node.func) for node in _walk(tree) if isinstance(node, ast.Call)}
    indexes = {node.slice for node in _walk(tree) if isinstance(node, ast.Subscript)}
    for node in _walk(tree):
        match node:
            case ast.Constant(value=bool() as flag):
                yield node, repr(not flag), ""
            case ast.Constant(value=int() | float() as number):
                # a quarter second changes no order and makes no tie: it is the hardest to notice
                yield node, repr(number + (1 if node in indexes else 0.25)), ""
            case ast.Name(id=name) if name in _OTHER_BASE:
                yield node, _OTHER_BASE[name], ""
            case ast.Raise(exc=ast.Call(func=kind)) | ast.Raise(exc=ast.Name() as kind):
                yield _other_error(kind)
            case ast.ExceptHandler(type=ast.Tuple(elts=kinds)):
                yield from map(_other_error, kinds)
            case ast.ExceptHandler(type=ast.expr() as kind):
                yield _other_error(kind)
            case ast.Expr(value=ast.Await(value=waited)):
                yield node, ast.get_source_segment(source, waited), "await dropped"
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr="cancel"))):
                yield node, "pass", "cancel() dropped"
            case ast.Call():
                yield from _call_changes(node, source, calls)


def _call_changes(
    node: ast.Call, source: str, calls: set[str]
) -> Iterator[tuple[ast.AST, str, str]]:
    def text(part):
        return ast.get_source_segment(source, part)

    options = {option.arg: option.value for option in node.keywords}
    first = text(node.args[0]) if node.args else ""
    match _asyncio_name(node.func):
        case "gather" if "return_exceptions" not in options:
            option = "return_exceptions=True"
            yield node, _with_option(text(node), option), f"gather with {option}"
        case "wait" | "as_completed" as name:
            if "timeout" in options:
                yield options["timeout"], "None", ""
            if name == "as_completed":
                yield node, first, "as_completed dropped"
            elif "return_when" not in options:
                option = "return_when='FIRST_COMPLETED'"
                yield node, _with_option(text(node), option), f"wait with {option}"
            else:
                when = text(options["return_when"]).removeprefix("asyncio.")
                yield options["return_when"], f"asyncio.{_OTHER_RETURN[when]}", ""
        case "timeout" if node.args:
            yield node.args[0], "None", ""
        case "shield":
            yield node, first, "shield dropped"
        # as_completed starts bare coroutines in the order of a set: no two runs are alike
        case "create_task" if "as_completed" not in calls:
            yield node, first, "create_task dropped"
        case "" if isinstance(node.func, ast.Attribute) and node.func.attr == "create_task":
            yield node.func, "asyncio.create_task", ""  # a task that no group owns
        case "" if text(node.func).endswith("suppress"):
            yield from map(_other_error, node.args)
        case "" if text(node.func).endswith("call_later"):
            for late in node.args[1:]:
                if isinstance(late, ast.Attribute) and late.attr == "cancel":
                    yield late, f"{text(late.value)}.done", ""  # asks, and cancels nothing


def _walk(node: ast.AST) -> Iterator[ast.AST]:
    """Every node but those inside f-strings: before 3.12 their columns are wrong."""
    yield node
    for child in ast.iter_child_nodes(node):
        if not isinstance(child, ast.JoinedStr):
            yield from _walk(child)


def _asyncio_name(func: ast.expr) -> str:
    """``gather`` for ``asyncio.gather``, nothing for any other function."""
    match func:
        case ast.Attribute(value=ast.Name(id="asyncio"), attr=name):
            return name
    return ""


def _other_error(kind: ast.expr) -> tuple[ast.AST, str, str]:
    known = isinstance(kind, ast.Name) and kind.id == "KeyError"
    return kind, "IndexError" if known else "KeyError", ""


def _with_option(call: str, option: str) -> str:
    start = call.removesuffix(")")
    comma = "" if start.rstrip().endswith(("(", ",")) else ", "
    return f"{start}{comma}{option})"


def _compiles(source: str) -> bool:
    try:
        compile(source, "mutant.py", "exec")
    except SyntaxError:
        return False
    return True
