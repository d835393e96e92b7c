"""A second build, elsewhere and a year later, with the network off, has the same bytes.

And the comparison sees what it should.
"""

import sys

import pytest

from tools import same


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
