"""One markup for figures of three widths: what differs is there for each, and CSS shows one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from timeline.draw.layout.fit import Fit


def each(fits: Sequence[Fit], draw: Callable[[Fit, str], str]) -> str:
    """What ``draw`` makes for the wide, the middle and the narrow figure, each thing once."""
    made = [draw(fit, "") for fit in fits]
    if all(one == made[0] for one in made):
        return made[0]
    widths: dict[str, str] = {}
    for letter, one in zip("wmn", made, strict=True):
        widths[one] = widths.get(one, "") + letter
    return "".join(
        draw(fits["wmn".index(letters[0])], f" tl-{letters}")
        for one, letters in widths.items()
        if one
    )
