"""A Python that nobody has looked at: its run is shown, with a warning, and is not published."""

import pytest
from bs4 import BeautifulSoup

from tests.build.conftest import PROGRAM, fence

HERE = "docs/index.md:4: snippets/topic/two.py: "
OTHERWISE = "on Python 3.15.9, which is not in releases.toml, topic/two.py did otherwise"


@pytest.fixture
def new(site, taken):
    """The site on Python 3.15.9, which lets ``b`` end a second later than is committed."""
    taken.unlisted("3.15.9")
    site.write("snippets/topic/two.py", PROGRAM.replace('"b", 2', '"b", 3'))
    return site


def figure(site):
    return BeautifulSoup(site.read("site/index.html"), "html.parser").select_one("figure.example")


def test_the_page_shows_its_run_and_says_so(new):
    new.warnings()
    assert figure(new)["data-python"] == "3.15.9"
    assert "3.0 b" in " ".join(figure(new).select_one(".example__output").get_text(" ").split())
    [fold] = figure(new).select("details.example__unlike")
    assert fold.summary.get_text() == ("This is what Python 3.15.9 did, and not the committed run")
    assert "-  2.0 job('b', 2) | b done" in fold.get_text()
    assert "+  3.0 job('b', 3) | b done" in fold.get_text()


def test_the_build_warns_with_the_difference(new):
    difference, summary = new.warnings()
    assert difference.startswith(f"{HERE}this run is not what two.out says")
    assert "-  2.0 job('b', 2) | b done" in difference
    assert (
        summary.strip() == f"{OTHERWISE}: their figures show the run of Python 3.15.9, and say so"
    )


def test_strict_refuses_in_one_line_and_the_old_site_stays(new):
    cure = "add that release there, run `make versions` and commit what it writes"
    anyway = "`mkdocs build` without --strict shows this run"
    assert new.refusal() == f"{OTHERWISE}: {cure}; {anyway}"
    new.warnings()
    old = new.published()
    assert old
    new.refusal()
    assert new.published() == old


def test_where_it_does_what_is_committed_there_is_nothing_to_say(site, taken):
    taken.unlisted("3.15.9")
    assert "example__unlike" not in site.built()
    assert site.warnings() == []


def test_what_its_header_does_not_declare_is_warned_of_too(site, taken):
    taken.unlisted("3.15.9")
    site.write("snippets/topic/two.py", PROGRAM + "1 / 0\n")
    warned = site.warnings()
    assert warned[0].startswith(f"{HERE}ends in ZeroDivisionError")
    [fold] = figure(site).select("details.example__unlike")
    assert "which its header does not declare" in fold.get_text()


@pytest.mark.parametrize("mark", ["", "<!-- run: topic/two.py b ended -->"])
def test_a_number_in_a_sentence_is_warned_of(new, mark):
    new.page(f"`b` ends at 2 s{mark}.", fence("topic/two.py"))
    warned = new.warnings()
    assert len(warned) == 3
    assert warned[1].startswith("docs/index.md:3: “`b` ends at 2 s")
    assert "is not what ran: of b ended it is 3" in warned[1]


def test_a_number_that_no_run_says_is_refused_there_too(site, taken):
    taken.unlisted("3.15.9")
    site.page("`b` ends at 5 s.", fence("topic/two.py"))
    assert site.refusal().startswith("docs/index.md:3: ")
    result = site.build(strict=False)
    assert result.exit_code == 1 and "is not what ran" in result.output
