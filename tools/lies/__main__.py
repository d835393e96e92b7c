"""Plants every lie, one at a time, and tells which the checks of a maintainer have caught.

``python -m tools.lies [word ...]``: only the kinds that have such a word in their names.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import ROOT
from tools.lies import built, data, exercises, machines, outs, pages, programs, prose
from tools.lies.copies import Copies
from tools.lies.lie import Build, Lie

FAMILIES = (outs, programs, pages, prose, data, exercises)
OF_SITE = (built, machines)


def all_lies(site: Path) -> list[Lie]:
    """``site``: the built one."""
    found = [lie for family in FAMILIES for lie in family.lies()]
    return [*found, *(lie for family in OF_SITE for lie in family.lies(site))]


def few(site: Path) -> list[Lie]:
    """Of each kind that is quick to check the one in the middle."""
    quick = [family.lies() for family in FAMILIES if family is not programs]
    lies = [lie for found in quick for lie in found]
    lies += [lie for family in OF_SITE for lie in family.lies(site)]
    by_kind = {kind: [lie for lie in lies if lie.kind == kind] for kind in FEW}
    return [found[len(found) // 2] for found in by_kind.values()]


FEW = (
    "out: the time of a line",
    "out: deleted",
    "fence: option misspelt",
    "fence: code inline, not executed",
    "an anchor broken",
    "menu: an entry without a page",
    "sentence: a time",
    "sentence: what is marked",
    "data: a recording",
    "data: generators/versions/answers.json",
    "data: the words of a cell",
    "data: what cannot run",
    "exercise: passes everything",
    "built: a line of output",
    "built: the text of a picture",
    "built: a cell of the matrix",
    "machine: the run of a program",
    "machine: a sentence",
    "machine: a run in llms-full.txt",
    "machine: a moment in behaviours.json",
)


def main() -> int:
    """Exit status: 1 if a lie was not caught, or its place not named."""
    parser = argparse.ArgumentParser(prog="python -m tools.lies", description=__doc__)
    parser.add_argument("words", nargs="*")
    parser.add_argument("--few", action="store_true", help="one of each of some kinds")
    parser.add_argument("--site", type=Path, help="a built site; else one is built")
    options, began = parser.parse_args(), time.monotonic()
    with _built(options.site) as site:
        lies = few(site) if options.few else all_lies(site)
        lies = [lie for lie in lies if any(word in lie.kind for word in options.words or [""])]
        with Copies(site, 1 if options.few else os.cpu_count() or 1) as copies:
            if wrong := copies.controls(lies):
                print("A check fails without a lie:", *wrong, sep="\n", file=sys.stderr)
                return 1
            asked = list(zip(lies, copies.caught(lies), strict=True))
    missed = [(lie, said) for lie, said in asked if said]
    for lie, said in missed:
        print(f"{lie.kind}: {lie.what}: not caught\n{said}\n", file=sys.stderr)
    print(table(lies, [lie for lie, _ in missed]))
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if missed else 0


@contextlib.contextmanager
def _built(given: Path | None) -> Iterator[Path]:
    if given:
        yield given.resolve()
        return
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
        subprocess.run([*command, "--site-dir", str(site)], cwd=ROOT, check=True)
        yield site


def table(lies: list[Lie], missed: list[Lie]) -> str:
    planted, lost = Counter(lie.kind for lie in lies), Counter(lie.kind for lie in missed)
    asked = {lie.kind: "build" if isinstance(lie.check, Build) else "pytest" for lie in lies}
    width = max(map(len, planted))
    rows = [f"{'kind':{width}}  planted  caught  by"]
    for kind, number in planted.items():
        rows.append(f"{kind:{width}}  {number:7}  {number - lost[kind]:6}  {asked[kind]}")
    rows.append(f"{f'{len(planted)} kinds':{width}}  {len(lies):7}  {len(lies) - len(missed):6}")
    return "\n".join(rows)


if __name__ == "__main__":
    sys.exit(main())
