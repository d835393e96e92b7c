"""Predict first: the program is seen, what it does comes with a click; and a step from another."""

import re

import pytest
from bs4 import BeautifulSoup

from tests.build.conftest import PROGRAM, fence

SLOWER = PROGRAM.replace('job("b", 2)', 'job("b", 4)').replace("Two jobs take", "Two others take")
ANSWER = "Both end, `b` at 2 s.\n{ .answer }"


def predicted(path, options=""):
    return fence(path).replace('exec="on"', f'exec="on" predict="on"{options}')


def against(path, other):
    return fence(path).replace('exec="on"', f'exec="on" against="{other}"')


@pytest.fixture
def figure(site):
    site.page("What will it print?", predicted("topic/two.py"), ANSWER, "And on.")
    return BeautifulSoup(site.built(), "html.parser").select_one("figure.example")


def test_the_program_is_open_and_the_rest_is_not(figure):
    assert figure.find(True)["class"] == ["example__program", "no-copy"]
    program, answer = figure.find_all(True, recursive=False)
    assert answer.name == "details" and not answer.has_attr("open")
    assert answer.find(True).name == "summary"
    assert answer.find("summary").get_text() == "Show what happens"
    for part in ".example__picture", ".example__output", ".example__told", ".example__more":
        assert answer.select_one(part), part
        assert not program.select_one(part)


def test_nothing_outside_the_fold_gives_it_away(figure):
    claim = "Two jobs take as long as the longer one."
    assert claim not in figure["aria-label"]
    assert figure["aria-label"] == "What will two.py do?"
    shown = figure.select_one(".example__program code").get_text()
    assert shown == PROGRAM.split('"""\n\n')[1]
    button = figure.select_one(".example__program button")
    assert button["data-clipboard-text"] == PROGRAM


def test_what_was_seen_is_told_in_the_fold(site, figure):
    answer = figure.select_one("details.example__predicted > .example__seen")
    assert answer.get_text(" ", strip=True) == "Both end, b at 2 s."
    assert answer.find("code").get_text() == "b"
    html = site.read("site/index.html")
    assert html.count("Both end") == 1 and html.index("And on.") > html.index("Both end")


def test_search_finds_no_answer_but_the_authors(site, figure):
    text = site.read("site/search/documents.json")
    assert "What will it print?" in text and "Both end" in text and "And on." in text
    for word in ("asyncio.gather", "Show what happens", "virtual s", "returned"):
        assert word not in text


def test_a_header_is_not_shown_either(site):
    header = '# /// script\n# requires-python = ">=3.11"\n# ///\n'
    site.program("topic/three.py", header + SLOWER)
    site.program("topic/four.py", header + "print('no claim')\n")
    for_both = (
        (predicted(f"topic/{name}.py"), "It ends.\n{ .answer }") for name in ("three", "four")
    )
    site.page(*(part for parts in for_both for part in parts))
    site.program("topic/two.py", PROGRAM)
    site.page(fence("topic/two.py"), name="other.md")
    site.nav("index.md", "other.md")
    programs = BeautifulSoup(site.built(), "html.parser").select(".example__program code")
    assert [program.get_text()[:12] for program in programs] == ["import async", "print('no cl"]


def test_two_paragraphs_of_answer(site):
    site.page(predicted("topic/two.py"), "One.\n{ .answer }", "Two.\n{ .answer }", "Three.")
    seen = BeautifulSoup(site.built(), "html.parser").select_one(".example__seen")
    assert [paragraph.get_text() for paragraph in seen.select("p")] == ["One.", "Two."]


def test_no_answer(site):
    site.page(predicted("topic/two.py"), "And on.")
    assert site.refusal() == (
        "docs/index.md:4: snippets/topic/two.py: what is to be predicted is never told: "
        "write what was seen under the fence, and { .answer } under that"
    )


@pytest.mark.parametrize("before", [[], [fence("topic/two.py")], [fence("topic/two.py"), "Text."]])
def test_an_answer_to_no_question(site, before):
    site.page(*before, "Both end.\n{ .answer }", *([] if before else [fence("topic/two.py")]))
    assert site.refusal() == (
        'docs/index.md:1: the answer "Both end." stands under no predict="on": '
        "put it under one, or take { .answer } away"
    )


@pytest.mark.parametrize(
    "options",
    [
        'predict="off"',
        "predict=on",
        "predict",
        'predcit="on"',
        'predict="on" predict="on"',
        'agianst="topic/two.py"',
        'against=""',
        'against="topic/two.py" predict="on"',
    ],
)
def test_misspelt(site, options):
    site.page(fence("topic/two.py").replace('exec="on"', f'exec="on" {options}'), ANSWER)
    assert site.refusal() == (
        f'docs/index.md:3: ```python exec="on" {options} is not run as it stands: '
        'write ```python exec="on", under it one line --8<-- "topic/name.py", then ```'
        ' (options: predict="on" against="topic/other.py", in this order)'
    )


def marked(figure):
    return [line.get_text().strip() for line in figure.select(".hll")]


@pytest.mark.parametrize("options", ["", ' predict="on"'])
def test_a_step_marks_what_it_changes(site, options):
    site.program("topic/slower.py", SLOWER)
    step = against("topic/slower.py", "topic/two.py")
    step = step.replace(' exec="on"', f' exec="on"{options}')
    site.page(fence("topic/two.py"), step, *([ANSWER] if options else []))
    first, second = BeautifulSoup(site.built(), "html.parser").select("figure.example")
    assert marked(first) == []
    assert marked(second) == ['await asyncio.gather(job("a", 1), job("b", 4))']


def test_a_step_from_a_program_of_a_comparison(site):
    site.program("topic/slower.py", SLOWER)
    site.program("topic/slowest.py", SLOWER.replace("4", "8").replace("others", "slow ones"))
    pair = "```compare\ntopic/two.py\ntopic/slower.py\n```"
    site.page(pair, against("topic/slowest.py", "topic/slower.py"))
    last = BeautifulSoup(site.built(), "html.parser").find(id="topic-slowest")
    assert [re.search(r"\d\)\)", line)[0] for line in marked(last)] == ["8))"]


def test_a_step_from_a_program_that_is_not_above(site):
    site.program("topic/slower.py", SLOWER)
    site.page(against("topic/slower.py", "topic/two.py"), fence("topic/two.py"))
    assert site.refusal() == (
        "docs/index.md:3: topic/two.py is not above on this page: "
        "put it there, or take against= away"
    )


def test_a_step_that_changes_nothing(site):
    site.program("topic/same.py", PROGRAM.replace("Two jobs take", "Two others take"))
    site.page(fence("topic/two.py"), against("topic/same.py", "topic/two.py"))
    assert site.refusal() == (
        "docs/index.md:8: snippets/topic/same.py: no line differs from topic/two.py: "
        "take against= away"
    )
