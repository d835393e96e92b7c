"""What a program changes in a Python that others use after it is seen; what it puts back is not."""

import asyncio
import builtins
import contextlib
import os
import random
import warnings

import pytest

from timeline.process import traces


@contextlib.contextmanager
def changed(owner, name, value):
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


CHANGES = {
    "a function of asyncio": lambda: changed(asyncio, "sleep", print),
    "a method of asyncio": lambda: changed(asyncio.TaskGroup, "create_task", print),
    "a function of a module below": lambda: changed(asyncio.tasks, "wait", print),
    "print": lambda: changed(builtins, "print", repr),
    "a number of asyncio, for one that is equal": lambda: changed(
        asyncio.constants, "DEBUG_STACK_DEPTH", 10.0
    ),
    "random": lambda: changed(random, "random", lambda: 4),
    "the environment": lambda: changed(os, "environ", {"A": "b"}),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen_until_it_is_put_back(change):
    before = traces.state()
    with CHANGES[change]():
        assert traces.state() != before
    assert traces.state() == before


def test_a_new_name_is_seen():
    before = traces.state()
    asyncio.ours = 1
    assert traces.state() != before
    del asyncio.ours
    assert traces.state() == before


def test_a_warning_that_was_shown_is_no_change():
    before = traces.state()
    vars(asyncio)["__warningregistry__"] = {"x": 1}
    assert traces.state() == before
    del vars(asyncio)["__warningregistry__"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert traces.state() != before
    assert traces.state() == before
