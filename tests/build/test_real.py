"""A program on the real clock: run again, compared without its times, drawn from its recording."""

import re

import pytest
from bs4 import BeautifulSoup

import timeline
from generators.runs import measured
from tests.build.conftest import PROGRAM, fence, rewrite

HERE = "docs/index.md:4: snippets/topic/real.py: "
UPDATE = (
    "run `python -m generators.runs.update snippets/topic/real.py`, read the diff and commit it"
)
REAL = '# /// script\n# [tool.timeline]\n# clock = "real"\n# ///\n' + PROGRAM.replace(
    '"a", 1), job("b", 2', '"a", 0.1), job("b", 0.3'
)


@pytest.fixture
def real(site, not_in_a_browser):
    """The site with one such program, measured on 22 November 2026."""
    site.program("topic/real.py", REAL)
    path = site.folder / "snippets/topic/real.py"
    measured.write(path, timeline.run(REAL, "real.py"))
    day = '"measured": "2026-11-22"'
    rewrite(measured.file(path), lambda text: re.sub('"measured": "[^"]+"', day, text))
    site.page(fence("topic/real.py"), fence("topic/two.py"))
    return site


def test_the_figure_says_when_it_was_measured(real):
    figure = BeautifulSoup(real.built(), "html.parser").select_one("figure.example")
    assert figure["data-clock"] == "real"
    text = " ".join(figure.get_text(" ").split())
    assert "Real sockets, real time: the picture was measured on 22 November 2026 with" in text
    assert "when this page was built and did the same" in text


def test_no_times_are_printed(real):
    figure = BeautifulSoup(real.built(), "html.parser").select_one("figure.example")
    rows = figure.select_one(".example__output code").get_text().splitlines()
    assert [row.split() for row in rows] == [
        ["task"],
        ["a", "1", "a", "done"],
        ["b", "2", "b", "done"],
    ]
    (call,) = (p.get_text() for p in figure.select(".example__told p") if "then" in p.get_text())
    assert call == "gather returned; unfinished then: none"


def test_its_picture_is_of_the_kept_recording(real):
    file = real.folder / "snippets/topic/real.recording.json"
    rewrite(file, lambda text: text.replace('"python": "', '"python": "9.'))
    rewrite(file, lambda text: text.replace('"ended": 0.3', '"ended": 7.25'))
    html = real.built()
    assert "7.25" in html and "with Python 9.3." in html


def test_no_recording(real):
    (real.folder / "snippets/topic/real.recording.json").unlink()
    assert real.refusal() == f"{HERE}real.recording.json is missing: {UPDATE}"


def test_a_recording_of_another_program(real):
    real.write("snippets/topic/real.py", REAL.replace("as long", "so long"))
    why = "real.recording.json was measured before real.py was changed"
    assert real.refusal() == f"{HERE}{why}: {UPDATE}"


def test_a_recording_of_another_run(real):
    file = real.folder / "snippets/topic/real.recording.json"
    rewrite(file, lambda text: text.replace("b done", "b was done"))
    why = "real.recording.json tells another run than real.out"
    assert real.refusal() == f"{HERE}{why}: delete it, {UPDATE}"


def test_a_recording_changed_by_hand(real):
    file = real.folder / "snippets/topic/real.recording.json"
    file.write_text(file.read_text().replace('"ended": 0.3', '"ended": 0.35'))
    why = "real.recording.json was changed by hand: take that back"
    assert real.refusal().startswith(f"{HERE}{why}, ")


def test_another_output(real):
    out = real.folder / "snippets/topic/real.out"
    out.write_text(out.read_text().replace("b done", "b was done"))
    assert real.refusal().startswith(f"{HERE}this run is not what real.out says")


def test_a_recording_without_a_program(real):
    real.write("snippets/topic/gone.recording.json", "{}")
    gone = "snippets/topic/gone.recording.json has no program beside it: delete it"
    assert real.refusal() == gone


def test_what_is_not_installed(site):
    header = '# /// script\n# dependencies = ["no-such-package-here"]\n# ///\n'
    site.program("topic/two.py", header + PROGRAM)
    why = "it needs no-such-package-here: run `pip install -r requirements.txt`"
    assert site.refusal() == f"docs/index.md:4: snippets/topic/two.py: {why}"
