"""What a machine reads of the built site: llms.txt, all pages in one file, the table as data.

That the twin of a page is true is asked in tests/pages/test_built.py.
"""

import json
import posixpath
import re

import jsonschema
import pytest
from bs4 import BeautifulSoup
from markdown.extensions.toc import slugify

from generators.matrix import words
from generators.matrix.approaches import APPROACHES
from generators.pythons.releases import NEWEST, parse
from generators.runs import files, measured
from tests.conftest import ROOT
from tests.pages import shown
from timeline import Helper, header

LINK = re.compile(r"(?<!\\)\]\(((?:[^()\s]|\([^()]*\))+)\)")
FENCED = re.compile(r"(?ms)^ *(`{3,})\w*$.*?^ *\1$")


@pytest.fixture(scope="module")
def twins(site):
    """Path below the site -> text."""
    found = {path.relative_to(site).as_posix(): path for path in site.rglob("*.md")}
    return {name: path.read_text("utf-8") for name, path in sorted(found.items())}


@pytest.fixture(scope="module")
def behaviours(site):
    return json.loads((site / "behaviours.json").read_text("utf-8"))


def anchors(text):
    """The names that a link into a twin can have: of its headings, and those that stand there."""
    heads = re.findall(r"(?m)^#{1,6} (.+)$", FENCED.sub("", text))
    plain = [re.sub(r"[`*]|\]\([^)]*\)|\\|\[", "", head) for head in heads]
    return {slugify(head, "-") for head in plain} | set(re.findall(r'<a id="([^"]+)"></a>', text))


def test_every_page_has_a_twin_that_it_names(site, twins):
    pages = {page.relative_to(site).as_posix() for page in site.rglob("index.html")}
    assert {path.replace(".md", ".html") for path in twins} == pages
    for page in pages:
        soup = BeautifulSoup((site / page).read_text("utf-8").partition("<h1")[0], "html.parser")
        [link] = soup.select("article a[rel=alternate][type='text/markdown']")
        assert link["href"] == "index.md", page


def test_a_link_of_a_twin_leads_somewhere(site, twins):
    lost = []
    for path, text in twins.items():
        for link in LINK.findall(FENCED.sub("", text)):
            if re.match(r"[a-z]+:", link):
                continue
            address, _, fragment = link.partition("#")
            folder = posixpath.dirname(path)
            there = posixpath.normpath(posixpath.join(folder, address)) if address else path
            if not (site / there).is_file():
                lost.append(f"{path}: {link}")
            elif there in twins and fragment and "playground" not in there:
                lost += [] if fragment in anchors(twins[there]) else [f"{path}: {link}"]
    assert lost == []


def test_llms_names_every_page_once_by_its_title(site, twins):
    text = (site / "llms.txt").read_text("utf-8")
    assert text.startswith("# Gather or Wait\n\n> ")
    listed = re.findall(r"(?m)^- \[(.+?)\]\(([^)]+\.md)\)", text)
    unlisted = set(twins) - {path for _, path in listed}
    assert unlisted == {"how-to/side-by-side/index.md"}  # an old address: it is in no menu
    assert len(listed) == len({path for _, path in listed})
    for title, path in listed:
        (head,) = re.findall(r"(?m)\A(?:<a [^\n]*\n\n)?# (.+)$", twins[path])
        assert title, head
    for other in re.findall(r"\]\(([^)]+\.(?:json|txt))\)", text):
        assert (site / other).is_file()


def test_all_pages_are_in_one_file_as_they_are(site, twins):
    text = (site / "llms-full.txt").read_text("utf-8")
    parts = re.split(r"(?m)^<!-- (\S+\.md) -->\n\n", text)[1:]
    for path, part in zip(parts[::2], parts[1::2], strict=True):
        assert LINK.sub("]", part).strip() == LINK.sub("]", twins[path]).strip(), path
    assert set(twins) - set(parts[::2]) == {"how-to/side-by-side/index.md"}
    lost = [
        link
        for link in LINK.findall(FENCED.sub("", text))
        if not re.match(r"[a-z]+:", link) and not (site / link.partition("#")[0]).is_file()
    ]
    assert lost == []


def test_behaviours_are_as_their_schema_says(site, behaviours):
    schema = json.loads((site / behaviours["$schema"]).read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(behaviours)


def test_behaviours_are_what_ran(behaviours):
    """Each row is an .out file, which is what its Pythons ran; and there are no others."""
    outs = []
    for row in behaviours["behaviours"]:
        program = ROOT / row["program"]
        [out] = {files.expected(program, parse(release)) for release in row["pythons"]}
        outs.append(out)
        ran = shown.in_out(out.read_text("utf-8"))
        where = f"behaviours.json: {row['program']} on Python {row['pythons'][0]}"
        assert sorted(map(_call, row["outcome"]["calls"])) == ran.calls, where
        assert [_task(task) for task in row["outcome"]["tasks"]] == ran.tasks, where
        assert f"\nend\n  {row['outcome']['end']}\n" in out.read_text("utf-8"), where
        assert program.parent.name == row["situation"], where
    assert sorted(outs) == sorted((ROOT / "snippets/matrix").rglob("*.out"))


def _call(call):
    left = ", ".join(call["unfinished"]) or "none"
    how = f"{call['how']} {call['error'] or ''}".rstrip()
    return f"{call['at']} {call['api']} {how}; unfinished: {left}"


def _task(task):
    until = "the end" if task["to"] is None else f"{task['to']}"
    return shown._task(task["name"], f"{task['from']}", until, task["how"])


def test_behaviours_say_what_a_run_says_now(site, behaviours):
    by_heading = {approach.heading: approach for approach in APPROACHES}
    said = 0
    with Helper() as helper:
        for row in behaviours["behaviours"]:
            approach, program = by_heading[row["call"]], ROOT / row["program"]
            assert row["api"] == f"asyncio.{approach.api}", row["program"]
            assert program.stem == approach.slug, row["program"]
            page, _, anchor = row["page"].partition("#")
            assert f'id="{anchor}"' in (site / page / "index.html").read_text("utf-8")
            release = parse(row["pythons"][-1])
            out, source = files.expected(program, release), program.read_text("utf-8")
            recording = (
                measured.read(program, out).recording
                if (out != files.expected(program) or header.newer(header.read(source)))
                else helper.run(source, program.name)
            )
            assert row["says"] == words.cell(recording, approach), row["program"]
            said += release == NEWEST
    assert said == len(list((ROOT / "snippets/matrix").rglob("*.py")))


def test_the_policy_of_addresses(site):
    """Without an address of its own, the site names none; and no picture, which needs one."""
    for name in ("llms.txt", "behaviours.json", "index.html"):
        text = (site / name).read_text("utf-8")
        assert "og:image" not in text and "og:url" not in text
    assert json.loads((site / "behaviours.json").read_text("utf-8"))["site"] == ""
