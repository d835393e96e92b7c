"""A program that older Pythons run otherwise: a page shows the newest run, and folds theirs in."""

import re

import pytest
from bs4 import BeautifulSoup

import timeline
from generators.pythons.releases import NEWEST, text
from generators.runs import measured
from tests.build.conftest import PROGRAM, rewrite

HERE = "docs/index.md:4: snippets/topic/two.py: "
VERSIONS = "run `make versions`, read the diff and commit it"
LATER = PROGRAM.replace('"b", 2', '"b", 3')  # what the other Pythons are taken to do
OLD = "two.3.11-3.13"


def commit(site, name, source, python):
    """The run of ``source`` as ``name.out``, with the recording that ``python`` made."""
    program, out = site.folder / "snippets/topic/two.py", site.folder / f"snippets/topic/{name}.out"
    recording = timeline.run(source, "two.py")
    out.write_text(timeline.transcript(recording), "utf-8")
    measured.write(program, recording, out)
    version = f'"python": "{python}"'
    rewrite(measured.file(program, out), lambda text: re.sub(r'"python": "[^"]+"', version, text))


@pytest.fixture
def old(site, taken):
    """The site on 3.11.7, which is one of those that do otherwise."""
    commit(site, OLD, PROGRAM, "3.13.18")
    commit(site, "two", LATER, text(NEWEST))
    taken.listed("3.11.7")
    return site


@pytest.fixture
def newest(site):
    """The site on the newest Python, which does otherwise than older ones."""
    commit(site, OLD, LATER, "3.13.18")
    commit(site, "two", PROGRAM, text(NEWEST))
    return site


def output(part):
    return " ".join(part.select_one(".example__output").get_text(" ").split())


def figure(site):
    return BeautifulSoup(site.built(), "html.parser").select_one("figure.example")


def test_an_older_python_shows_the_newest_run(old):
    shown = figure(old)
    assert shown["data-python"] == shown["data-recorded"] == text(NEWEST)
    assert "3.0 b" in output(shown)
    told = " ".join(shown.get_text(" ").split())
    assert "This site was built with Python 3.11.7, which does otherwise" in told
    [fold] = shown.select("details.example__other")
    assert fold.summary.get_text().startswith("Python 3.11 to 3.13 ")
    assert "2.0 b" in output(fold)
    assert "It was recorded with Python 3.13.18" in fold.get_text()


def test_the_newest_shows_its_own_run_and_folds_the_older_in(newest):
    shown = figure(newest)
    assert not shown.has_attr("data-recorded")
    assert "2.0 b" in output(shown)
    [fold] = shown.select("details.example__other")
    assert fold.summary.get_text().startswith("Python 3.11 to 3.13 ")
    assert "3.0 b" in output(fold)


def test_each_build_proves_its_own_release(old):
    old.write(f"snippets/topic/{OLD}.out", old.read("snippets/topic/two.out"))
    assert old.refusal().startswith(f"{HERE}this run is not what {OLD}.out says: ")


@pytest.mark.parametrize("name", [OLD, "two"])
def test_a_recording_is_missing(newest, name):
    (newest.folder / f"snippets/topic/{name}.recording.json").unlink()
    assert newest.refusal() == f"{HERE}{name}.recording.json is missing: {VERSIONS}"


def test_a_recording_of_another_program(newest):
    newest.write("snippets/topic/two.py", PROGRAM + "# changed\n")
    why = f"{OLD}.recording.json was measured before two.py was changed"
    assert newest.refusal() == f"{HERE}{why}: {VERSIONS}"


@pytest.mark.parametrize("name", [OLD, "two"])
def test_a_recording_of_another_run(newest, name):
    file = newest.folder / f"snippets/topic/{name}.recording.json"
    rewrite(file, lambda text: text.replace("b done", "b was done"))
    why = f"{name}.recording.json tells another run than {name}.out: delete it"
    assert newest.refusal() == f"{HERE}{why}, {VERSIONS}"


def test_a_range_that_does_what_the_newest_does(newest):
    commit(newest, OLD, PROGRAM, "3.13.18")
    assert newest.refusal() == f"{HERE}{OLD}.out says what two.out says: {VERSIONS}"


def test_two_ranges_that_meet(newest):
    commit(newest, "two.3.13-3.14", LATER, "3.14.10")
    what = f"{OLD}.out and two.3.13-3.14.out meet: rename one of them"
    assert newest.refusal() == f"{HERE}{what}"


@pytest.mark.parametrize("lost", ["recording.json", "out"])
def test_a_contributor_without_the_newest_python_sees_this_run(old, lost):
    """The program is new or changed, and nobody has run it on the newest yet."""
    (old.folder / "snippets/topic/two.recording.json").unlink()
    if lost == "out":
        (old.folder / "snippets/topic/two.out").unlink()
    told, summary = old.warnings()
    missing = f"two.recording.json is missing: {VERSIONS}, with Python {text(NEWEST)}"
    assert told.strip() == f"{HERE}{missing}"
    assert "show the run of Python 3.11.7, and say so" in summary
    shown = BeautifulSoup(old.read("site/index.html"), "html.parser").select_one("figure.example")
    assert "2.0 b" in output(shown)
    [fold] = shown.select("details.example__unlike")
    assert "and not the committed run" in fold.summary.get_text()
    cure = "run `make versions` where it is installed, and commit what it writes"
    assert (
        f"there is no recording of Python {text(NEWEST)} of topic/two.py: {cure}; " in old.refusal()
    )
