"""What each drawing says: bars, moments, signs and words, at the right times and in order."""

from tests.draw.conftest import SNIPPETS
from tests.draw.reading import Bar, Called, Drawing, Ended
from timeline import draw


def test_gather_fails(drawn):
    seen = drawn("gather_fails")
    assert seen.names == ["main", "job('a', 1)", "job('b', 2, fails=True)", "job('c', 3)"]
    assert seen.depths == [0, 1, 1, 1]
    assert seen.bars(0) == [Bar("wait", 0, 2), Bar("own", 2, 4, slim=True)]
    assert seen.bars(1) == [Bar("own", 0, 1)]
    assert seen.bars(2) == [Bar("own", 0, 2)]
    assert seen.bars(3) == [Bar("own", 0, 2), Bar("hatched", 2, 3)]
    assert seen.calls == [Called(("gather raised ValueError",), 2, strong=True, raised=True)]
    assert [seen.end(lane) for lane in range(4)] == [
        Ended("ok", 4, ""),
        Ended("ok", 1, "'a'"),
        Ended("error", 2, "ValueError: b failed"),
        Ended("ok", 3, "'c'"),
    ]
    assert seen.numbers == [("1", 1), ("2", 2), ("3", 3)]
    assert seen.printed == {"1": 1, "2": 2, "3": 3}
    assert seen.text("tl-now") == ["2"]
    assert seen.text("tl-on-left") == ["runs on"]
    assert seen.text("tl-on-thin") == ["gather"]
    assert seen.asked == []


def test_belief(drawn):
    seen = drawn("belief")
    assert seen.calls == [Called(("gather raised ValueError",), 2, strong=True, raised=True)]
    assert seen.end(3) == Ended("cancelled", 2, "cancelled by asyncio.run")
    assert seen.bars(3) == [Bar("own", 0, 2)]
    assert seen.printed == {"1": 1, "2": 2}
    assert seen.requests == [(2, 0, 3)]  # from main's lane to that of c


def test_who_cancelled_is_told_in_figures_of_all_widths(drawn):
    for width in "wmn":
        assert drawn("belief", width).end(3).words == "cancelled by asyncio.run"


def test_taskgroup_fails(drawn):
    seen = drawn("taskgroup_fails")
    call = Called(("TaskGroup raised ExceptionGroup",), 2, strong=True, raised=True)
    assert seen.calls == [call]
    assert seen.end(0) == Ended("error", 2, "ExceptionGroup: ValueError")
    assert seen.end(3) == Ended("cancelled", 2, "cancelled by TaskGroup")
    assert seen.asked == [(2, 3)]
    assert not any(bar.look == "hatched" for lane in range(4) for bar in seen.bars(lane))


def test_wait_timeout(drawn):
    seen = drawn("wait_timeout")
    assert seen.calls == [Called(("wait returned",), 2.5, strong=True, raised=False)]
    assert seen.bars(3) == [Bar("own", 0, 2.5), Bar("hatched", 2.5, 3)]
    assert seen.end(3) == Ended("ok", 3, "'c'")
    assert "2.5" in seen.text("tl-now")


def test_as_completed(drawn):
    seen = drawn("as_completed")
    assert seen.names[1:] == ["job('c', 3)", "job('a', 1)", "job('b', 2)"]  # as created
    assert [(call.texts, call.at) for call in seen.calls] == [
        (("as_completed gave job a",), 1),
        (("gave job b",), 2),
        (("gave job c",), 3),
    ]
    # between two steps nothing has been left
    assert seen.bars(1) == [Bar("own", 0, 3)]


def test_one_by_one(drawn):
    """A loop around wait goes on waiting for the same tasks: nothing is hatched."""
    seen = drawn("one_by_one")
    assert [call.at for call in seen.calls] == [1, 2, 3]
    assert all(bar.look == "own" for lane in (1, 2, 3) for bar in seen.bars(lane))


def test_return_exceptions(drawn):
    seen = drawn("return_exceptions")
    assert seen.calls == [Called(("gather returned",), 3, strong=True, raised=False)]
    assert seen.end(2) == Ended("error", 2, "ValueError: b failed")
    assert seen.bars(3) == [Bar("own", 0, 3)]


def test_ten_at_once(drawn):
    seen = drawn("ten_at_once")
    assert seen.names == ["main", *(f"job({n})" for n in range(10))]
    assert [seen.end(lane + 1) for lane in range(10)] == [Ended("ok", 2, f"{n}") for n in range(10)]


