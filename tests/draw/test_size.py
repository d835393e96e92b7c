"""A drawing is small, quickly drawn, and needs nothing but the recording."""

import ast
import pathlib
import statistics
import sys
import time

from timeline import draw

FOLDER = pathlib.Path(draw.__file__).parent


def test_a_typical_drawing_is_under_6_kb(every):
    sizes = [len(draw.figure(recording).encode()) for recording in every.values()]
    assert statistics.median(sizes) < 6_000
    assert len(draw.figure(every["programs/gather_fails"]).encode()) < 4_500


def test_a_typical_drawing_takes_under_2_ms(every):
    def best(recording):
        took = []
        for _ in range(5):
            began = time.process_time()
            draw.figure(recording)
            took.append(time.process_time() - began)
        return min(took)

    assert statistics.median(map(best, every.values())) < 0.002


def test_it_imports_the_standard_library_and_the_recording_only():
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                assert {
                    name.name.partition(".")[0] for name in node.names
                } <= sys.stdlib_module_names
            elif isinstance(node, ast.ImportFrom) and node.level == 2:
                assert node.module == "recording", path
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                assert node.module.partition(".")[0] in {*sys.stdlib_module_names, "__future__"}
