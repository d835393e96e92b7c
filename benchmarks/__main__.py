"""What truth costs: ``python -m benchmarks [build rebuild speed growth others drawings]``.

All measures of one run stand side by side, each with its goal. It fails where a goal is missed.
"""

import platform
import sys

from benchmarks import build, draw, goal, growth, others, rebuild, speed

MEASURES = {
    "build": build.measure,
    "rebuild": rebuild.measure,
    "speed": speed.measure,
    "growth": growth.measure,
    "others": others.measure,
}


def main() -> int:
    wanted = sys.argv[1:] or [*MEASURES, "drawings"]
    if unknown := [name for name in wanted if name not in (*MEASURES, "drawings")]:
        print(f"there is no measure {unknown[0]}; there are {', '.join(MEASURES)}", file=sys.stderr)
        return 2
    found: list[goal.Measure] = []
    for name in wanted:
        if name in MEASURES:
            print(f"{name} ...", file=sys.stderr, flush=True)
            found += MEASURES[name]()
    if found:
        print(f"Python {platform.python_version()}, medians of this run")
        print(goal.table(found))
    failed = draw.main() if "drawings" in wanted else 0
    return int(bool(failed) or not all(one.reached for one in found))


if __name__ == "__main__":
    sys.exit(main())
