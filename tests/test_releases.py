"""Ranges of Pythons: what they hold, how they are called, and which files may bear them."""

import pytest

from generators.pythons import releases
from generators.pythons.releases import Range
from generators.runs import files

ASKED = [
    (3, 11, 2), (3, 11, 7), (3, 12, 1), (3, 13, 0), (3, 13, 5), (3, 13, 18),
    (3, 14, 2), (3, 14, 8), (3, 14, 10), (3, 15, 0), (3, 15, 2),
]  # fmt: skip


def test_the_list_is_in_order_and_of_minors_that_are_supported():
    assert sorted(set(releases.RELEASES)) == releases.RELEASES
    assert sorted(set(releases.SUPPORTED)) == releases.SUPPORTED
    run = {release[:2] for release in releases.RELEASES if release >= releases.OLDEST}
    assert run == set(releases.SUPPORTED)
    assert releases.NEWEST[:2] == releases.SUPPORTED[-1]


@pytest.mark.parametrize(
    ("name", "inside", "outside", "words"),
    [
        ("3.11-3.11", "3.11.0 3.11.7 3.11.99", "3.10.13 3.12.0", "3.11"),
        ("3.11-3.13", "3.11.0 3.12.1 3.13.99", "3.10.13 3.14.0", "3.11 to 3.13"),
        ("3.14.0-3.14.8", "3.14.0 3.14.8", "3.13.18 3.14.9 3.15.0", "3.14.0 to 3.14.8"),
        ("3.15.0-3.15.0", "3.15.0", "3.14.10 3.15.1", "3.15.0"),
        ("3.13.5-3.13", "3.13.5 3.13.99", "3.13.4 3.14.0", "3.13.5 and later 3.13"),
        ("3.11.7-3.13", "3.11.7 3.13.99", "3.11.6 3.14.0", "3.11.7 to 3.13"),
        ("3.11.0-3.14.8", "3.11.0 3.14.8", "3.10.13 3.14.9", "3.11 to 3.14.8"),
        ("3.9-3.10", "3.9.18 3.10.13", "3.8.18 3.11.2", "3.9 to 3.10"),  # not as text
    ],
)
def test_what_a_range_holds(name, inside, outside, words):
    found = Range.parse(name)
    assert (str(found), found.words) == (name, words)
    assert all(releases.parse(release) in found for release in inside.split())
    assert not any(releases.parse(release) in found for release in outside.split())


@pytest.mark.parametrize(
    "name",
    ["", "-", "3.11", "3-3", "3.13-3.11", "3.14.8-3.14.0", "3.14-3.14.8", "3.11-3.12-3.13",
     "3.11.0.1-3.11.0.2", "3.011-3.12", " 3.11-3.12", "3.11-x", "py3.11-3.12"],
)  # fmt: skip
def test_what_is_no_range(name):
    with pytest.raises(
        ValueError, match=r"^.* is no range of Pythons such as 3\.11-3\.13 or [^\n]+$"
    ):
        Range.parse(name)


@pytest.mark.parametrize(
    ("alike", "names", "words"),
    [
        ("3.11.2 3.11.7 3.12.1", "3.11-3.12", "3.11 to 3.12"),
        ("3.14.2 3.14.8", "3.14.0-3.14.8", "3.14.0 to 3.14.8"),
        ("3.14.8", "3.14.8-3.14.8", "3.14.8"),  # not 3.14.0: 3.14.2 did otherwise
        ("3.15.0", "3.15.0-3.15.0", "3.15.0"),
        ("3.13.5 3.13.18", "3.13.5-3.13", "3.13.5 and later 3.13"),  # 3.13.19 too: no known change
        ("3.13.18", "3.13.18-3.13", "3.13.18 and later 3.13"),
        ("3.14.10 3.15.2", "3.14.10-3.14 3.15.2-3.15", "3.14.10 and later 3.14, 3.15.2 on"),
        ("3.14.2 3.14.8 3.15.0", "3.14.0-3.14.8 3.15.0-3.15.0", "3.14.0 to 3.14.8, 3.15.0"),
        ("3.13.0 3.13.5 3.13.18 3.14.2", "3.13.0-3.14.2", "3.13 to 3.14.2"),
        ("3.13.18 3.14.2 3.14.8 3.14.10 3.15.0 3.15.2", "3.13.18-3.15", "3.13.18 on"),
        ("3.15.0 3.15.2", "3.15-3.15", "3.15 on"),
        ("", "", ""),
    ],
)
def test_the_fewest_ranges(alike, names, words):
    alike = list(map(releases.parse, alike.split()))
    found = releases.ranges(alike, ASKED)
    assert list(map(str, found)) == names.split()
    assert ", ".join(releases.spans(alike, ASKED)) == words
    assert [one for one in ASKED if any(one in pythons for pythons in found)] == alike
    assert list(map(Range.parse, map(str, found))) == found  # as names of files


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        ("3.11-3.12", "3.13-3.13", False),
        ("3.11-3.13", "3.13-3.13", True),
        ("3.11-3.15", "3.13-3.13", True),
        ("3.14.0-3.14.8", "3.14.10-3.14.10", False),
        ("3.14.0-3.14.8", "3.14.8-3.14.10", True),
        ("3.14.0-3.14.8", "3.14-3.14", True),
        ("3.13-3.13", "3.14.0-3.14.8", False),
        ("3.13.5-3.13", "3.13.18-3.13.18", True),
        ("3.13.5-3.13", "3.14-3.14", False),
        ("3.13.5-3.14.2", "3.14-3.14", True),
    ],
)
def test_two_files_may_not_meet(tmp_path, one, other, meet):
    program = tmp_path / "one.py"
    for name in (one, other):
        (tmp_path / f"one.{name}.out").write_text(name)
    (tmp_path / "one_more.3.11-3.15.out").write_text("of another program")
    if meet:
        with pytest.raises(ValueError, match=r"^one\.\S+ and one\.\S+ meet: rename one of them$"):
            files.older(program)
        return
    assert [path.name for path in files.older(program).values()] == [
        f"one.{name}.out" for name in sorted((one, other), key=Range.parse)
    ]
    for pythons in map(Range.parse, (one, other)):
        first = (*pythons.first, 0)[:3]
        assert files.expected(program, first) == files.of_range(program, pythons)


def test_a_name_that_is_no_range_is_one_clear_line(tmp_path):
    (tmp_path / "one.old.out").write_text("")
    with pytest.raises(ValueError, match=r"^one\.old\.out: 'old' is no range [^\n]+: rename it$"):
        files.expected(tmp_path / "one.py")
