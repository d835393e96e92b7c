"""The behaviour matrix: cells, runs and links are the same, and everything generated is as it was.

A false cell needs a wrong rule in ``words``, the same mistake in ``data/matrix.toml``, which was
written down once and read, and a transcript that says so too.
"""

import re
import tomllib
from dataclasses import replace
from types import SimpleNamespace
from urllib.parse import urljoin

import pytest
from bs4 import BeautifulSoup

from generators.matrix import generate, program, words
from generators.matrix.approaches import APPROACHES
from generators.matrix.situations import SITUATIONS
from generators.runs import measured
from generators.runs.files import expected
from hooks.errors import Refusal
from hooks.examples import matrix as table
from tests.conftest import ROOT
from timeline import Helper, header

EXPECTED = tomllib.loads((ROOT / "tests/data/matrix.toml").read_text("utf-8"))
CELLS = list(generate.cells())

every_cell = pytest.mark.parametrize(
    ("situation", "approach"), CELLS, ids=[f"{one.slug}/{way.slug}" for one, way in CELLS]
)


@pytest.fixture(scope="module")
def helper():
    with Helper() as helper:
        yield helper


@pytest.fixture(scope="module")
def wanted(helper):
    return generate.files(helper)


def test_there_are_sixteen_situations_and_seven_approaches():
    assert [one.slug for one in SITUATIONS] == list(EXPECTED)
    assert len(SITUATIONS) == 16 and len(APPROACHES) == 7
    for row in EXPECTED.values():
        assert list(row) == [approach.slug for approach in APPROACHES]


def test_what_is_committed_is_what_is_generated(wanted):
    changed = [name for name, text in wanted.items() if (ROOT / name).read_text("utf-8") != text]
    assert changed == [], "run `python -m generators.matrix`, read the diff and commit it"
    assert generate.unexpected_files(ROOT, wanted) == []


@every_cell
def test_a_cell_says_what_was_written_down(situation, approach, helper):
    file = ROOT / "snippets" / program.path(situation, approach)
    source = file.read_text("utf-8")
    newer = header.newer(header.read(source))  # no Python that can run it
    recording = measured.read(file).recording if newer else helper.run(source, file.name)
    said = words.cell(recording, approach)
    assert said == EXPECTED[situation.slug][approach.slug]
    assert len(said.split()) <= 8
    code = source.partition('"""')[2].partition('"""')[2]
    assert sum(bool(line.strip()) for line in code.splitlines()) <= 25


@every_cell
def test_a_cell_agrees_with_the_transcript(situation, approach):
    """Read by other means: from the text of the ``.out`` file."""
    file = ROOT / "snippets" / program.path(situation, approach)
    text = expected(file).read_text("utf-8")
    said = EXPECTED[situation.slug][approach.slug]
    apis = ("timeout", "gather", "wait", "as_completed", "TaskGroup")
    waited = re.findall(
        rf"(?m)^  ([\d.]+) ({'|'.join(apis)}) (\w+) ?(\w*); unfinished: (.*)$", text
    )
    if not waited:  # it came back without waiting
        raised = re.search(r"raises (\w+) at (\d+)", said)
        assert said.endswith(" at once") or f"{raised[2]}.0 | caught: {raised[1]}(" in text
        return
    at, _, how, error, left = waited[-1]
    if error:
        assert f"raises {error} " in said
    else:
        assert how == "returned" and "raises" not in said
    assert f" {float(at):g} s" in said or at == "0.0" and " at once" in said
    names = re.findall(r"\('(\w)'", left)
    if found := re.search(r"; ([abc, ]+|all|others) (?:runs? on|go(?:es)? on|cleaning)", said):
        assert found[1] in (", ".join(names), "all", "others")
        assert found[1] != "all" or len(names) == 3
    for name in re.findall(r"; (\w)'s error l", said) if left != "none" else []:
        assert name in names
    if re.search(r"run|go|cleaning", said):
        assert names
    if "logged" in said or "lost" in said:
        assert ("logged" in said) == ("never retrieved" in text)


def test_who_never_leaves_a_task_running():
    """The first sentence of the page."""
    leaves = {
        approach
        for row in EXPECTED.values()
        for approach, said in row.items()
        if re.search(r"run|goes on|cleaning|lost|destroyed", said)
    }
    assert {one.slug for one in APPROACHES} - leaves == {"taskgroup", "return_exceptions"}


