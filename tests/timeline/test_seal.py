"""Data that a command wrote is taken only as it was written."""

import json

import pytest

from generators.runs.seal import opened, sealed

DATA = {"measured": "2026-11-22", "seconds": [[0.1 + 0.2, 1e-9]], "words": {"b": "ü", "a": None}}


def test_what_was_written_comes_back():
    assert opened(json.loads(json.dumps(sealed(DATA))), "x.json", "make x") == DATA


@pytest.mark.parametrize(
    "change", [{"measured": "2026-11-23"}, {"seconds": [[0.3, 1e-9]]}, {"seal": "0"}, {"more": 1}]
)
def test_what_was_changed_by_hand_is_refused(change):
    with pytest.raises(ValueError, match=r"^x.json was changed by hand: .* `make x` writes it$"):
        opened(sealed(DATA) | change, "x.json", "make x")


def test_what_has_no_seal_is_refused():
    with pytest.raises(ValueError, match="changed by hand"):
        opened(DATA, "x.json", "make x")
