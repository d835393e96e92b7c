"""The page of one situation: its seven programs under each other."""

from generators.matrix.approaches import APPROACHES
from generators.matrix.program import path
from generators.matrix.situations import Situation

_COUNTS = {3: "three", 7: "seven"}


def markdown(situation: Situation) -> str:
    shown = [approach for approach in APPROACHES if approach.slug not in situation.absent]
    paths = "\n".join(path(situation, approach) for approach in shown)
    below = [text for text in (situation.note, _absent(situation)) if text]
    return (
        f"# {situation.question}\n\n"
        f"{situation.verdict}\n\n"
        f"{situation.setting} The {_COUNTS[len(shown)]} programs differ in how they wait;\n"
        "[the matrix](../matrix.md) has all situations.\n\n"
        f"```compare\n{paths}\n```\n" + "".join(f"\n{text}\n" for text in below)
    )


def _absent(situation: Situation) -> str:
    """Which approaches have no program here, and why."""
    reasons: dict[str, list[str]] = {}
    for approach in APPROACHES:
        if approach.slug in situation.absent:
            names = reasons.setdefault(situation.absent[approach.slug], [])
            names.append(f"`{approach.heading}`")
    return "\n".join(f"- {' and '.join(names)}: {why}." for why, names in reasons.items())
