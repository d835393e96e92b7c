"""A second build, elsewhere and a year later, with the network off, has the same bytes.

And the comparison sees what it should.
"""

import sys

import pytest

from tools import masks, same


@pytest.fixture(scope="module")
def second(tmp_path_factory):
    folder = tmp_path_factory.mktemp("elsewhere") / "deep er"
    return same.build(sys.executable, same.copied(folder))


def test_same_bytes(site, second):
    assert same.differences(site, second) == []


def test_a_difference_is_seen(site, tmp_path):
    for name in ("one", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.html").write_text("the same so far")
    assert same.differences(tmp_path / "one", tmp_path / "other") == []
    (tmp_path / "other/x.html").write_text("the same so fur")
    (tmp_path / "one/y.html").touch()
    assert same.differences(tmp_path / "one", tmp_path / "other") == [
        "y.html: only in one of them",
        "x.html: byte 13:\n  b'the same so far'\n  b'the same so fur'",
    ]


PAGE = (
    '<script src="../assets/python/page-0a1B2c3D.js"></script>'
    "<meta content=\"script-src 'sha256-AbC+/9='\"><p>It returns at 2 s.</p>"
)


def two_sites(folder, one, other):
    """What is told of two revisions whose page is ``one`` and ``other``."""
    for name, text in (("one", one), ("other", other)):
        (folder / name / "assets/python").mkdir(parents=True)
        (folder / name / "index.html").write_text(text)
        (folder / name / f"assets/python/page-{name}xx.js").write_text(name)
    sites = folder / "one", folder / "other"
    return same.differences(*sites, same.of_revisions, masks.LEFT_OUT)


def test_another_archive_for_the_browser_is_no_difference(tmp_path):
    other = PAGE.replace("0a1B2c3D", "ZZZZZZZZ").replace("AbC", "XyZ")
    assert two_sites(tmp_path, PAGE, other) == []


@pytest.mark.parametrize(
    ("old", "new"), [("2 s", "3 s"), ("page-", "pagf-"), ("script-", "stript-")]
)
def test_one_letter_is(tmp_path, old, new):
    [told] = two_sites(tmp_path, PAGE, PAGE.replace(old, new))
    assert told.startswith("index.html: byte ")
