"""What pytest-examples overlooks on a page is noticed: the two ways to collect disagree then."""

import pytest

from tests.pages import collect

PROGRAM = "gather/fails.py"
SOURCE = (collect.ROOT / "snippets" / PROGRAM).read_text("utf-8")
FENCE = f'```python exec="on"\n--8<-- "{PROGRAM}"\n```\n'


def both(folder, text):
    (folder / "page.md").write_text(text, "utf-8")
    return len(collect.fences(folder)), len(collect.examples(folder))


def test_an_include_is_expanded(tmp_path):
    assert both(tmp_path, f"# Page\n\n{FENCE}\nMore.\n") == (1, 1)
    assert [example.source for example in collect.examples(tmp_path)] == [SOURCE]
    assert [(fence.line, fence.info) for fence in collect.fences(tmp_path)] == [
        (3, 'python exec="on"')
    ]


def test_a_comparison_is_as_many_fences(tmp_path):
    assert both(tmp_path, f"```compare\n{PROGRAM}\n{PROGRAM}\n```\n\n{FENCE}") == (3, 3)
    assert [example.source for example in collect.examples(tmp_path)] == [SOURCE] * 3


def test_an_indented_fence_is_found(tmp_path):
    indented = "".join(f"    {line}\n" for line in FENCE.splitlines())
    assert both(tmp_path, f"!!! note\n\n{indented}") == (1, 1)
    assert [example.source for example in collect.examples(tmp_path)] == [SOURCE]


@pytest.mark.parametrize("options", ['predict="on"', 'predict="on" against="gather/fails.py"'])
def test_a_fence_with_options_is_found(tmp_path, options):
    fence = FENCE.replace('exec="on"', f'exec="on" {options}')
    assert both(tmp_path, fence) == (1, 1)
    assert [example.source for example in collect.examples(tmp_path)] == [SOURCE]


@pytest.mark.parametrize(
    "text",
    [
        f"````text\n```\n```\n````\n\n{FENCE}",  # pytest-examples loses its place
        FENCE.replace("```", "~~~"),
        FENCE.replace("```", "````"),
    ],
    ids=["after four marks", "tildes", "four marks"],
)
def test_a_blind_spot_is_noticed(tmp_path, text):
    assert both(tmp_path, text) == (1, 0)
