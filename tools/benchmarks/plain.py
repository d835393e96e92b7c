"""A hook in place of hooks/main.py: its steps, but for those that copy the pages for machines."""

import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.exports import behaviours, llms, twins
from hooks.main import *  # noqa: F403  # the events that MkDocs calls
from hooks.main import STEPS, events

COPIES = {behaviours.files, behaviours.write, llms.files, llms.write, twins.add, twins.write}


def without(steps, left_out):
    return [step for step in steps if step not in left_out]


PLAIN = replace(
    STEPS,
    add_files=without(STEPS.add_files, COPIES),
    after_search=without(STEPS.after_search, COPIES),
    finish=without(STEPS.finish, COPIES),
)
events.steps = PLAIN