def test_slow_cleanup(drawn):
    seen = drawn("slow_cleanup")
    assert seen.bars(1) == [Bar("own", 0, 2), Bar("clean", 2, 3)]
    assert seen.end(1) == Ended("cancelled", 3, "cancelled by main")
    assert seen.requests == [(2, 0, 1)]
    assert seen.text("tl-on-clean") == ["cleaning up"]


def test_cancel_and_gather(drawn):
    """Unfinished when wait came back, and cleaning up from then on: both are seen."""
    seen = drawn("cancel_and_gather")
    assert seen.bars(3) == [Bar("own", 0, 1.5), Bar("scrubbed", 1.5, 2.5)]
    assert [call.texts for call in seen.calls] == [("wait returned",), ("gather returned",)]


def test_swallowed(drawn):
    seen = drawn("swallowed")
    assert seen.bars(1) == [Bar("own", 0, 1), Bar("clean", 1, 2)]
    assert seen.end(1) == Ended("ok", 2, "'a' in spite of cancel()")
    assert seen.end(2) == Ended("cancelled", 1, "cancelled before it started")
    assert seen.bars(2) == []


def test_never_started(drawn):
    """On an axis of turns, too: no code of its own ran, so nothing was cleaned up."""
    seen = drawn(SNIPPETS / "cancellation" / "before_start.py")
    assert seen.end(1).words == "cancelled before it started"
    assert seen.bars(1) == []
    assert seen.text("tl-on-clean") == []


def test_nested(drawn):
    seen = drawn("nested")
    names = ["main", "team('x')", "job('x1', 1)", "job('x2', 3)", "job('b', 2, fails=True)"]
    assert seen.names == names  # a task stands under the task that created it
    assert seen.depths == [0, 1, 2, 2, 1]
    assert seen.bars(1) == [Bar("wait", 0, 2)]
    assert seen.end(1).words == "cancelled by TaskGroup"
    assert seen.end(3).sign == "cancelled"


def test_queue_workers(drawn):
    seen = drawn("queue_workers")
    assert seen.bars(1) == [Bar("own", 0, 5)]
    y = seen.bars(2)
    assert y == [Bar("own", 0, 1), Bar("wait", 1, 3), Bar("own", 3, 4), Bar("wait", 4, 5)]
    assert "Queue.get" in seen.text("tl-on-thin")
    assert (3, 2) in seen.woken  # main's put woke y
    texts = [call.texts for call in seen.calls]
    assert texts == [("Queue.join returned",)]


def test_shield(drawn):
    seen = drawn("shield")
    texts = ("shield raised CancelledError", "timeout raised TimeoutError")
    assert seen.calls[0] == Called(texts, 1.5, strong=True, raised=True)
    assert seen.bars(1) == [Bar("own", 0, 1.5), Bar("hatched", 1.5, 3)]
    assert seen.end(1) == Ended("ok", 3, "17")
    assert seen.asked == []  # the timeout interrupts main, and nobody else


def test_the_tasks_of_a_team_are_left_with_it(drawn):
    seen = drawn("team_left")
    assert seen.names[1:4] == ["team('x')", "job('x1', 1)", "job('x2', 3)"]
    assert seen.bars(3) == [Bar("own", 0, 2), Bar("hatched", 2, 3)]
    assert seen.bars(2) == [Bar("own", 0, 1)]


def test_a_timeout_that_does_not_fire_is_not_told(drawn):
    calls = drawn("team_left").calls
    assert [call.texts for call in calls] == [("gather raised ValueError",), ("wait returned",)]


def test_who_asked_whom_and_who_created_whom(drawn):
    seen = drawn("late_task")
    assert seen.names[1:] == ["job('first', 9)", "job('second', 9)", "job('third', 1, after=…)"]
    assert sorted(seen.asked) == [(2, 1), (3, 2)]
    assert seen.requests == [(2, 1, 3)]  # third asked first; nobody knows who asked second
    assert seen.end(1).words == "cancelled by job third"
    assert seen.end(2).words == "cancelled"
    assert seen.born == [(1, 0, 3)]


def test_steps_of_one_task_are_told_apart(drawn):
    assert [at for at, lane in drawn("queue_workers").steps if lane == 1] == []
    assert [at for at, lane in drawn("blocking").steps if lane == 1] == [2.25, 2.75]


