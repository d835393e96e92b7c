"""What files say of the supported Pythons is what the one list says."""

import re
import sys

import pytest

from generators.pythons import releases, strict
from generators.pythons.releases import NEWEST, OLDEST, SUPPORTED, spoken, text
from tests.conftest import ROOT

FIRST, ALL = text(OLDEST), spoken(SUPPORTED[0], SUPPORTED[-1])


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("README.md", f"You need Python {FIRST} or newer. The site supports {ALL};"),
        ("README.md", f"every push on Python {ALL}."),
        ("CHANGELOG.md", f"- Python {ALL}: "),
        ("CONTRIBUTING.md", f"--universal --python-version {FIRST} "),
        ("docs/practise/draw-your-own.md", f"Python {FIRST} or newer"),
        ("Makefile", f"Python {FIRST} or newer is needed"),
        ("Makefile", f"sys.version_info < ({OLDEST[0]}, {OLDEST[1]})"),
        ("pyproject.toml", f'python_version = "{FIRST}"'),
        ("pyproject.toml", f'target-version = "py{FIRST.replace(".", "")}"'),
    ],
)
def test_a_file_says_which_are_supported(file, said):
    assert said in (ROOT / file).read_text("utf-8")


def test_every_workflow_uses_a_supported_one():
    found = set()
    for file in (ROOT / ".github/workflows").glob("*.yml"):
        found |= set(re.findall(r'python-version: "([\d.]+)"', file.read_text("utf-8")))
    assert found and {releases.parse(one)[:2] for one in found} <= set(SUPPORTED)


def test_the_list_is_in_order_and_has_a_release_of_each():
    assert sorted(releases.RELEASES) == releases.RELEASES
    assert {release[:2] for release in releases.supported()} == set(SUPPORTED)
    assert NEWEST[:2] == SUPPORTED[-1]


@pytest.mark.parametrize(
    ("release", "level", "unlisted"),
    [
        (NEWEST, "final", ""),
        (NEWEST, "candidate", text(NEWEST)),
        ((3, 11, 7), "final", ""),
        ((3, 15, 99), "final", "3.15.99"),
        ((3, 16, 0), "alpha", "3.16.0"),
    ],
)
def test_only_a_listed_release_is_built_strictly(release, level, unlisted, monkeypatch):
    class Info(tuple):
        releaselevel = level

    monkeypatch.setattr(sys, "version_info", Info((*release, level, 0)))
    assert releases.unlisted() == unlisted
    assert strict.options() == ([] if unlisted else ["--strict"])
