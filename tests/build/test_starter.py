"""The program that an exercise begins with: shown, not run, and as strictly named as any other."""

import pytest
from bs4 import BeautifulSoup

from hooks.errors import Refusal
from hooks.examples.fences import includes, starters
from tests.build.conftest import PROGRAM, fence

STARTER = "practise/order/starter.py"
HOW = "write ```starter, under it one line practise/<exercise>/starter.py, then ```"
SOURCE = PROGRAM + "\n1 / 0\n"  # whoever runs it hears of it


def shown(*lines):
    return "\n".join(["```starter", *lines, "```"])


@pytest.fixture
def starter(site):
    site.write(f"snippets/{STARTER}", SOURCE)
    return site


def test_it_is_shown_and_can_be_downloaded(starter):
    starter.page(fence("topic/two.py"), shown(STARTER), "[it](#practise-order-starter)")
    section = BeautifulSoup(starter.built(), "html.parser").select_one("section.starter")

    assert section["data-starter"] == STARTER
    assert section.select_one("pre").text.strip("\n") == SOURCE.strip("\n")
    assert section.button["data-clipboard-text"] == SOURCE
    assert "python -m timeline.check order order.py" in section.text
    link = section.select_one("a[download]")
    assert link["download"] == "order.py"
    assert starter.read(f"site/{link['href']}") == SOURCE


def test_in_a_list(starter):
    block = "\n".join("    " + line for line in shown(STARTER).splitlines())
    starter.page(fence("topic/two.py"), "- one\n", block)
    assert f'data-starter="{STARTER}"' in starter.built()


@pytest.mark.parametrize(
    "opening",
    ["```start", "```Starter", "```starters", "``` starter", "~~~starter", '```starter x="1"']
    + ["```{.starter}", "```text", "```"],
)
def test_misspelt(opening):
    marks = opening[: len(opening) - len(opening.lstrip("`~"))]
    with pytest.raises(Refusal) as refused:
        includes(f"text\n\n{opening}\n{STARTER}\n{marks}", ())
    assert refused.value.message == f"{opening} is not how a starter is shown: {HOW}"
    assert refused.value.line == 3


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        (["practise/ordre/starter.py"], f"there is no snippets/practise/ordre/{'starter.py'}"),
        (["topic/two.py"], f"topic/two.py is no starter: {HOW}"),
        (["practise/order/check.py"], f"practise/order/check.py is no starter: {HOW}"),
        ([STARTER, STARTER], f"{STARTER} {STARTER} is no starter: {HOW}"),
        ([], f"nothing is no starter: {HOW}"),
    ],
)
def test_wrong_file(starter, lines, problem):
    starter.page(fence("topic/two.py"), shown(*lines))
    refusal = starter.refusal()
    assert refusal.startswith(f"docs/index.md:8: {problem}")


def test_never_closed(starter):
    starter.page(fence("topic/two.py"), f"```starter\n{STARTER}")
    assert starter.refusal() == (
        f"docs/index.md:7: ```starter is not how a starter is shown: {HOW}"
    )


def test_twice_on_a_page(starter):
    starter.page(fence("topic/two.py"), shown(STARTER), shown(STARTER))
    assert starter.refusal() == f"docs/index.md:12: {STARTER} is on this page twice: link to it"


@pytest.mark.parametrize("name", ["starter", "lucky", "check"])
def test_no_part_of_an_exercise_is_run(starter, name):
    starter.write(f"snippets/practise/order/{name}.py", PROGRAM + f"# {name}\n")
    starter.page(fence(f"practise/order/{name}.py"))
    assert starter.refusal() == (
        f"docs/index.md:4: practise/order/{name}.py is a part of an exercise, "
        f"and no part is run: {HOW}"
    )


def test_no_part_of_an_exercise_is_compared(starter):
    starter.page(f"```compare\ntopic/two.py\n{STARTER}\n```")
    assert starter.refusal().startswith(f"docs/index.md:5: {STARTER} is a part of an exercise")


def test_in_an_indented_block(starter):
    block = "\n".join("    " + line for line in shown(STARTER).splitlines())
    starter.page(fence("topic/two.py"), block)
    assert starter.refusal() == (
        "docs/index.md:1: 1 starters are named but 0 are in the HTML: "
        "look for one in a comment or an indented block, and take it out"
    )


def test_on_no_page(starter):
    starter.page(fence("topic/two.py"))
    assert starter.refusal() == (
        f"snippets/{STARTER}:1: it is on no page: put it on one, or delete it"
    )


def test_starters_and_includes_are_told_apart(starter):
    markdown = f"{fence('topic/two.py')}\n\n{shown(STARTER)}"
    known = {"topic/two.py", STARTER}
    assert [one.path for one in includes(markdown, known)] == ["topic/two.py"]
    assert [one.path for one in starters(markdown, known)] == [STARTER]
