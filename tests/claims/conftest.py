"""Each claim test gets the recording of the snippet it is named after."""

import functools
from pathlib import Path

import pytest

from generators.runs import measured
from timeline import Helper, Recording, header

SNIPPETS = Path(__file__).parents[2] / "snippets"


def snippet_of(module: str, function: str) -> Path:
    """``test_gather.test_fails`` -> ``snippets/gather/fails.py``.

    A snippet deeper down has the parts of its path joined by "_". A topic with many programs has
    several files: ``test_messages__loops``. LookupError: there is none.
    """
    topic = module.rpartition(".")[2].removeprefix("test_").partition("__")[0]
    name = function.removeprefix("test_")
    for path in _programs():
        first, *rest = path.relative_to(SNIPPETS).with_suffix("").parts
        if (first.replace("-", "_"), "_".join(rest).replace("-", "_")) == (topic, name):
            return path
    raise LookupError(f"{module}.{function} is named after no snippet")


@functools.cache
def _programs() -> list[Path]:
    return list(SNIPPETS.rglob("*.py"))


@pytest.fixture(scope="session")
def helper():
    with Helper() as helper:
        yield helper


@pytest.fixture
def recording(request, helper) -> Recording:
    path = snippet_of(request.module.__name__, request.function.__name__)
    source = path.read_text(encoding="utf-8")
    if header.newer(header.read(source)):
        return measured.read(path).recording  # no Python that can run it
    return helper.run(source, path.name)
