"""Numbers in sentences: which moment each is held against, and how a false one is told."""

import functools

import pytest

import timeline
from generators.pythons.releases import Range
from hooks.errors import Refusal
from hooks.examples import prose
from hooks.examples.moments import Moments, Runs
from tests.conftest import ROOT

SNIPPETS = ROOT / "snippets"
FENCE = '```python exec="on"\n--8<-- "{}"\n```\n'


@functools.cache
def moments(path):
    source = (SNIPPETS / path).read_text("utf-8")
    return Runs(Moments(source, timeline.run(source, path)))


def told(sentence, program="gather/fails.py"):
    """What is wrong with a sentence under a heading that has the program."""
    page = f"# Title\n\n## What happens?\n\n{sentence}\n\n{FENCE.format(program)}"
    line = page[: page.index("--8<--")].count("\n") + 1
    linked = {"taskgroup-fails": "taskgroup/fails.py"}
    said = []
    for number in prose.numbers(page, {program: line}, linked):
        try:
            prose.check(number, moments)
        except Refusal as refusal:
            said.append((refusal.line, refusal.message))
    return said


@pytest.mark.parametrize(
    "sentence",
    [
        "`b` fails at 2 s. `gather` raises at 2 s, and `c` runs on to 3 s.",
        "`main` goes on until 4 s, with `c done` at 3 s and `caught: b failed` at 2 s.",
        "`a` and `c` are done at 1 and 3 s. Jobs of 1, 2 or 3 s, and 2 s of other work.",
        "`asyncio.gather(...)` raises its `ValueError` at 2 s.",
        "Nobody hears of it before 3 s. All is over at 4 s<!-- run: end -->.",
        "Three<!-- run: tasks --> tasks, one<!-- run: tasks failed --> fails.",
        "Three<!-- run: lines --> lines are printed.",
        "It would take 17 s<!-- no run -->, or 2 s<!-- run: planned -->.",
        "It lets it run on to 3 s<!-- run: c ended -->.",
        "The group stops it at 2 s<!-- run: taskgroup/fails.py c cancelled -->.",
        "In [the group](x.md#taskgroup-fails) `c` is cancelled at 2 s.",
        "`2 s` is code; a 3 seconds and 3.5 sx are no times.",
    ],
)
def test_what_is_so_is_not_refused(sentence):
    assert told(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("`b` fails at 3 s.", "`b` fails at 3 s” is not what ran: of b failed it is 2"),
        ("`c` runs on to 2 s.", "of c ended it is 3"),
        ("`gather` raises at 3 s.", "of gather failed it is 2"),
        ("`a` and `b` are done at 1 and 3 s.", "of a and b ended it is 1, 2"),
        ("`c` is cancelled at 2.5 s.", "of c it is 0, 3"),
        ("Nothing before 2.5 s.", "of these programs it is 0, 1, 2, 3, 4"),
        ("Jobs of 1, 2 and 7 s.", "of these programs it is 0, 1, 2, 3, 4"),
        ("Four<!-- run: tasks --> of them.", "Four” is not what ran: of tasks it is 3"),
        ("It ends at 3 s<!-- run: end -->.", "of end it is 4"),
        ("It ends at 3 s<!-- run: gone -->.", "<!-- run: gone --> has no such word"),
        ("Up to 4 s<!-- run: d ended -->.", "of d ended it is none"),
    ],
)
def test_what_is_not_so_is_refused_at_its_line(sentence, says):
    [(line, message)] = told(f"A line before.\n{sentence}")
    assert line == 6 and says in message and "\n" not in message


def test_a_page_without_programs_is_left_alone():
    assert [one.programs for one in prose.numbers("# Title\n\nIt takes 3 s.", {}, {})] == [()]


def test_a_fence_is_no_sentence():
    assert list(prose.numbers("~~~\nIt takes 3 s.\n~~~\n", {"gather/fails.py": 1}, {})) == []


def test_the_marks_do_not_reach_the_page():
    marked = "3 s<!-- run: c ended --> or 4 s<!-- no run -->, <!-- programs -->"
    assert prose.without_marks(marked) == "3 s or 4 s, <!-- programs -->"


OLDER = (Range((3, 11), (3, 12)), Range((3, 14, 0), (3, 14, 8)))


@pytest.mark.parametrize(
    "sentence",
    [
        "On Python 3.11 `c` ends at 7 s.",
        "Up to 3.12 it ends at 7 s. From 3.13 on it ends at 3 s.",
        "`c` ends at 7 s on 3.11 and 3.12, and at 3 s on 3.13.",
        "Python 3.14.2 to 3.14.8 let `c` end at 7 s.",
        "On 3.14 `c` ends at 3 s or at 7 s.",
    ],
)
def test_what_older_pythons_do_is_told_beside_their_names(sentence):
    assert on_two_pythons(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "says"),
    [
        ("`c` ends at 7 s.", "of c ended it is 3"),
        ("On Python 3.11 it is as ever. `c` ends at 7 s.", "of c ended it is 3"),
        ("From 3.13 on `c` ends at 7.5 s.", "of c ended it is 3, 7"),
        ("On Python 3.11 `c` ends at 3 s.", "of c ended it is 7"),
        ("Since Python 3.15 `c` ends at 7 s.", "of c ended it is 3"),
    ],
)
def test_a_time_without_its_python_is_refused(sentence, says):
    [message] = on_two_pythons(sentence)
    assert says in message


def on_two_pythons(sentence):
    """What is wrong with it, where ``c`` ends at 3 s, and at 7 s on the Pythons of OLDER."""
    source = (SNIPPETS / "gather/fails.py").read_text("utf-8")
    later = source.replace('"c", 3', '"c", 7').replace("sleep(2)", "sleep(6)")
    older = Moments(later, timeline.run(later))
    runs = Runs(Moments(source, timeline.run(source)), ((OLDER, older),))
    said = []
    for number in prose.numbers(sentence, {"x.py": 0}, {}):
        try:
            prose.check(number, lambda path: runs)
        except Refusal as refusal:
            said.append(refusal.message)
    return said
