"""The chooser: an answer for every way through it, and each leads to its program."""

import itertools
import tomllib
from urllib.parse import urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from hooks.errors import Refusal
from hooks.generated import chooser
from hooks.state import Build, Source
from tests.conftest import ROOT
from timeline import header

TEXT = (ROOT / "docs/chooser.toml").read_text("utf-8")
DATA = tomllib.loads(TEXT)


def test_every_way_has_an_answer():
    ways = chooser.leaves(DATA)
    assert len(ways) == 6
    answers = [chooser.find(DATA, way) for way in ways]
    assert all(answer and answer["if"] for answer in answers)
    assert len({answer["says"] for answer in answers}) == 6


def test_every_addition_says_something_with_every_answer():
    """But for the one that adds nothing, which stands first."""
    for way, one in itertools.product([{}, *chooser.leaves(DATA)], DATA["addition"]):
        nothing, *options = one["options"]
        assert chooser.find(DATA, way | {one["name"]: nothing}, one["name"]) is None
        for value in options:
            assert chooser.find(DATA, way | {one["name"]: value}, one["name"])


def test_an_answer_is_one_sentence():
    for answer in DATA["answer"]:
        said = [answer["says"], answer["wrong"], answer.get("older", answer)["says"]]
        for text in said:
            assert text.endswith(".") and ". " not in text, text


def test_an_answer_that_needs_a_new_python_has_one_for_older():
    """And says which; an answer for all Pythons has no other."""
    for answer in DATA["answer"]:
        newer = header.newer(header.read(_source(answer["program"])), (3, 11))
        assert bool(newer) == ("older" in answer), answer["says"]
        if newer:
            older = answer["older"]
            assert f"Python {newer}" in answer["says"]
            assert older["says"].startswith(f"On 3.11 to 3.{int(newer[2:]) - 1} ")
            assert not header.newer(header.read(_source(older["program"])), (3, 11))


def _source(path):
    return (ROOT / "snippets" / path).read_text("utf-8")


def test_the_list_has_every_answer_and_leads_to_its_figures(site):
    """Without a script."""
    page = BeautifulSoup((site / "index.html").read_text("utf-8"), "html.parser")
    place = page.select_one(".chooser")
    assert place.select_one("form").has_attr("hidden")
    shown = place.select(".chooser__answer")
    links = [[link["href"] for link in one.select("a") if "#" in link["href"]] for one in shown]
    seen = [[_snippet(site, href) for href in hrefs] for hrefs in links]
    wanted = [
        [
            answer["program"],
            *([older["program"]] if (older := answer.get("older")) else []),
            answer["proof"],
        ]
        for answer in DATA["answer"]
    ]
    assert sorted(seen) == sorted(wanted)
    assert all(not one.find_parent(hidden=True) for one in shown)


def _snippet(site, href):
    link = urlsplit(urljoin("/", href))
    file = site / link.path.lstrip("/") / "index.html"
    there = BeautifulSoup(file.read_text("utf-8"), "html.parser")
    return there.find(id=link.fragment)["data-snippet"]


def test_the_form_asks_what_the_list_asks(site):
    page = BeautifulSoup((site / "index.html").read_text("utf-8"), "html.parser")
    asked = {
        field.legend.get_text(): {
            option.input["value"]: option.get_text(strip=True) for option in field.select("label")
        }
        for field in page.select(".chooser fieldset")
    }
    assert asked == {one["asks"]: one["options"] for one in [*DATA["question"], *DATA["addition"]]}


@pytest.fixture
def render(tmp_path):
    """What a changed chooser.toml makes, in a site where all programs are on one page."""
    programs = {answer[key] for answer in DATA["answer"] for key in ("program", "proof")}
    programs |= {answer["older"]["program"] for answer in DATA["answer"] if "older" in answer}
    for path in programs:
        (tmp_path / "snippets" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "snippets" / path).write_text("print()\n", "utf-8")
    fences = "\n".join(f'```python exec="on"\n--8<-- "{path}"\n```\n' for path in programs)
    build = Build(tmp_path, sources={"all.md": Source("all.md", text=fences)})
    page = Source("index.md", path=tmp_path / "index.md")

    def render(text):
        (tmp_path / "chooser.toml").write_text(text, "utf-8")
        return chooser.fill(chooser.MARKER, page, build)

    return render


def test_unchanged_data_is_taken(render):
    assert render(TEXT).count("chooser__answer") == len(DATA["answer"])


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('program = "gather/fails.py"', 'program = "gather/lost.py"', "gather/lost.py, which does"),
        ('{ when = "each" }', '{ when = "earch" }', "when = 'earch' is no option"),
        ('{ when = "each" }', '{ when = "together" }', "no answer holds for {'when': 'each'}"),
        ("wrong = ", "worng = ", "an answer has not the keys"),
        ("older.says = ", "older.said = ", "older has not the keys program, says"),
        ("asks = ", "ask = ", "a question has not the keys"),
        ("[[question]]", "[[question]", "cannot be read"),
    ],
)
def test_the_build_stops_in_one_line(render, old, new, says):
    with pytest.raises(Refusal) as refused:
        render(TEXT.replace(old, new, 1))
    message = str(refused.value)
    assert message.startswith("docs/chooser.toml:") and says in message and "\n" not in message
