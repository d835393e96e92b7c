"""Ask every listed Python on this machine what it does: ``make versions``.

Their answers to the probes go to ``answers.json``, which the page "Versions" is made from; what the
programs do goes to the ``.out`` files and recordings in ``snippets/``. Where a Python is missing,
what it has said before stays.
"""

import sys

from generators.pythons import interpreters, releases
from generators.pythons.interpreters import Native, Pyodide
from generators.runs import everywhere
from generators.versions import answers, ask

SNIPPETS = everywhere.ROOT / "snippets"


def main() -> int:
    found = interpreters.found()
    if unasked := _unasked(found):
        print(f"{unasked}: run this where that is", file=sys.stderr)
        return 1
    for release in releases.RELEASES:
        name = found[release].name if release in found else "not here; what it has said stays"
        print(f"{releases.text(release)}: {name}")
    same = _probes(found)
    if same:
        print(f"the same on all, so delete them: {', '.join(same)}", file=sys.stderr)
    return 1 if same + _programs(found) else 0


def _unasked(found: dict[releases.Version, Native | Pyodide]) -> str:
    """A Python that is missing has said nothing to a probe that is new; "": there is none."""
    kept = answers.read()
    for python in kept.pythons.keys() - {releases.text(release) for release in found}:
        for probe in answers.probes():
            if python not in kept.probes.get(probe, {}):
                return f"Python {python} is not here, and was never asked {probe}"
    return ""


def _probes(found: dict[releases.Version, Native | Pyodide]) -> list[str]:
    """Write the answers; the probes that all answer alike."""
    kept, asked = answers.read(), {}
    for release, python in found.items():
        asked[releases.text(release)] = ask.ask(python)
    listed = [releases.text(release) for release in releases.RELEASES]
    pythons = {
        one: found[releases.parse(one)].name if one in asked else kept.pythons[one]
        for one in listed
        if one in asked or one in kept.pythons
    }
    probes = {
        probe: {
            one: asked[one][probe] if one in asked else kept.probes[probe][one] for one in pythons
        }
        for probe in answers.probes()
    }
    answers.write(answers.Answers(pythons, probes))
    return [name for name, answer in probes.items() if len(set(answer.values())) == 1]


def _programs(found: dict[releases.Version, Native | Pyodide]) -> list[str]:
    """Write what each does; those that did what they do not declare."""
    wrong = []
    for name, ran in everywhere.run_all(SNIPPETS, found).items():
        state, problems = everywhere.write(SNIPPETS / name, ran)
        if state != "same":
            print(f"{state:8} {name}")
        for problem in problems:
            print(f"         {problem}", file=sys.stderr)
        wrong += [name] if state == "wrong" else []
    return wrong


if __name__ == "__main__":
    sys.exit(main())
