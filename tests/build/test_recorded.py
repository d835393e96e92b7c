"""A program that needs a newer Python than this one: not run, shown as it was recorded."""

import pytest
from bs4 import BeautifulSoup

import timeline
from generators.runs import measured
from tests.build.conftest import PROGRAM, fence, rewrite

HERE = "docs/index.md:4: snippets/topic/future.py: "
UPDATE = "run `make versions`, read the diff and commit it"
FUTURE = '# /// script\n# requires-python = ">=3.99"\n# ///\n' + PROGRAM


@pytest.fixture
def future(site, not_in_a_browser):
    """The site with such a program, recorded by Python 3.99.1."""
    site.program("topic/future.py", PROGRAM.replace("as long", "not as long"))
    site.write("snippets/topic/future.py", FUTURE)
    path = site.folder / "snippets/topic/future.py"
    measured.write(path, timeline.run(PROGRAM, "future.py"))
    path.with_suffix(".out").write_text(timeline.transcript(measured.read(path).recording))
    rewrite(measured.file(path), lambda text: text.replace('"python": "', '"python": "3.99.1-'))
    site.page(fence("topic/future.py"), fence("topic/two.py"))
    return site


def test_the_figure_says_that_it_is_a_recording(future):
    figure = BeautifulSoup(future.built(), "html.parser").select_one("figure.example")
    assert figure["data-recorded"] == figure["data-python"]
    assert figure["data-recorded"].startswith("3.99.1-")
    text = " ".join(figure.get_text(" ").split())
    assert "It needs Python 3.99, and this site was built with an older one" in text
    assert "is its recording, made with Python 3.99.1-" in text
    assert "when this page was built" not in text


def test_other_figures_do_not(future):
    _, other = BeautifulSoup(future.built(), "html.parser").select("figure.example")
    assert not other.has_attr("data-recorded")
    assert "when this page was built" in other.get_text()


def test_no_recording(future):
    (future.folder / "snippets/topic/future.recording.json").unlink()
    assert future.refusal() == f"{HERE}future.recording.json is missing: {UPDATE}"


def test_no_transcript(future):
    (future.folder / "snippets/topic/future.out").unlink()
    what = "future.recording.json has no future.out beside it: delete it"
    assert future.refusal() == f"snippets/topic/{what}"


def test_a_recording_of_another_program(future):
    future.write("snippets/topic/future.py", FUTURE + "# changed\n")
    why = "future.recording.json was measured before future.py was changed"
    assert future.refusal() == f"{HERE}{why}: {UPDATE}"


def test_a_recording_of_another_run(future):
    out = future.folder / "snippets/topic/future.out"
    out.write_text(out.read_text().replace("b done", "b was done"))
    why = "future.recording.json tells another run than future.out: delete it"
    assert future.refusal() == f"{HERE}{why}, {UPDATE}"


def test_a_version_that_cannot_be_read(future):
    future.write("snippets/topic/future.py", FUTURE.replace(">=3.99", "3.99"))
    why = "requires-python is '>=3.13' or so, not '3.99'"
    assert future.refusal() == f"{HERE}{why}: fix the program"