def test_where_a_request_points(drawn):
    """At the sign from the right where a call's line stands too, else from above."""
    assert drawn("belief").tips == ["M11-4V4L6 0Z"]
    assert drawn("late_task").tips[0].startswith("M-4")


def test_blocking(drawn):
    seen = drawn("blocking")
    assert Bar("block", 0.25, 1.75) in seen.bars(0)
    assert seen.bars(1)[:2] == [Bar("own", 0, 0.25), Bar("still", 0.25, 1.75)]
    assert seen.text("tl-on-block") == ["blocks the loop"]


def test_thread_left(drawn):
    seen = drawn("thread_left")
    assert seen.names == ["main", "crunch (thread)"]
    assert seen.bars(0) == [Bar("own", 0, 1.5), Bar("own", 1.5, 3.5, slim=True)]
    assert seen.bars(1) == [Bar("own", 0, 1.5), Bar("hatched", 1.5, 3)]


def test_no_time_passes(drawn):
    seen = drawn("no_time")
    assert seen.unit == "turns"
    assert "No time passes here" in seen.text("tl-note")[0]
    assert [call.texts for call in seen.calls] == [("gather returned",)]
    assert seen.bars(1)[0].start < seen.bars(1)[-1].end == seen.end(1).at < seen.calls[0].at
    first, last = seen.numbers[0], seen.numbers[-1]
    assert first[0].startswith("1") and last[0].endswith("6") and first[1] < last[1]


def test_lost(drawn):
    assert drawn("lost").end(1) == Ended("lost", 1, "destroyed while pending")


def test_deadlock(drawn):
    seen = drawn("deadlock")
    assert seen.calls == [
        Called(("deadlock: nothing can ever wake it",), 1, strong=True, raised=True)
    ]
    for lane in range(3):
        assert seen.end(lane).sign == "left"
        assert seen.end(lane).words == "waits for ever"
        assert seen.end(lane).at > 1  # the bars go on beyond the end


def test_forty_lanes(drawn):
    seen = drawn("forty_jobs")
    assert len(seen.names) == 40
    assert "more tasks" not in seen.names[-1]


def test_more_than_forty_lanes(drawn):
    """The rest is one lane that says how many they are; who failed keeps a lane of its own."""
    seen = drawn("hundred_jobs")
    assert len(seen.names) == 40
    assert seen.names[-1] == "62 more tasks"
    assert "62 returned" in seen.text("tl-on-thin")
    assert "job(77, …)" in seen.names
    assert seen.end(seen.names.index("job(77, …)")).sign == "error"


def test_focus(drawn):
    seen = drawn("cancel_and_gather", focus="wait")
    assert [(call.texts[0], call.strong) for call in seen.calls] == [
        ("wait returned", True),
        ("gather returned", False),
    ]
    other = drawn("cancel_and_gather", focus="gather")
    assert other.bars(3) == [Bar("own", 0, 1.5), Bar("clean", 1.5, 2.5)]


def test_values_that_are_too_long_are_told_by_their_type(drawn):
    assert drawn("returns_a_list").end(1 - 1).words == "a list"


def test_a_message_that_was_cut_is_left_out(drawn):
    assert drawn("pieces_of_lines").end(1).words == "ValueError"


def test_every_drawing_has_each_task_and_its_end(every):
    """The signs and times of all programs there are."""
    signs = {"result": "ok", "exception": "error", "cancelled": "cancelled"}
    for name, recording in every.items():
        if not recording.tasks or len(recording.tasks) > 40 or recording.end == 0:
            continue
        seen = Drawing(draw.figure(recording))
        size = {"s": 1, "min": 60, "h": 3600}[seen.unit]
        ends = [seen.end(lane) for lane, text in enumerate(seen.names) if "(thread)" not in text]
        assert len(ends) == len(recording.tasks), name
        shown = sorted(
            (end.sign, round(end.at * size, 3)) for end in ends if end.sign in signs.values()
        )
        true = sorted(
            (signs[task.outcome], round(task.ended, 3))
            for task in recording.tasks
            if task.outcome in signs
        )
        assert [sign for sign, _ in shown] == [sign for sign, _ in true], name
        for (_, at), (_, ended) in zip(shown, true, strict=True):
            assert abs(at - ended) <= recording.end / 2000, name
        assert len(seen.calls) == len(
            {call.at for call in recording.calls if call.at is not None}
        ) + (recording.ending.how == "stopped"), name
