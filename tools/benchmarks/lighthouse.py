"""Lighthouse, as on a phone, on every page: ``make lighthouse``.

It serves a built site as a host does, compressed, and fails where a score is below its goal.
"""

import argparse
import json
import os
import pathlib
import shutil
import subprocess
import sys
from collections.abc import Iterator

from tests import host, weight
from tests.chromium import NAMES

ROOT = pathlib.Path(__file__).parents[2]
NAMED = ("performance", "accessibility", "best practices", "SEO")
GOAL = 99
# where the page itself is the reason: its performance
LONG = "12 to 22 programs with their pictures, 4,500 to 8,000 elements; or the list of all programs"
ALLOWED: dict[str, tuple[int, str]] = dict.fromkeys(
    ["reference/wait", "reference/gather", "reference/taskgroup", "reference/all-programs"],
    (95, LONG),
)


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m tools.benchmarks.lighthouse", description=__doc__
    )
    parser.add_argument("site", nargs="?", type=pathlib.Path, default=ROOT / "site")
    parser.add_argument("--runs", type=int, default=3, help="of each page; the median counts")
    parser.add_argument("--only", nargs="*", default=[], help="pages: about/claims, for one")
    given = parser.parse_args()
    site = given.site.resolve()
    found = [path for path in weight.pages(site) if path.name == "index.html"]
    pages = {path.parent.relative_to(site).as_posix().replace(".", "", 1): path for path in found}
    pages = {name: path for name, path in pages.items() if not given.only or name in given.only}
    if not pages:
        print(f"{site} has no such page: build the site first", file=sys.stderr)
        return 2
    failed = 0
    print(f"{'perf':>5} {'a11y':>4} {'best':>4} {'seo':>4} {'KB':>6}  page")
    with host.served(site) as address:
        asked = [f"{address}/{name}/" if name else f"{address}/" for name in pages]
        found = measured(asked, given.runs)
        machine = next(found)
        print(
            "a processor {slowdown} times as slow: this one has an index of {index}".format(
                **machine
            )
        )
        for name, seen in zip(pages, found, strict=True):
            size = sum(weight.fetched(site, pages[name]).values())
            row = "{:5} {:4} {:4} {:4}".format(*seen["scores"])
            wrong = misses(name, seen)
            failed += bool(wrong)
            print(f"{row} {size / 1000:6.1f}  /{name}  {'; '.join(wrong)}", flush=True)
    print(f"{len(pages) - failed} of {len(pages)} pages reach {GOAL}, or what they may")
    return int(failed > 0)


def misses(name: str, seen: dict) -> list[str]:
    """What is below its goal, with the audits that are the reason."""
    goals = [ALLOWED.get(name, (GOAL, ""))[0], GOAL, GOAL, GOAL]
    below = [
        f"{what} is below {goal}"
        for what, score, goal in zip(NAMED, seen["scores"], goals, strict=True)
        if score < goal
    ]
    return [*below, *seen["misses"]] if below else []


def measured(addresses: list[str], runs: int) -> Iterator[dict]:
    """What Lighthouse says of each."""
    chromium = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    if chromium is None:
        raise SystemExit("no Chromium was found: install it, or set CHROMIUM to its path")
    if not (ROOT / "browser/node_modules/lighthouse").exists():
        raise SystemExit("Lighthouse is not installed: cd browser && npm ci")
    command = ["node", "lighthouse.mjs", chromium, str(runs), *addresses]
    with subprocess.Popen(
        command, cwd=ROOT / "browser", stdout=subprocess.PIPE, text=True
    ) as running:
        for line in running.stdout or ():
            yield json.loads(line)
    if running.returncode:
        raise SystemExit(f"Lighthouse ended with {running.returncode}")


if __name__ == "__main__":
    sys.exit(main())
