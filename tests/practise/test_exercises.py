"""A check passes what is right, however it is written, and nothing that only looks right."""

import tomllib
from pathlib import Path

import pytest

from timeline import Helper, check

HERE = Path(__file__).parent
EXERCISES = check.exercises()
SAID = tomllib.loads((HERE / "said.toml").read_text("utf-8"))  # of each program that fails


@pytest.fixture(scope="module")
def runs():
    """The recordings of the four programs of an exercise."""
    with Helper() as helper:

        def run(exercise):
            folder = check.EXERCISES / exercise
            paths = {name: folder / f"{name}.py" for name in ("solution", "starter", "lucky")}
            paths["other"] = HERE / "other" / f"{exercise}.py"
            return {
                name: helper.run(path.read_text("utf-8"), path.name) for name, path in paths.items()
            }

        yield run


def mistakes(judge, recordings):
    """What a check gets wrong: a program that it passes or fails and should not."""
    for name, recording in recordings.items():
        wrong = judge(recording)
        if name in ("solution", "other") and wrong:
            yield f"{name} fails: {wrong}"
        if name in ("starter", "lucky") and not wrong:
            yield f"{name} passes"


@pytest.mark.parametrize("exercise", EXERCISES)
def test_the_check_tells_right_from_wrong(exercise, runs):
    recordings = runs(exercise)

    assert list(mistakes(lambda run: check.judged(exercise, run), recordings)) == []
    for name in ("starter", "lucky"):
        assert check.judged(exercise, recordings[name]) == SAID[exercise][name]


def test_a_check_that_always_passes_is_caught(runs):
    assert list(mistakes(lambda run: [], runs("order"))) == ["starter passes", "lucky passes"]


def test_a_check_that_always_fails_is_caught(runs):
    assert list(mistakes(lambda run: ["no"], runs("order"))) == [
        "solution fails: ['no']",
        "other fails: ['no']",
    ]


def test_every_exercise_is_whole():
    folders = {path.name for path in check.EXERCISES.iterdir() if path.is_dir()}
    assert folders == set(EXERCISES) == set(SAID)
    assert folders == {path.stem for path in (HERE / "other").glob("*.py")}
