"""Claims, tested: every statement is answered, and every answer leads to a run."""

import html.parser
import tomllib
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from hooks.errors import Refusal
from hooks.generated import claims
from hooks.state import Build, Source

ROOT = Path(__file__).parents[1]
DATA = tomllib.loads((ROOT / "docs/about/claims.toml").read_text("utf-8"))
ENTRIES = [claim for section in DATA["section"] for claim in section["claim"]]

STATEMENTS = range(1, 84)
# those that are false, do not run, or teach a fault
WRONG = {3, 5, 12, 14, 20, 21, 23, 25, 28, 34, 36, 37, 41, 50, 51, 52, 54, 55, 57, 59, 60, 61}
WRONG |= {71, 72, 77, 78, 79}


def test_every_statement_has_an_entry():
    assert {row for entry in ENTRIES for row in entry.get("rows", [])} == set(STATEMENTS)


def test_what_is_wrong_has_an_entry_of_its_own():
    rows = [entry["rows"] for entry in ENTRIES if "rows" in entry]
    assert not WRONG & {row for several in rows if len(several) > 1 for row in several}
    for entry in ENTRIES:
        if WRONG & set(entry.get("rows", [])):
            assert entry["verdict"] not in ("true", "opinion"), entry["says"]


def test_what_was_met_elsewhere_is_wrong_and_shown():
    met = [entry for entry in ENTRIES if "met" in entry]
    assert len(met) >= 12
    assert {entry["verdict"] for entry in met} <= {"false", "misleading"}
    assert all("program" in entry for entry in met)
    assert len({entry["met"] for entry in met}) == len({entry["says"] for entry in met}) == len(met)


def test_a_claim_is_quoted_in_a_phrase_and_answered_in_a_sentence():
    for entry in ENTRIES:
        assert len(entry["says"].split()) <= 9, entry["says"]
        assert entry["fact"].endswith(".") and ". " not in entry["fact"], entry["fact"]


class _Links(html.parser.HTMLParser):
    """What the definitions of a page link to, all ids, and the snippet of each figure."""

    def __init__(self, text):
        super().__init__()
        self.links, self.terms, self.figures, self._in_answer = [], 0, {}, False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.terms += tag == "dt"
        if tag == "dd":
            self._in_answer = True
        if tag == "a" and self._in_answer and _leads_to_a_figure(attrs["href"]):
            self.links.append(attrs["href"])
        if tag == "figure":
            self.figures[attrs.get("id")] = attrs.get("data-snippet")

    def handle_endtag(self, tag):
        if tag == "dd":
            self._in_answer = False


def _leads_to_a_figure(href):
    """No link to a card, which the name of a call has, and none to where a belief was met."""
    return "#" in href and not href.startswith("https:")


def test_every_answer_links_to_the_figure_of_its_program(site):
    page = _Links((site / "about/claims/index.html").read_text("utf-8"))
    seen = []
    for href in page.links:
        link = urlsplit(urljoin("/about/claims/", href))
        there = _Links((site / link.path.lstrip("/") / "index.html").read_text("utf-8"))
        assert link.fragment in there.figures, f"{href} leads to no figure"
        seen.append(there.figures[link.fragment])

    assert page.terms == len(ENTRIES)
    assert seen == [entry["program"] for entry in ENTRIES if "program" in entry]


GOOD = {
    "rows": "[1]",
    "says": '"a phrase"',
    "verdict": '"false"',
    "fact": '"A sentence."',
    "program": '"gather/fails.py"',
}


@pytest.fixture
def render(tmp_path):
    """The page that one entry makes, in a site with two snippets of which one is on a page."""
    (tmp_path / "snippets/gather").mkdir(parents=True)
    for name in ("fails", "forgotten"):
        (tmp_path / f"snippets/gather/{name}.py").write_text("print()\n")
    fence = '```python exec="on"\n--8<-- "gather/fails.py"\n```\n'
    pages = [Source(uri, text=fence) for uri in ("index.md", "reference/gather.md", "zoo.md")]
    page = Source("about/claims.md", path=tmp_path / "claims.md")

    def render(markdown=claims.MARKER, **changes):
        keys = {key: value for key, value in (GOOD | changes).items() if value}
        lines = [f"{key} = {value}" for key, value in keys.items()]
        text = "\n".join(['[[section]]\ntitle = "Said"', "[[section.claim]]", *lines])
        (tmp_path / "claims.toml").write_text(text)
        build = Build(tmp_path, sources={one.uri: one for one in pages})
        return claims.fill(markdown, page, build)

    return render


def test_an_entry_becomes_a_term_and_an_answer(render):
    link = "[`gather/fails.py`](../reference/gather.md#gather-fails)"  # the page of its topic
    assert render() == f"## Said\n\n“a phrase”\n\n:   **False.** A sentence. {link}"


def test_an_entry_without_a_program_says_why(render):
    assert render(program="", why='"no matter of asyncio"').endswith(
        "No run: no matter of asyncio."
    )


def test_an_entry_from_elsewhere_names_the_place(render):
    address = "https://github.com/python/asyncio/issues/253"
    shown = render(rows="", met=f'"{address}"')
    assert shown.endswith(f"#gather-fails) Met in [python/asyncio#253]({address}).")


def test_other_pages_are_left_alone(render):
    assert render(markdown="# Another page") == "# Another page"


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"program": '"gather/lost.py"'}, "names snippets/gather/lost.py, which does not exist"),
        ({"program": '"gather/forgotten.py"'}, "gather/forgotten.py, which is on no page"),
        ({"program": '"gather"'}, "names snippets/gather, which does not exist"),
        ({"program": ""}, "either program or why"),
        ({"why": '"none"'}, "either program or why"),
        ({"rows": ""}, "either rows or met"),
        ({"met": '"https://github.com/a/b/issues/1"'}, "either rows or met"),
        ({"fact": ""}, "has not the keys"),
        ({"facts": '"A sentence."'}, "has not the keys"),
        ({"verdict": '"wrong"'}, "has the verdict 'wrong': use one of"),
    ],
)
def test_the_build_stops_in_one_line_that_names_the_entry(render, changes, says):
    with pytest.raises(Refusal) as refused:
        render(**changes)
    message = str(refused.value)
    assert message.startswith("docs/about/claims.toml: the claim 'a phrase' ")
    assert says in message
    assert "\n" not in message


def test_a_place_that_is_none_stops_the_build(render):
    with pytest.raises(Refusal) as refused:
        render(rows="", met='"https://example.org/blog"')
    assert str(refused.value) == (
        "docs/about/claims.toml: https://example.org/blog is no issue or pull request on GitHub: "
        "met names one"
    )


def test_data_that_is_not_toml_stops_the_build_in_one_line(render):
    with pytest.raises(Refusal) as refused:
        render(says='"unfinished')
    assert str(refused.value).startswith("docs/about/claims.toml:1: cannot be read")
    assert "\n" not in str(refused.value)
