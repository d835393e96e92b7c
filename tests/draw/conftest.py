"""The programs of ``programs/`` and the snippets, recorded once, and a browser to look at them."""

import functools
import pathlib

import pytest

from generators.runs import measured
from tests.draw.reading import Drawing
from timeline import Helper, Recording, draw, header

HERE = pathlib.Path(__file__).parent
SNIPPETS = HERE.parents[1] / "snippets"
WITHOUT_TASKS = {"messages/no_running_loop"}  # what Python says outside of a loop


@pytest.fixture(scope="session")
def record():
    """``record("gather_fails")``: the recording of that program, or of a path.

    Of one on the real clock, or for a newer Python, it is the one that is kept, and drawn.
    """
    with Helper() as helper:

        @functools.cache
        def recorded(program: str | pathlib.Path) -> Recording:
            path = HERE / "programs" / f"{program}.py" if isinstance(program, str) else program
            source = path.read_text(encoding="utf-8")
            settings = header.read(source)
            if settings.clock == "real" or (header.newer(settings) and SNIPPETS in path.parents):
                return measured.read(path).recording
            return helper.run(source, path.name)

        yield recorded


@pytest.fixture(scope="session")
def drawn(record):
    """``drawn("gather_fails", "n")``: its drawing, read back as a narrow figure shows it."""

    def read(program: str, width: str = "w", **options) -> Drawing:
        return Drawing(draw.figure(record(program), **options), width)

    return read


@pytest.fixture(scope="session")
def every(record):
    """Name and recording of all snippets, starters too, and of the programs here."""
    programs = [path for path in SNIPPETS.rglob("*.py") if path.name != "check.py"]
    return {
        f"{path.parent.name}/{path.stem}": record(path)
        for path in [*sorted((HERE / "programs").glob("*.py")), *sorted(programs)]
    }


@pytest.fixture(scope="session")
def pictures(every):
    """Those of ``every`` that have a picture: of a run without a task a sentence says so."""
    without = {name for name, recording in every.items() if not recording.tasks}
    assert without == WITHOUT_TASKS
    return {name: recording for name, recording in every.items() if name not in without}
