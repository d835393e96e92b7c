"""Gives the steps the proof of a program, and reports its faults with page, line and snippet."""

import contextlib
import traceback
from collections.abc import Iterator
from pathlib import Path

from hooks.errors import Refusal
from hooks.examples.moments import Moments, Runs
from hooks.examples.proof import Example
from hooks.state import Build
from timeline import Recording


def proved(path: str, build: Build) -> Example:
    """Its run, which may have been made for another page. Refusal: see ``proof.prove``."""
    if path not in build.examples:
        build.examples[path] = build.runs[path]
        if unlike := build.examples[path].unlike:
            build.log.warning(f"examples: {where(path, build)}: {unlike}")
    return build.examples[path]


def moments(path: str, build: Build) -> Runs:
    """Of a program on any page, or of the start of an exercise."""
    if path not in build.moments:
        text, others = build.catalogue.text(path), []
        if path in build.catalogue.examples:
            example = proved(path, build)
            recording = example.recording
            others = [(one.pythons, Moments(text, one.recording)) for one in example.others]
        else:
            recording = _started(path, build)
        build.moments[path] = Runs(Moments(text, recording), tuple(others))
    return build.moments[path]


def _started(path: str, build: Build) -> Recording:
    """The run of a program that an exercise begins with."""
    text = build.catalogue.text(path)
    return build.memo.recall(
        lambda: ("starter", path, text),
        lambda: build.runs.helper().run(text, Path(path).name),
    )


@contextlib.contextmanager
def error_context(path: str, build: Build) -> Iterator[None]:
    """Every error within becomes a Refusal with page, line and snippet."""
    try:
        yield
    except Refusal as refusal:
        raise refusal.at(where(path, build)) from None
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # superfences would swallow it, and sys.exit(0) be a success
        frame = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}: {error}, at {Path(frame.filename).name}:{frame.lineno}"
        fault = Refusal(f"{what}: a fault of the build, not of the page")
        raise fault.at(where(path, build)) from error


def where(path: str, build: Build) -> str:
    """Page, line and snippet, for a message."""
    page = build.page
    return f"docs/{page.source.uri}:{page.lines.get(path, 1)}: snippets/{path}"
