"""The repository keeps the shape that its README promises."""

import pathlib

import pytest

ROOT = pathlib.Path(__file__).parents[1]


@pytest.mark.parametrize("name", ["docs", "snippets", "tests"])
def test_folders(name):
    assert any((ROOT / name).iterdir())


@pytest.mark.parametrize("name", ["mkdocs.yml", "requirements.txt", "README.md"])
def test_files(name):
    assert (ROOT / name).read_text("utf-8").strip()


def test_the_page_about_the_licence_has_its_text():
    page = (ROOT / "docs/about/licence.md").read_text("utf-8")
    assert f"~~~text\n{(ROOT / 'LICENSE').read_text('utf-8').strip()}\n~~~" in page
