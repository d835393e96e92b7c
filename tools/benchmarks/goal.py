"""A figure, the goal that it should reach, and the table of all."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Measure:
    what: str
    value: float | None  # None: it could not be measured
    unit: str
    most: float | None = None  # the goal
    least: float | None = None
    note: str = ""

    @property
    def reached(self) -> bool:
        if self.value is None:
            return True
        high = self.most is not None and self.value > self.most
        low = self.least is not None and self.value < self.least
        return not (high or low)


def table(measures: list[Measure]) -> str:
    """One line each: the figure, its goal, and whether that was reached."""
    rows = [(one.what, _shown(one), _goal(one), _verdict(one)) for one in measures]
    wide = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(
        f"{what:<{wide[0]}}  {value:>{wide[1]}}  {goal:<{wide[2]}}  {verdict}".rstrip()
        for what, value, goal, verdict in rows
    )


def _shown(one: Measure) -> str:
    return "-" if one.value is None else f"{one.value:,.{_places(one.value)}f} {one.unit}"


def _places(value: float) -> int:
    return 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 0.1 else 4


def _goal(one: Measure) -> str:
    if one.most is not None:
        return f"at most {one.most:g}"
    return f"at least {one.least:,g}" if one.least is not None else ""


def _verdict(one: Measure) -> str:
    if one.note or (one.most is None and one.least is None):
        return one.note
    return "reached" if one.reached else "MISSED"
