"""What truth costs: ``python -m tools.benchmarks [build rebuild speed growth drawings]``.

All measures of one run stand side by side, each with its goal. It fails where a goal is missed.
"""

import platform
import sys

from tools.benchmarks import build, draw, goal, growth, rebuild, speed

MEASURES = {
    "build": build.measure,
    "rebuild": rebuild.measure,
    "speed": speed.measure,
    "growth": growth.measure,
}


def main() -> int:
    wanted = sys.argv[1:] or [*MEASURES, "drawings"]
    if unknown := [name for name in wanted if name not in (*MEASURES, "drawings")]:
        print(f"there is no measure {unknown[0]}; there are {', '.join(MEASURES)}", file=sys.stderr)
        return 2
    print(f"Python {platform.python_version()}, medians of this run")
    reached = True
    for name in wanted:
        if name in MEASURES:  # each is told at once: the next may fail
            found = MEASURES[name]()
            print(f"\n{name}\n{goal.table(found)}", flush=True)
            reached &= all(one.reached for one in found)
    failed = draw.main() if "drawings" in wanted else 0
    return int(bool(failed) or not reached)


if __name__ == "__main__":
    sys.exit(main())
