"""Plants every lie, one at a time, and tells which the checks of a maintainer have caught.

``python -m tests.lies [word ...]``: only the kinds that have such a word in their names.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.conftest import ROOT
from tests.lies import built, data, exercises, outs, pages, programs, prose
from tests.lies.copies import Copies
from tests.lies.lie import Build, Lie


def all_lies(site: Path) -> list[Lie]:
    """``site``: the built one."""
    families = [outs, programs, pages, prose, data, exercises]
    return [*(lie for family in families for lie in family.lies()), *built.lies(site)]


def main(words: list[str]) -> int:
    """Exit status: 1 if a lie was not caught, or its place not named."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder, "site")
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
        subprocess.run([*command, "--site-dir", str(site)], cwd=ROOT, check=True)
        lies = [
            lie for lie in all_lies(site) if not words or any(word in lie.kind for word in words)
        ]
        with Copies(site, os.cpu_count() or 1) as copies:
            if wrong := copies.controls(lies):
                print("A check fails without a lie:", *wrong, sep="\n", file=sys.stderr)
                return 1
            missed = list(zip(lies, copies.caught(lies), strict=True))
    for lie, said in missed:
        if said:
            print(f"{lie.kind}: {lie.what}: not caught\n{said}\n", file=sys.stderr)
    print(table(lies, [lie for lie, said in missed if said]))
    print(f"{time.monotonic() - began:.0f} s")
    return 1 if any(said for _, said in missed) else 0


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
    sys.exit(main(sys.argv[1:]))
