"""The JSON of a recording: every program's suits the schema, and comes back the same."""

import copy
import json
import re

import jsonschema
import pytest

from generators.pythons import installed
from tests.timeline import runs
from timeline import Recording
from timeline.recording import SCHEMA_VERSION
from timeline.schema import schema

VALIDATOR = jsonschema.Draft202012Validator(schema())


@pytest.fixture(scope="module")
def example():
    return json.loads(runs.watched(installed.this(), "blocking.py").to_json())


@pytest.mark.parametrize("name", runs.suited(installed.this()))
def test_every_program_suits_it_and_comes_back(name):
    recording = runs.watched(installed.this(), name)
    text = recording.to_json()
    assert Recording.from_json(text) == recording
    data = json.loads(text)
    data["tasks"] = data["tasks"][:200]  # the validator is slow, and the rest are no different
    VALIDATOR.validate(data)


def test_the_programs_use_every_part_of_it():
    """An empty list proves nothing: each list of the schema has an entry somewhere."""
    recordings = [watched for watched, _ in runs.on(installed.this()).values()]
    for name, part in schema()["properties"].items():
        if part.get("type") == "array":
            assert any(getattr(recording, name) for recording in recordings), name


def test_a_version_is_demanded(example):
    assert example["schema"] == SCHEMA_VERSION
    for version in (SCHEMA_VERSION + 1, None, str(SCHEMA_VERSION)):
        other = {**example, "schema": version}
        assert not VALIDATOR.is_valid(other)
        with pytest.raises(ValueError, match=f"schema version {SCHEMA_VERSION}"):
            Recording.from_json(json.dumps(other))


def spoilt(data):
    """Copies of ``data``, each with one thing wrong: a key more or less, another type."""
    yield {**data, "surprise": 1}
    for key, value in data.items():
        yield {other: data[other] for other in data if other != key}
        yield {**data, key: [] if not isinstance(value, list) else "text"}
        if isinstance(value, list) and value:
            for wrong in spoilt(value[0]) if isinstance(value[0], dict) else [{}]:
                yield {**data, key: [wrong, *value[1:]]}
        elif isinstance(value, dict):
            yield from ({**data, key: wrong} for wrong in spoilt(value))


def test_it_refuses_what_is_wrong(example):
    before = copy.deepcopy(example)
    wrong_ones = list(spoilt(example))
    assert len(wrong_ones) > 100
    for wrong in wrong_ones:
        assert not VALIDATOR.is_valid(wrong), wrong
    assert example == before


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"schema": 1}', "not json"])
def test_what_is_no_recording_is_refused(text):
    with pytest.raises(ValueError):
        Recording.from_json(text)


def test_json_is_ascii_and_says_its_times_as_numbers(example):
    text = json.dumps(example)
    assert text.isascii()
    assert re.search(r'"at": \d', text)
