"""All that one drawing shows, before it is put on paper."""

from __future__ import annotations

from dataclasses import dataclass, field

from timeline.draw.contents import ends
from timeline.draw.contents.calls import Moment, left_by_calls, moments
from timeline.draw.contents.lanes import Lane, lanes
from timeline.draw.contents.output import Number, numbers
from timeline.draw.contents.pieces import Piece, pieces, thread_pieces
from timeline.draw.contents.requests import requests
from timeline.draw.contents.scale import Scale, scale
from timeline.draw.contents.turns import in_turns, no_time_passes
from timeline.draw.markup import percent
from timeline.recording import Recording


@dataclass(frozen=True)
class End:
    lane: int
    at: float
    sign: str  # "ok" | "error" | "cancelled" | "left" | "lost"
    words: tuple[str, ...]  # the longest form first
    bar: float = 0.0  # percent of the width that the last bar before it takes, without words in it


@dataclass(frozen=True)
class Link:
    """Something that goes from one lane to others at one moment."""

    at: float
    source: int
    targets: tuple[int, ...]


@dataclass(frozen=True)
class Picture:
    recording: Recording
    scale: Scale
    turns: bool  # the axis counts turns of the loop, because no time passes
    lanes: list[Lane]
    pieces: list[Piece] = field(default_factory=list)
    ends: list[End] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    requests: list[Link] = field(default_factory=list)
    wakes: list[Link] = field(default_factory=list)
    births: list[Link] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)

    def y(self, lane: int) -> str:
        """The middle of a lane."""
        return percent(100 * (lane + 0.5) / len(self.lanes))


def picture(
    recording: Recording, focus: str = "", shared: Scale | None = None, silent: bool = False
) -> Picture:
    """``shared``: the scale of other pictures that this one stands beside; ``silent``: without
    the printed lines."""
    turns = no_time_passes(recording)
    told = in_turns(recording) if turns else recording
    found = lanes(told)
    lane_of = {lane.task.id: i for i, lane in enumerate(found) if lane.task}
    own = scale([told], turns)
    measure = shared or own
    made = Picture(recording, measure, turns, found, numbers=[] if silent else numbers(told))
    end = own.end if shared else own.open_end
    left = left_by_calls(told, focus)
    made.moments.extend(moments(told, focus, lane_of))
    for i, lane in enumerate(found):
        if lane.task:
            mine = left.get(lane.task.id, [])
            made.pieces.extend(pieces(told, lane.task, i, end, mine))
            over = end if lane.task.ended is None else lane.task.ended
            sign = ends.SIGN[lane.task.outcome]
            words = ends.words(lane.task, told)
            made.ends.append(End(i, over, sign, words, _plain(i, over, made)))
        elif lane.thread:
            over = end if lane.thread.end is None else lane.thread.end
            made.pieces.extend(thread_pieces(told, lane.thread, i, over))
            made.ends.append(End(i, over, "ok" if lane.thread.end is not None else "left", ()))
        else:
            first = min(task.created for task in lane.more)
            over = max(end if task.ended is None else task.ended for task in lane.more)
            made.pieces.append(Piece(i, "more", first, over, lane.summary, lane.summary))
    _link(made, told, lane_of)
    return made


def _plain(lane: int, over: float, made: Picture) -> float:
    """How much of the bar that ends at ``over`` has neither words nor a line of a call in it."""
    last = made.pieces[-1] if made.pieces else None
    if last is None or last.lane != lane or last.end != over or last.kind != "own":
        return 0.0
    if last.text or last.left or not made.lanes[lane].depth:  # the bars of main are too slim
        return 0.0
    lines = (moment.at for moment in made.moments if moment.at < over)
    return made.scale.x(over) - made.scale.x(max(last.start, *lines, 0.0))


def _link(made: Picture, told: Recording, lane_of: dict[int, int]) -> None:
    """Who created, woke and asked to cancel whom."""
    asked: dict[tuple[float, int], list[int]] = {}
    born: dict[tuple[float, int], list[int]] = {}
    came_back = {(moment.at, moment.lane) for moment in made.moments}
    root = next((lane_of[task.id] for task in told.tasks if task.parent is None), 0)
    for id, lane in lane_of.items():
        task = told.tasks[id]
        if task.parent in lane_of and task.created > 0:
            born.setdefault((task.created, lane_of[task.parent]), []).append(lane)
        for cancel in requests(task):
            source = lane if cancel.by is None and not cancel.via else root  # nobody known
            source = lane_of.get(cancel.by, root) if cancel.by is not None else source
            asked.setdefault((cancel.at, source), []).append(lane)
        for wait in task.waits:
            waker = lane_of.get(wait.woken_by) if wait.woken_by is not None else None
            if waker is None or wait.until is None or (wait.until, lane) in came_back:
                continue
            if waker != lane:
                made.wakes.append(Link(wait.until, waker, (lane,)))
    made.requests.extend(Link(at, source, tuple(to)) for (at, source), to in asked.items())
    made.births.extend(Link(at, source, tuple(to)) for (at, source), to in born.items())
