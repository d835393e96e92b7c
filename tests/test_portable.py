"""`make portable` notices what another builder leaves out; the note that rests on it is in step."""

import re

import pytest

from tests.conftest import ROOT
from tools.portable.compared import ALL_FILES, NOTEBOOKS, as_before, as_far_as_plugins_go, told
from tools.portable.counted import counted

FIGURE = '<figure class="example" data-snippet="{0}.py"><p>{0}</p></figure>'
PAGE = (
    '<html><head><meta name="description" content="x"></head><body><article><h1 id="top">One</h1>'
    '<p>Some words. <a href="#top">up</a> <a href="../two/">two</a> <a href="https://x.y/">x</a></p>'
    f'<figure class="comparison">{FIGURE.format("a")}{FIGURE.format("b")}</figure></article></body>'
)


def built(folder, **pages):
    for name, text in pages.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "index.html").write_text(text)
    return counted(folder)


@pytest.fixture
def first(tmp_path):
    return built(tmp_path / "first", one=PAGE, two=PAGE)


def test_the_same_site_lacks_nothing(first):
    assert told(first, first) == [
        "2 of 2 pages",
        "4 of 4 programs, 4 the same to the byte",
        "2 of 2 articles in the same words",
        "2 of 2 comparisons",
        "2 of 2 pages with a description",
        "0 links that lead nowhere",
    ]


@pytest.mark.parametrize(
    ("was", "becomes", "line"),
    [
        ("<p>a</p>", "<p>c</p>", "4 of 4 programs, 3 the same to the byte"),
        (FIGURE.format("a"), "", "3 of 4 programs, 3 the same to the byte"),
        ("Some", "No", "1 of 2 articles in the same words (not two)"),
        ("comparison", "other", "1 of 2 comparisons"),
        ("description", "other", "1 of 2 pages with a description"),
        ('href="#top"', 'href="#end"', "1 links that lead nowhere (as #end on two)"),
        ("../two/", "../three/", "1 links that lead nowhere (as ../three/ on two)"),
        (" data-", " data-search-exclude data-", "4 of 4 programs, 4 the same to the byte"),
    ],
)
def test_what_differs_is_told(first, tmp_path, was, becomes, line):
    assert was in PAGE
    other = built(tmp_path / "other", one=PAGE, two=PAGE.replace(was, becomes))
    assert line in told(first, other)


def test_a_page_that_is_missing(first, tmp_path):
    lines = told(first, built(tmp_path / "other", one=PAGE))
    assert lines[:2] == ["1 of 2 pages (not two)", "2 of 4 programs, 2 the same to the byte"]
    assert lines[-1] == "1 links that lead nowhere (as ../two/ on one)"


def test_of_properdocs_nothing_less_is_accepted(first, tmp_path):
    assert as_before(first, first, ALL_FILES) == []
    other = built(tmp_path / "other", one=PAGE, two=PAGE.replace("<p>a</p>", "<p>c</p>"))
    assert as_before(first, other, "without 404.html") == [
        "4 of 4 programs, 3 the same to the byte, not 4 of 4 programs, 4 the same to the byte",
        "without 404.html, not every file for hosts and machines",
    ]


def test_of_zensical_nothing_less_is_accepted_than_its_plugins_have(first, tmp_path):
    with_notebooks = built(tmp_path / "more", one=PAGE, two=PAGE, **dict.fromkeys(NOTEBOOKS, PAGE))
    bare = PAGE.replace("<p>a</p>", "<p>A</p>").replace("description", "other")
    assert (
        as_far_as_plugins_go(with_notebooks, built(tmp_path / "bare", one=bare, two=PAGE), "") == []
    )


@pytest.mark.parametrize(
    ("was", "becomes", "line"),
    [
        (FIGURE.format("a"), "", "3 of 4 programs, not 4 of 4 programs"),
        ("comparison", "other", "1 of 2 comparisons, not 2 of 2 comparisons"),
        (
            "Some",
            "No",
            "1 of 2 articles in the same words (not two), not 2 of 2 articles in the same words",
        ),
        (
            "../two/",
            "../three/",
            "1 links that lead nowhere (as ../three/ on two), not 0 links that lead nowhere",
        ),
    ],
)
def test_what_zensical_lacks_beyond_them_is_told(first, tmp_path, was, becomes, line):
    other = built(tmp_path / "other", one=PAGE, two=PAGE.replace(was, becomes))
    assert as_far_as_plugins_go(first, other, "") == [line]


def test_the_note_names_what_is_locked():
    locked = dict(
        re.findall(r"(?m)^(\w+)==([\w.]+)", (ROOT / "tools/portable/others.txt").read_text("utf-8"))
    )
    note = (ROOT / "tools/portable/README.md").read_text("utf-8")
    assert f"ProperDocs {locked['properdocs']} | Zensical {locked['zensical']} |" in note
    named = re.findall(r"`(hooks/[\w/]+\.py)`", note)
    assert named
    for name in named:
        assert (ROOT / name).is_file(), name


def test_what_both_locks_have_is_the_same():
    found = []
    for name in ("requirements.txt", "tools/portable/others.txt"):
        pairs = re.findall(r"(?m)^([\w-]+)==([\w.]+)", (ROOT / name).read_text("utf-8"))
        found.append({one: {v for n, v in pairs if n == one} for one, _ in pairs})
    main, others = found
    shared = main.keys() & others.keys()
    assert len(shared) > 5
    assert {name for name in shared if main[name] != others[name]} == set()
