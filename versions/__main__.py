"""Ask every Python on this machine how it answers the probes: ``make versions``.

The answers go to ``versions/answers.json``, which the page "Versions" is made from. Where a Python
is missing, what it has answered before stays. The programs that need a newer Python than the site
are recorded on the oldest that can run them.
"""

import sys

from versions import answers, ask, recordings


def main() -> int:
    found = ask.found()
    kept = answers.read()
    asked = {minor: python.ask() for minor, python in found.items()}
    for minor in answers.MINORS:
        if minor in asked:
            print(f"{minor}: {found[minor].name}")
        else:
            print(f"{minor}: not found; its answers stay, of {kept.pythons[minor]}")
    pythons = {minor: found[minor].name if minor in found else kept.pythons[minor]
               for minor in answers.MINORS}  # fmt: skip
    probes = {
        probe: {
            minor: asked[minor][probe] if minor in asked else kept.probes[probe][minor]
            for minor in answers.MINORS
        }
        for probe in answers.probes()
    }
    answers.write(answers.Answers(pythons, probes))
    same = [name for name, answer in probes.items() if len(set(answer.values())) == 1]
    if same:
        print(f"the same on all, so delete them: {', '.join(same)}", file=sys.stderr)
    return 1 if same + _recorded() else 0


def _recorded() -> list[str]:
    """Record the programs; those that did what they do not declare."""
    wrong = []
    for program in recordings.programs():
        state, problems = recordings.update(program)
        print(f"{state:8} {program.relative_to(recordings.ROOT)}")
        for problem in problems:
            print(f"         {problem}", file=sys.stderr)
        wrong += [program.name] if state == "wrong" else []
    return wrong


if __name__ == "__main__":
    sys.exit(main())
