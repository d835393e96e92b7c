"""Programs in the style of other people, drawn as a reader draws them: by the command line."""

import pathlib
import re
import xml.etree.ElementTree as ET

import pytest

from tests.draw.own_programs import PROGRAMS, drawn
from tests.draw.reading import Drawing
from tests.draw.test_safe import Tags

OWN = pathlib.Path(__file__).parent / "own"
SVG = "{http://www.w3.org/2000/svg}"


def test_each_program_is_in_this_list():
    assert sorted(PROGRAMS) == sorted(path.stem for path in OWN.glob("*.py"))


@pytest.mark.parametrize("name", PROGRAMS)
def test_it_is_drawn(name):
    seen = drawn(name)
    assert (seen.status, seen.said) == (PROGRAMS[name].status, "")
    assert ET.fromstring(seen.svg).tag == f"{SVG}svg"
    assert seen.page.startswith("<!doctype html>") and seen.page.endswith("</html>\n")


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_lane_for_each_task_with_the_sign_of_its_end(name):
    expected, root = PROGRAMS[name], ET.fromstring(drawn(name).svg)
    names = [node.text for node in root if node.get("class") == "tl-name"]
    assert without_housekeeping(names) == list(expected.lanes)
    over = next(node for node in root.iter() if node.get("class") == "tl-over")
    assert len(over.findall(f"{SVG}use")) == len(names)

    page = Drawing(drawn(name).figure)
    assert page.names == names
    ends = {lane: page.end(number) for number, lane in enumerate(names)}
    assert {lane: (ends[lane].sign, ends[lane].at) for lane in expected.lanes} == expected.lanes


def without_housekeeping(names):
    """Without the tasks in which asyncio closes generators that the program has left."""
    return [name for name in names if not name.endswith(".aclose")]


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_story_has_the_moments(name):
    seen, root = drawn(name), ET.fromstring(drawn(name).svg)
    (story,) = [node.text for node in root.iter(f"{SVG}desc")]
    places = [story.index(moment) for moment in PROGRAMS[name].moments]  # ValueError: not there
    assert places == sorted(places)
    assert Drawing(seen.figure).story == story
    assert story[1:] in re.search("<p>(.*)</p>", seen.page)[1]  # there it begins with a capital


@pytest.mark.parametrize("name", PROGRAMS)
def test_the_page_has_the_printed_lines_with_their_times(name):
    rows = re.findall(r"<time>(.*?)</time><code>(.*?)</code></li>", drawn(name).page)
    lines, expected = [" ".join(row) for row in rows], PROGRAMS[name].printed
    assert set(expected) <= set(lines)
    assert lines[-1] == expected[-1]


@pytest.mark.parametrize("name", PROGRAMS)
@pytest.mark.parametrize("made", ["svg", "page"])
def test_nothing_from_elsewhere_nothing_that_runs(made, name):
    text = getattr(drawn(name), made)
    found = Tags(text)
    assert not found.tags & {"script", "link", "img", "image", "iframe", "foreignobject"}
    for attribute, value in found.attributes:
        assert attribute != "style" and not attribute.startswith("on"), value
        assert attribute not in ("href", "src", "xlink:href") or value.startswith("#"), value
    styles = "".join(re.findall("<style>(.*?)</style>", text, re.DOTALL))
    assert re.search("prefers-color-scheme: ?dark", styles)
    assert "@import" not in styles and "http" not in styles
    assert all(address.startswith("#") for address in re.findall(r"url\((.*?)\)", text))
    assert "://" not in text.replace('xmlns="http://www.w3.org/2000/svg"', "")
