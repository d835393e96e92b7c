"""All programs: each is listed once, with its claim, its file, its run and its Pythons."""

import ast
import re
from collections import Counter
from urllib.parse import urljoin, urlsplit

import pytest
from bs4 import BeautifulSoup

from hooks.errors import Refusal
from hooks.examples.catalogue import Catalogue
from hooks.generated import programs
from hooks.state import Build
from tests.conftest import ROOT

CATALOGUE = Catalogue(ROOT / "snippets")
ADDRESS = "/reference/all-programs/"


@pytest.fixture(scope="module")
def page(site):
    return BeautifulSoup(
        (site / ADDRESS.strip("/") / "index.html").read_text("utf-8"), "html.parser"
    )


@pytest.fixture(scope="module")
def rows(page):
    return [row.select("td") for row in page.select("article tbody tr")]


def test_each_program_has_one_row(rows):
    files = [urljoin(ADDRESS, file.a["href"]) for _, file, _ in rows]
    assert files == [f"/snippets/{path}" for path in CATALOGUE.examples]


def test_a_row_has_the_claim_and_leads_to_the_run(rows, site):
    figures = {}
    for (claim, _, _), path in zip(rows, CATALOGUE.examples, strict=True):
        sentence = ast.get_docstring(ast.parse(CATALOGUE.text(path))).splitlines()[0]
        assert claim.get_text() == sentence.replace("`", "")
        link = urlsplit(urljoin(ADDRESS, claim.a["href"]))
        file = site / link.path.strip("/") / "index.html"
        if file not in figures:
            soup = BeautifulSoup(file.read_text("utf-8"), "html.parser")
            found = soup.select("figure.example")
            figures[file] = {one["id"]: one["data-snippet"] for one in found}
        assert figures[file][link.fragment] == path


def test_a_file_is_the_program(rows, site):
    for _, file, _ in rows:
        path = urljoin(ADDRESS, file.a["href"]).lstrip("/")
        assert (site / path).read_bytes() == (ROOT / path).read_bytes()


def test_a_topic_says_how_many(page):
    counted = Counter(path.partition("/")[0] for path in CATALOGUE.examples)
    heads = [head.get_text().removesuffix("¶") for head in page.select("article h2")]
    assert heads == [
        f"{topic}: {number} program{'s' * (number > 1)}" for topic, number in counted.items()
    ]


def test_what_is_generated_is_folded(page):
    (folded,) = page.select("article details:not([open])")
    assert len(folded.select("tbody tr")) == 108


def test_the_first_page_counts_what_the_site_shows(site):
    shown = set()
    for file in site.rglob("*.html"):
        shown |= set(re.findall(r'class="example"[^>]* data-snippet="([^"]+)"', file.read_text()))
    home = BeautifulSoup((site / "index.html").read_text("utf-8"), "html.parser").get_text()
    (count,) = re.findall(r"(\d+) programs ran when this was built, on Python 3\.\d+\.\d+", home)
    assert int(count) == len(shown) == len(CATALOGUE.examples)


@pytest.fixture
def python(tmp_path):
    """The last column for a program."""

    def python(header="", own=()):
        topic = tmp_path / "snippets/topic"
        topic.mkdir(parents=True, exist_ok=True)
        (topic / "one.py").write_text(f'{header}"""A claim."""\n')
        for left in topic.glob("one.*-*.out"):
            left.unlink()
        for version in own:
            (topic / f"one.{version}.out").write_text("")
        return programs._Rows("page.md", Build(tmp_path))._pythons("topic/one.py")

    return python


def test_pythons(python):
    newer = '# /// script\n# requires-python = ">=3.13"\n# ///\n'
    assert python() == "3.11 to 3.15"
    assert python(newer) == "3.13 to 3.15"
    assert python(own=["3.11-3.11"]) == "3.11 to 3.15; 3.11 differs"
    assert python(own=["3.11-3.12"]) == "3.11 to 3.15; 3.11 to 3.12 differ"
    own = ["3.14.0-3.14.8", "3.15.0-3.15.0"]
    assert python(own=own) == "3.11 to 3.15; 3.14.0 to 3.14.8, 3.15.0 differ"


def test_a_program_without_a_page_is_refused(tmp_path):
    (tmp_path / "snippets/topic").mkdir(parents=True)
    (tmp_path / "snippets/topic/one.py").write_text('"""A claim."""\n')
    rows = programs._Rows("page.md", Build(tmp_path))
    with pytest.raises(Refusal, match=r"docs/page.md:1: the list names snippets/topic/one.py"):
        rows.topic("topic", ["topic/one.py"])
