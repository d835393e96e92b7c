"""The notebook page: run by the build, committed without outputs, and never published broken."""

import html
import pathlib
import re
import subprocess
import sys

import nbformat
import pytest
import yaml
from mkdocs.utils.yaml import yaml_load

ROOT = pathlib.Path(__file__).parents[1]
NOTEBOOK = ROOT / "docs/how-to/in-a-notebook.ipynb"


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


def test_it_is_committed_without_outputs(notebook):
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


def test_its_page_shows_what_it_tells(site):
    page = (site / "how-to/in-a-notebook/index.html").read_text("utf-8")
    outputs = re.findall(r'<pre class="cell-output[^>]*><code>(.*?)</code>', page, re.DOTALL)
    assert [html.unescape(output) for output in outputs] == [
        "asyncio.run() cannot be called from a running event loop",
        "'a'",
        "['c', 'a', 'b']",
        "caught: (ValueError('b failed'),)\nc cancelled: True",
        "False",
        "'c'",
    ]
