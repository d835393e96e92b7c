"""Messages: a heading is what its program printed, and the list has them all."""

import html
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generators.pythons.releases import (
    NEWEST,
    OLDEST,
    RELEASES,
    Range,
    parse,
    supported,
)
from generators.pythons.releases import text as dotted
from generators.runs import files
from generators.versions import answers
from hooks.errors import Refusal
from hooks.examples import catalogue, fences
from hooks.generated import messages
from hooks.state import Build, Source

ROOT = Path(__file__).parents[1]
SNIPPETS = ROOT / "snippets"
PROGRAMS = catalogue.programs(SNIPPETS)
FOLDER = ROOT / "docs" / "reference" / "messages"
PAGES = {path.stem: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.md"))}


def texts():
    """(page, text of a message in Markdown, versions, its section) for headings and "Also:"."""
    for name, markdown in PAGES.items():
        sections = re.split(r"(?m)^(?=## )", markdown)[1:]
        found = messages.read(name, markdown).messages
        for message, section in zip(found, sections, strict=True):
            yield pytest.param(message.text, "", section, id=message.anchor)
            for number, also in enumerate(message.also, 1):
                text, _, versions = also.partition(" · Python ")
                yield pytest.param(text, versions, section, id=f"{message.anchor}-also-{number}")


def pieces(text):
    """What must stand in the output: all of it, but for what is left out as ``…`` in italics."""
    plain = html.unescape(re.sub(r"\\(.)", r"\1", text))
    return [part.replace("*", "").strip() for part in plain.split("*…*")]


@pytest.mark.parametrize(("text", "versions", "section"), list(texts()))
def test_a_message_is_what_its_program_printed(text, versions, section):
    wanted = ".*".join(map(re.escape, pieces(text)))
    provoked = SNIPPETS / fences.includes(section, PROGRAMS)[0].path
    first, _, last = versions.partition(" to ")
    pythons = Range(parse(first), parse(last or first)) if versions else None
    if pythons and pythons.last < OLDEST:
        assert printed_by_a_probe(wanted, pythons), f"no probe prints {text} on {versions}"
        return
    printing = [release for release in supported() if prints(provoked, release, wanted)]
    if versions:
        assert printing == [release for release in supported() if release in pythons], provoked.name
    else:  # a heading may be the older text, where the newer one is another message's too
        also = messages.read("page", f"# Title\n{section}").messages[0].also
        assert printing, f"{provoked.name} does not print {text}"
        assert NEWEST in printing or any("· Python" in one for one in also), provoked.name


def prints(program, release, wanted):
    return re.search(wanted, files.expected(program, release).read_text("utf-8"))


def printed_by_a_probe(wanted, pythons):
    """On Pythons for which the site has no recording."""
    asked = [dotted(release) for release in RELEASES if release in pythons]
    return asked and any(
        all(re.search(wanted, answer[release]) for release in asked)
        for answer in answers.read().probes.values()
    )


@pytest.mark.parametrize("name", PAGES)
def test_every_message_is_provoked_first_and_its_cure_does_not_make_it(name):
    for section in re.split(r"(?m)^(?=## )", PAGES[name])[1:]:
        heading = section.split(" {#")[0].removeprefix("## ")
        provoked, *cures = [SNIPPETS / found.path for found in fences.includes(section, PROGRAMS)]
        wanted = ".*".join(map(re.escape, pieces(heading)))
        for cure in cures:
            printed = cure.with_suffix(".out").read_text("utf-8").partition("\nmain waited")[0]
            assert not re.search(f"(?m){wanted}$", printed), f"{cure.name} prints {heading}"
        assert cures or "(#" in section, f"{heading}: no cure, and no link to one"


def test_the_list_has_every_message_and_each_link_leads_there(site):
    index = BeautifulSoup(
        (site / "reference/messages/index.html").read_text("utf-8"), "html.parser"
    )
    links = index.select("a.message")
    found = [message for name in PAGES for message in messages.read(name, PAGES[name]).messages]
    ours = [link for link in links if not link["href"].startswith("../")]
    assert len(ours) == sum(1 + len(message.also) for message in found)
    assert {message.anchor for message in found} <= {link.get("id") for link in ours}
    for link in links:
        page, _, anchor = link["href"].partition("#")
        there = (site / "reference/messages" / page / "index.html").resolve().read_text("utf-8")
        heading = BeautifulSoup(there, "html.parser").select_one(f"h2#{anchor}")
        assert heading, link["href"]
        assert link in ours or link.get_text() in heading.get_text()


GOOD = "# About loops\n\n## Loop is *closed* {#closed}\n\nAlso: Loop is shut · Python 3.14\n"


@pytest.fixture
def render(tmp_path):
    def render(markdown, **pages):
        folder = tmp_path / "messages"
        folder.mkdir(exist_ok=True)
        for name, text in pages.items():
            (folder / f"{name}.md").write_text(text)
        page = Source("reference/messages.md", path=tmp_path / "messages.md")
        return messages.fill(markdown, page, Build(tmp_path))

    return render


def test_headings_become_a_list(render):
    assert render("<!-- messages: loops -->", loops=GOOD) == (
        "## About loops\n\n"
        "- [Loop is *closed*](messages/loops.md#closed){: .message #closed }\n"
        "- [Loop is shut](messages/loops.md#closed){: .message } Python 3.14"
    )


def test_other_pages_are_left_alone(render):
    assert render("# Another") == "# Another"


def test_a_heading_without_an_anchor_stops_the_build(render):
    with pytest.raises(Refusal, match=r"docs/reference/messages/loops.md:3: ## Loop has no anchor"):
        render("<!-- messages: loops -->", loops="# About\n\n## Loop\n")


def test_a_page_that_is_not_there_stops_the_build(render):
    with pytest.raises(Refusal, match=r"docs/reference/messages.md:2: there is no docs/refere"):
        render("\n<!-- messages: lops -->", loops=GOOD)
