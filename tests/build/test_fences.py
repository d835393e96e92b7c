"""The build refuses whatever looks as if it were run and is not."""

import pytest

from hooks.errors import Refusal
from hooks.examples.fences import includes
from tests.build.conftest import PROGRAM, fence

HOW = (
    'write ```python exec="on", under it one line --8<-- "topic/name.py", then ```'
    ' (options: predict="on" against="topic/other.py", in this order)'
)
INCLUDE = '--8<-- "topic/two.py"'


@pytest.mark.parametrize(
    "opening",
    [
        '```python exce="on"',
        '```python3 exec="on"',
        "```python exec=on",
        '```python exec="on" source="above"',
    ],
)
def test_misspelt(site, opening):
    site.page(fence("topic/two.py"), f"{opening}\n{INCLUDE}\n```")
    assert site.refusal() == f"docs/index.md:7: {opening} is not run as it stands: {HOW}"


@pytest.mark.parametrize(
    "opening",
    [
        '```py exec="on"',
        '```Python exec="on"',
        "```python exec='on'",
        '```python exec="off"',
        '```python  exec="on"',
        '```python exec="on" returncode="x"',
        '```python exec="on" session="a"',
        '```python exec="on" predict="yes"',
        '```{.python exec="on"}',
        "``` { .python .annotate }",
        "```python",
        "```pycon",
        "```pyodide",
        '```bash exec="on"',
        '```exec="on"',
        '~~~python exec="on"',
        '````python exec="on"',
    ],
)
@pytest.mark.parametrize("before", ["", "    ", "> "])
def test_other_fences(opening, before):
    marks = opening[: len(opening) - len(opening.lstrip("`~"))]
    lines = ["text", "", before + opening, before + INCLUDE, before + marks]
    with pytest.raises(Refusal) as refused:
        includes("\n".join(lines), ())
    assert refused.value.message == f"{opening} is not run as it stands: {HOW}"
    assert refused.value.line == 3


def test_four_backticks(site):
    site.page(fence("topic/two.py"), "````text\n```\n````")
    assert site.refusal() == (
        "docs/index.md:7: four backticks hide later examples from the tests: use ~~~"
    )


def test_code_that_is_shown_and_not_run(site):
    site.page(fence("topic/two.py"), "- a list:\n\n    ```python\n    print(1)\n    ```")
    assert site.refusal() == f"docs/index.md:9: ```python is not run as it stands: {HOW}"


def test_other_languages_are_free(site):
    site.page(fence("topic/two.py"), "```console\n$ python two.py\n```")
    assert "python two.py" in site.built()


def test_never_closed(site):
    site.page(f'```python exec="on"\n{INCLUDE}')
    assert site.refusal() == f'docs/index.md:3: ```python exec="on" is never closed: {HOW}'


@pytest.mark.parametrize(
    "body", ["print(1)", PROGRAM, f"{INCLUDE}\n{INCLUDE}", f"{INCLUDE}\nprint(1)", "", "--8<--"]
)
def test_not_one_include(site, body):
    site.page(f'```python exec="on"\n{body}\n```')
    assert site.refusal() == (
        f"docs/index.md:3: what is executed here is not one whole snippet: {HOW}"
    )


@pytest.mark.parametrize("part", [":main", ":1:3", "::5"])
def test_part_of_a_program(site, part):
    site.page(fence(f"topic/two.py{part}"))
    assert site.refusal() == (
        f"docs/index.md:4: topic/two.py{part} is a part of a snippet: name the whole file"
    )


@pytest.mark.parametrize("path", ["topic/to.py", "Topic/two.py", "../docs/index.md", "two.py"])
def test_wrong_path(site, path):
    site.page(fence(path))
    assert site.refusal() == (
        f"docs/index.md:4: there is no snippets/{path}: write it, or fix the path"
    )


@pytest.mark.parametrize("text", [INCLUDE, "--8<--\ntopic/two.py\n--8<--", '-8<- "topic/two.py"'])
def test_include_in_the_prose(site, text):
    site.page(fence("topic/two.py"), text)
    assert site.refusal() == f"docs/index.md:7: an include outside a fence: {HOW}"


def test_include_in_another_fence(site):
    site.page(fence("topic/two.py"), f"```text\n{INCLUDE}\n```")
    assert site.refusal() == (f"docs/index.md:8: an include in a fence that is not executed: {HOW}")


def test_twice_on_a_page(site):
    site.page(fence("topic/two.py"), fence("topic/two.py"))
    assert site.refusal() == "docs/index.md:8: topic/two.py is on this page twice: link to it"


def test_on_two_pages(site):
    site.page(fence("topic/two.py"), name="other.md")
    site.nav("index.md", "other.md")
    assert 'id="topic-two"' in site.built()
    assert 'id="topic-two"' in site.read("site/other/index.html")


def test_in_a_list(site):
    site.page("- one", "\n".join("    " + line for line in fence("topic/two.py").splitlines()))
    assert 'id="topic-two"' in site.built()


def test_in_a_quotation(site):  # pymdownx does not expand an include there
    site.page("\n".join("> " + line for line in fence("topic/two.py").splitlines()))
    assert site.refusal() == (
        f"docs/index.md:3: what is executed here is not one whole snippet: {HOW}"
    )
