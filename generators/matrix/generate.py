"""Everything that is generated, as text; and writing it to its files."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from generators.matrix import page, program, words
from generators.matrix.approaches import APPROACHES, Approach
from generators.matrix.runs import Runs
from generators.matrix.situations import SITUATIONS, Situation
from generators.runs.update import update
from timeline import Helper

PROGRAMS, PAGES = "snippets/matrix", "docs/reference/matrix"


def cells() -> Iterator[tuple[Situation, Approach]]:
    """Those that have a program."""
    for situation in SITUATIONS:
        for approach in APPROACHES:
            if approach.slug not in situation.absent:
                yield situation, approach


def source(situation: Situation, approach: Approach, runs: Runs) -> str:
    """The program of a cell, with the claim that its own run makes true.

    LookupError: it needs a Python that is not here.
    """
    frame = program.frame(situation, approach, runs)
    unclaimed = program.source(situation, approach, frame, "")
    recording = runs.run(unclaimed, f"{approach.slug}.py")
    return program.source(situation, approach, frame, words.claim(recording, approach))


def files(helper: Helper) -> dict[str, str]:
    """Path -> text, for each program that can be run here and each page."""
    found, runs = {}, Runs(helper)
    for situation, approach in cells():
        with suppress(LookupError):
            found[_name(situation, approach)] = source(situation, approach, runs)
    pages = {f"{PAGES}/{one.slug}.md": page.markdown(one) for one in SITUATIONS}
    return found | pages


def _name(situation: Situation, approach: Approach) -> str:
    return f"snippets/{program.path(situation, approach)}"


def unexpected_files(root: Path, wanted: dict[str, str]) -> list[str]:
    """Files in the two folders that are not generated."""
    there = [*(root / PROGRAMS).rglob("*.py"), *(root / PAGES).rglob("*.md")]
    names = {file.relative_to(root).as_posix() for file in there}
    return sorted(names - wanted.keys() - {_name(*cell) for cell in cells()})


def write(root: Path) -> int:
    """Exit status: 1 if a program does what its header does not declare."""
    wrong = 0
    with Helper() as helper:
        wanted = files(helper)
        for name, text in wanted.items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
            if file.suffix == ".py":
                state, notes = update(file, helper)
                wrong += state == "wrong"
                print(*(f"{name}: {note}\n" for note in notes), sep="", end="")
    for name in unexpected_files(root, wanted):
        print(f"{name} is not generated: delete it")
    return 1 if wrong else 0
