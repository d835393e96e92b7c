"""Versions: every Python that is found still answers what the page says."""

import ast
from pathlib import Path
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup

from hooks import versions as hook
from hooks.refusal import Refusal
from timeline import header, measured, transcript, undeclared
from versions import answers, ask, recordings

KEPT = answers.read()
FOUND = ask.found()


@pytest.mark.parametrize("minor", answers.MINORS)
def test_the_answers_are_those_that_are_committed(minor):
    if minor not in FOUND:
        pytest.skip(f"Python {minor} is not on this machine: its answers are not checked")
    if FOUND[minor].name != KEPT.pythons[minor]:
        pytest.skip(f"{FOUND[minor].name} is not {KEPT.pythons[minor]}, which has answered")
    answered = FOUND[minor].ask()
    assert answered == {probe: answer[minor] for probe, answer in KEPT.probes.items()}


@pytest.mark.parametrize("program", recordings.programs(), ids=lambda path: path.stem)
def test_a_committed_recording_is_what_that_python_does(program):
    source, kept = program.read_text("utf-8"), measured.read(program).recording
    assert transcript(kept) == program.with_suffix(".out").read_text("utf-8")
    assert not undeclared(kept, header.read(source))
    found = recordings.pythons_for(source)
    if not found:
        needed = header.read(source).requires_python
        pytest.skip(f"no Python {needed} is on this machine: {program.stem} is not checked")
    for python in found:
        seen = recordings.record(source, program.name, python)
        assert transcript(seen) == transcript(kept)
        if python.version == kept.python:
            assert seen == kept


def test_every_probe_has_answers_of_all_pythons_that_differ():
    assert list(KEPT.pythons) == answers.MINORS
    assert list(KEPT.probes) == list(answers.probes())
    for probe, answer in KEPT.probes.items():
        assert list(answer) == answers.MINORS, probe
        assert len(set(answer.values())) > 1, probe
        assert all(words and "\n" not in words for words in answer.values()), probe


@pytest.mark.parametrize("path", answers.probes().values(), ids=lambda path: path.stem)
def test_a_probe_is_a_question_that_every_python_can_read(path):
    tree = ast.parse(path.read_text("utf-8"), feature_version=(3, 8))
    question = ast.get_docstring(tree).splitlines()[0]
    assert question.endswith("?")


def test_the_page_shows_every_answer_once(site):
    page = BeautifulSoup((site / "reference/versions/index.html").read_text("utf-8"), "html.parser")
    shown = {}
    for term in page.select(".versions dt"):
        link = term.select_one("a[id]")
        assert (site / "versions" / f"{link['id']}.py").read_text("utf-8")
        shown[link["id"]] = {}
        for item in term.find_next_siblings(["dt", "dd"]):
            if item.name == "dt":
                break
            first, _, last = item.strong.get_text().partition(" to ")
            begin, end = answers.MINORS.index(first), answers.MINORS.index(last or first)
            for minor in answers.MINORS[begin : end + 1]:
                shown[link["id"]][minor] = item.code.get_text()
    assert shown == KEPT.probes
    for python in KEPT.pythons.values():
        assert python in page.get_text()


@pytest.fixture
def render(monkeypatch, tmp_path):
    """The Markdown that a page becomes, where there are the probes ``one`` and ``two``."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.py").write_text('"""Does `wait`?\n\nIt does.\n"""\n')
    kept = {
        "one": {"3.8": "a", "3.9": "a", "3.10": "b"},
        "two": {"3.8": "a", "3.9": "`", "3.10": "c"},
    }
    pythons = {"3.8": "CPython 3.8.1", "3.9": "CPython 3.9.1", "3.10": "CPython 3.10.1"}
    probes = {name: tmp_path / f"{name}.py" for name in ("one", "two")}
    monkeypatch.setattr(hook.answers, "probes", lambda: probes)

    def render(markdown, **changed):
        monkeypatch.setattr(
            hook.answers, "read", lambda: answers.Answers(pythons, {**kept, **changed})
        )
        page = SimpleNamespace(file=SimpleNamespace(src_uri="reference/versions.md"))
        return hook.on_page_markdown(markdown, page, None, None)

    return render


PAGE = "<!-- versions: --> answered.\n\n<!-- versions: one two -->"


def test_answers_become_definitions(render):
    told, rows = render(PAGE).split("\n\n", 1)
    assert told == "CPython 3.8.1, CPython 3.9.1 and CPython 3.10.1 answered."
    assert rows.splitlines()[2:5] == [
        "**Does `wait`?** It does. [The program](../versions/one.py){: #one }",
        ":   **3.8 to 3.9** `a`",
        ":   **3.10** `b`",
    ]
    assert ":   **3.9** `` ` ``" in rows


def test_other_pages_are_left_alone(render):
    assert render("# Another") is None


@pytest.mark.parametrize(
    ("markdown", "changed", "says"),
    [
        ("<!-- versions: one -->", {}, "docs/reference/versions.md:1: two: each probe stands"),
        ("<!-- versions: one two two -->", {}, "docs/reference/versions.md:1: one of them"),
        (PAGE, {"three": {}}, "versions/answers.json and the probes differ in three"),
        (PAGE, {"two": {"3.8": "a", "3.9": "a"}}, "two.py:1: all Pythons answer the same"),
    ],
)
def test_the_build_stops_in_one_line(render, markdown, changed, says):
    with pytest.raises(Refusal) as refused:
        render(markdown, **changed)
    assert says in str(refused.value) and "\n" not in str(refused.value)


def test_answers_come_back_as_they_were_written(tmp_path):
    answers.write(KEPT, tmp_path / "answers.json")
    assert answers.read(tmp_path / "answers.json") == KEPT
    assert (tmp_path / "answers.json").read_bytes() == Path(answers.FILE).read_bytes()
