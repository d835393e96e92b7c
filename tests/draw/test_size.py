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


def test_it_imports_the_standard_library_and_the_data_only():
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert {
                    name.name.partition(".")[0] for name in node.names
                } <= sys.stdlib_module_names
            elif isinstance(node, ast.ImportFrom) and node.level == 2:
                assert node.module in ("recording", "transcript"), path
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                assert node.module.partition(".")[0] in {*sys.stdlib_module_names, "__future__"}