def test_each_cell_links_to_the_run_that_it_tells_of(site):
    page = site / "reference/matrix/index.html"
    soup = BeautifulSoup(page.read_text("utf-8"), "html.parser")
    rows = soup.select(".matrix tbody tr")
    assert len(rows) == 16
    for situation, row in zip(SITUATIONS, rows, strict=True):
        there = page.parent / situation.slug / "index.html"
        figures = BeautifulSoup(there.read_text("utf-8"), "html.parser").select("figure.example")
        by_id = {figure["id"]: figure["data-snippet"] for figure in figures}
        linked = []
        for approach, cell in zip(APPROACHES, row.select("td"), strict=True):
            cell.select_one(".matrix__way").extract()
            said = " ".join(cell.get_text().split())
            wanted = EXPECTED[situation.slug][approach.slug]
            if needs := situation.needs.get(approach.slug):
                wanted += f" ({needs})"
            assert said == wanted, f"{page}: cell {situation.slug}/{approach.slug}"
            if approach.slug in situation.absent:
                assert not cell.select("a, svg")
                continue
            link = cell.a["href"]
            assert urljoin("/reference/matrix/", link).startswith(
                f"/reference/matrix/{situation.slug}/#"
            )
            linked.append(by_id[link.partition("#")[2]])
            assert linked[-1] == program.path(situation, approach)
            assert cell.svg["aria-label"], "a shape has words"
        assert linked == list(by_id.values())


def test_a_part_of_the_table_on_another_page(site):
    """Of the page about moving to TaskGroup: its cells say the same, and lead to the same runs."""
    page = site / "how-to/move-to-taskgroup/index.html"
    rows = BeautifulSoup(page.read_text("utf-8"), "html.parser").select(".matrix tbody tr")
    ways = ["gather", "return_exceptions", "wait", "taskgroup"]
    faults = ["all-succeed", "one-fails", "two-fail", "child-cancelled", "waiter-cancelled"]
    assert len(rows) == len([*faults, "timeout", "slow-cleanup"])
    for fault, row in zip([*faults, "timeout", "slow-cleanup"], rows, strict=True):
        for way, cell in zip(ways, row.select("td"), strict=True):
            cell.select_one(".matrix__way").extract()
            assert " ".join(cell.get_text().split()) == EXPECTED[fault][way]
            there = (page.parent / cell.a["href"].partition("#")[0] / "index.html").resolve()
            assert there == site.resolve() / "reference/matrix" / fault / "index.html"
            assert cell.a["href"].endswith(f"#matrix-{fault}-{way}")


@pytest.mark.parametrize(
    ("rows", "options", "what"),
    [
        ("one-fails\nno-such\n", {}, "there is no situation 'no-such': use one of all-succeed,"),
        ("", {"columns": "gathers"}, "there is no way to wait 'gathers': use one of gather,"),
        ("", {"column": "gather"}, "a matrix has no option 'column': use columns"),
    ],
)
def test_a_part_that_there_is_not(rows, options, what):
    with pytest.raises(Refusal, match=what):
        table.part(rows, options)


def test_a_shape_tells_how_it_came_back_and_what_it_left(helper):
    seen = {}
    for approach in APPROACHES:
        file = ROOT / "snippets/matrix/one-fails" / f"{approach.slug}.py"
        look = words.look(helper.run(file.read_text("utf-8"), file.name), approach)
        seen[approach.slug] = (look.signs, look.left)
    assert seen == {
        "gather": (("error",), True),
        "return_exceptions": (("ok",), False),
        "wait": (("ok",), False),
        "first_completed": (("ok",), True),
        "first_exception": (("ok",), True),
        "as_completed": (("ok", "error"), True),
        "taskgroup": (("error",), False),
    }


def test_a_program_that_does_otherwise_than_it_claims_is_refused(helper):
    """As if `b` did not fail: its claim is that of the program from which it was made."""
    gather = APPROACHES[0]
    source = (ROOT / "snippets/matrix/one-fails/gather.py").read_text("utf-8")
    for changed, what in (
        (source, None),
        (source.replace(", fails=True)", ")"), "gather returns at 3 s."),
        (source.replace('"b", 2', '"b", 2.25'), "gather raises ValueError at 2.25 s; c runs on."),
    ):
        recording = helper.run(changed, "gather.py")
        example = SimpleNamespace(source=changed, recording=recording, path="gather.py")
        if what is None:
            table.check(example, gather)
            continue
        with pytest.raises(Refusal, match=re.escape(what)):
            table.check(example, gather)


def test_words_that_are_too_many_are_refused(helper):
    """Rather than cut."""
    gather = APPROACHES[0]
    source = (ROOT / "snippets/matrix/one-fails/gather.py").read_text("utf-8")
    recording = helper.run(source, "gather.py")
    long = replace(recording.calls[0], error="Some very long error of many words")
    with pytest.raises(ValueError, match="more than 8 words"):
        words.cell(replace(recording, calls=(long,)), gather)


def test_every_page_is_in_the_nav_in_the_order_of_the_table():
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    named = re.findall(r"- (.+): reference/matrix/(.+)\.md", text)
    assert named == [(one.name, one.slug) for one in SITUATIONS]
