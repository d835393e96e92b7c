"""A drawing is small, and needs nothing but the recording."""

import ast
import pathlib
import statistics
import sys

from timeline import draw

FOLDER = pathlib.Path(draw.__file__).parent


def test_a_typical_drawing_is_under_6_kb(every):
    sizes = {name: len(draw.figure(recording).encode()) for name, recording in every.items()}
    assert sizes["programs/gather_fails"] < 4_500
    snippets = [size for name, size in sizes.items() if not name.startswith("programs/")]
    assert len(snippets) > 50
    assert statistics.median(snippets) < 6_000


def test_timeline_needs_nothing_but_python():
    """The layers inside are held by tests/test_layers.py."""
    files = list(FOLDER.parent.rglob("*.py"))
    assert len(files) > 50
    for path in files:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [name.name for name in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, path
                names = [node.module]
            for name in names:
                known = {*sys.stdlib_module_names, "__future__", "timeline"}
                assert name.partition(".")[0] in known, f"{path}: {name}"
