"""The sentence that stands for a drawing, and the tables with its facts."""

import re

import pytest

from timeline import draw

STORIES = {
    "gather_fails": "job b fails with ValueError at 2 s; gather raises ValueError at once, "
    "with job c unfinished; job c runs on until 3 s.",
    "belief": "job b fails with ValueError at 2 s; gather raises ValueError at once, "
    "with job c unfinished; asyncio.run cancels job c at 2 s.",
    "taskgroup_fails": "job b fails with ValueError at 2 s; TaskGroup cancels job c at 2 s; "
    "TaskGroup raises ExceptionGroup at once; the program ends with ExceptionGroup at 2 s.",
    "wait_timeout": "wait returns at 2.5 s, with job c unfinished; job c runs on until 3 s.",
    "return_exceptions": "job b fails with ValueError at 2 s; gather returns at 3 s.",
    "as_completed": "as_completed gives job a at 1 s, with jobs c and b unfinished; "
    "as_completed gives job b at 2 s, with job c unfinished; as_completed gives job c at 3 s.",
    "slow_cleanup": "main cancels job c at 2 s; job c cleans up until 3 s; wait returns at 3 s.",
    "swallowed": "main cancels jobs a and late at 1 s; job a returns in spite of it at 2 s; "
    "wait returns at 2 s.",
    "blocking": "main blocks the loop with time.sleep from 0.25 s to 1.75 s; "
    "await beat returns at 3.25 s.",
    "deadlock": "gather never comes back: it waits for jobs a and b; "
    "the run was stopped at 1 s: nothing can ever wake it.",
    "lost": "job a is destroyed while pending.",
    "no_time": "gather returns.",
    "hours": "gather returns at 7.5 h.",
    "a_millisecond": "gather returns at 0.001 s.",
}


@pytest.mark.parametrize("program", STORIES)
def test_story(program, record):
    assert draw.story(record(program)) == STORIES[program]


def test_every_story_is_one_short_sentence(every):
    for name, recording in every.items():
        said = draw.story(recording)
        assert said.endswith(".") and "\n" not in said, name
        assert len(said) < 900, f"{name}: {said}"
        assert not re.search(r"\bNone\b|\d{7}|e-\d", said), f"{name}: {said}"


def test_the_drawing_carries_story_and_title(drawn, record):
    seen = drawn("gather_fails")
    assert seen.story == STORIES["gather_fails"]
    assert seen.title == "Timeline of gather_fails.py: main and 3 tasks, 4 s"
    ids = seen.svg.get("aria-labelledby").split()
    assert ids == [seen.svg[0].get("id"), seen.svg[1].get("id")]


def cells(table):
    rows = re.findall(r"<tr>(.*?)</tr>", table)
    return [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in rows]


def test_table_has_every_fact(record):
    rows = cells(draw.table(record("gather_fails")))
    assert ["job('c', 3)", "0 s by main", "sleep 0 to 3", "", "3 s", "returned 'c'"] in rows
    waits = "gather (jobs a, b and c) 0 to 2, woken by job b; sleep 2 to 4"
    assert ["main", "0 s", waits, "", "4 s", "returned"] in rows
    raised = "raised ValueError: b failed"
    assert ["job('b', 2, fails=True)", "0 s by main", "sleep 0 to 2", "", "2 s", raised] in rows
    assert ["gather raised ValueError", "14", "0 to 2 s", "2 s", "job c"] in rows
    assert ["2", "2 s", "caught: b failed", "main"] in rows


def test_table_tells_who_cancelled(record):
    rows = cells(draw.table(record("belief")))
    row = next(row for row in rows if row[0] == "job('c', 3)")
    assert row[3:] == ["2 s by asyncio.run", "2 s", "cancelled by asyncio.run"]


def test_table_of_blocking_and_threads(record):
    assert ["time.sleep", "0.25 s", "1.75 s", "main"] in cells(draw.table(record("blocking")))
    beat = next(row for row in cells(draw.table(record("blocking"))) if row[0] == "beat()")
    assert "sleep 0 to 1.75, due at 0.5" in beat[2]
    assert ["crunch in a thread", "0 s", "3 s", "main"] in cells(draw.table(record("thread_left")))


def test_key_has_at_most_six_signs_that_occur(record, every):
    def said(*recordings):
        text = draw.key(list(recordings))
        return re.findall(r"</svg><span>(.*?)</span>", text)

    assert said(record("gather_fails")) == [
        "works, or waits for a timer, a socket, a thread",
        "waits for others",
        "a call in <code>main</code> returns or raises",
        "not finished when that call ends",
        "returned, raised",
        "a printed line",
    ]
    assert "blocks the event loop" in said(record("blocking"))
    assert "not finished when that call ends" not in said(record("return_exceptions"))
    assert len(said(*every.values())) == 6


def test_numbers_are_those_of_whole_lines(record):
    numbers = draw.numbers(record("gather_fails"))
    assert [(line.number, line.at, line.text) for line in numbers] == [
        (1, 1, "a done"),
        (2, 2, "caught: b failed"),
        (3, 3, "c done"),
    ]


def test_pieces_of_lines_have_numbers_of_their_own(record):
    """As in the output on a page: two tasks can write one line."""
    numbers = draw.numbers(record("pieces_of_lines"))
    assert [(line.number, line.at, line.text, line.stream, line.task) for line in numbers] == [
        (1, 0, "a ", "stdout", 1),
        (2, 0, "b ", "stdout", 2),
        (3, 1, "a done", "stderr", 1),
        (4, 2, "b done", "stderr", 2),
        (5, 2, "both", "stdout", 0),
        (6, 2, "no end of line", "stdout", 0),
    ]
