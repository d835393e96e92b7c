"""The notebook pages: run by the build, committed without outputs, and never published broken."""

import html
import pathlib
import re
import subprocess
import sys
import textwrap

import nbformat
import pytest
import yaml
from mkdocs.utils.yaml import yaml_load

ROOT = pathlib.Path(__file__).parents[1]
NOTEBOOK = ROOT / "docs/how-to/in-a-notebook.ipynb"
NOTEBOOKS = sorted((ROOT / "docs").rglob("*.ipynb"))


@pytest.fixture
def notebook():
    return nbformat.read(NOTEBOOK, as_version=4)


def build(notebook, folder):
    """Build a site of this one page, with the settings of our mkdocs.yml for notebooks."""
    settings = yaml_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    plugins = [item for item in settings["plugins"] if "mkdocs-jupyter" in item]
    assert len(plugins) == 1
    (folder / "docs").mkdir()
    nbformat.write(notebook, folder / "docs/index.ipynb")
    config = {"site_name": "One notebook", "theme": "material", "plugins": plugins}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_is_committed_without_outputs(path):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert len(cells) >= 5
    for cell in cells:
        assert cell.outputs == []
        assert cell.execution_count is None


def test_the_build_runs_it(notebook, tmp_path):
    # the sum stands in no cell: only a run can put it on the page
    notebook.cells.append(nbformat.v4.new_code_cell("print(123456 + 654321)"))
    built = build(notebook, tmp_path)
    assert built.returncode == 0, built.stderr
    page = (tmp_path / "site/index.html").read_text("utf-8")
    assert "777777" in page


def test_a_failing_cell_fails_the_build(notebook, tmp_path):
    notebook.cells.append(nbformat.v4.new_code_cell('await job("b", 0, fails=True)'))
    built = build(notebook, tmp_path)
    assert built.returncode != 0
    assert "index.ipynb" in built.stderr and "b failed" in built.stderr
    assert not (tmp_path / "site/index.html").exists()


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_its_page_shows_what_is_committed(path, site):
    folder = site / path.relative_to(ROOT / "docs").with_suffix("")
    page = (folder / "index.html").read_text("utf-8")
    outputs = re.findall(r'<pre class="cell-output[^>]*><code>(.*?)</code>', page, re.DOTALL)
    cells = re.split(r"(?m)^cell \d+\n", path.with_suffix(".out").read_text("utf-8"))[1:]
    assert len(cells) >= 5
    assert [html.unescape(output) for output in outputs] == [
        textwrap.dedent(cell).strip("\n") for cell in cells
    ]
    assert (folder / path.name).read_bytes() == path.read_bytes()
    assert len(page) < 80_000


def outputs_of(name):
    text = (ROOT / "docs" / name).read_text("utf-8")
    return {
        int(cell.partition("\n")[0]): [line.strip() for line in cell.splitlines()[1:] if line]
        for cell in re.split(r"(?m)^cell ", text)[1:]
    }


def test_what_the_page_about_notebooks_tells():
    printed = outputs_of("how-to/in-a-notebook.out")
    assert printed[2] == ["asyncio.run() cannot be called from a running event loop"]
    assert printed[5] == ["caught: (ValueError('b failed'),)", "c cancelled: True"]
    assert [printed[6], printed[7]] == [["False"], ["'c'"]]


def test_each_solution_prints_what_its_task_asks_for():
    printed = outputs_of("practise/exercises-notebook.out")

    def before(cell, first, second):
        return printed[cell].index(first) < printed[cell].index(second)

    starter, solution = 2, 3
    assert before(starter, "a done", "b starts") and before(solution, "b starts", "a done")
    starter, solution = 4, 5
    assert [line for line in printed[starter] if "got" in line] == ["got a", "got b", "got c"]
    assert [line for line in printed[solution] if "got" in line] == ["got c", "got a", "got b"]
    assert before(solution, "b starts", "a done")
    starter, solution = 6, 7
    assert printed[starter][-2] == "good: ['a', CancelledError('')]"
    assert printed[solution][-2] == "good: ['a']"
    starter, solution = 8, 9
    assert "first: a failed" in printed[starter] and "c done" in printed[starter]
    assert "first: b" in printed[solution] and "c done" not in printed[solution]
    starter, solution = 10, 11
    assert printed[starter][-1] == "over: [True, False]"
    assert printed[solution][-1] == "over: [True, True]"
    starter, solution = 12, 13
    assert before(starter, "d starts", "a done")
    assert before(solution, "a done", "c starts") and before(solution, "b done", "d starts")
