"""How a task came to be: who made it, by which call, on which line, in which TaskGroup."""

from __future__ import annotations

import asyncio
import sys
from types import FrameType

from timeline import asyncio_names as names
from timeline import show
from timeline.places import ASYNCIO, PACKAGE
from timeline.record import waits
from timeline.record.drafts import TaskDraft


class Creation:
    """What is known of a task before its first step, while its arguments can still be read."""

    def __init__(self, by: TaskDraft | None, coro: object):
        self.by = by
        self.call = show.coroutine(coro)
        self.housekeeping = self.call.partition("(")[0].endswith(names.HOUSEKEEPING)


def made_by_program(filename: str) -> bool:
    """Whether the program makes a task right now, through nothing but asyncio."""
    frame: FrameType | None = sys._getframe(1)
    # above a turn of the loop stands who called run
    while frame is not None and frame.f_code.co_name != names.RUN_ONCE:
        if frame.f_code.co_filename == filename:
            return True
        if not frame.f_code.co_filename.startswith((ASYNCIO, PACKAGE)):
            return False
        frame = frame.f_back
    return False


def created_where(filename: str) -> tuple[int | None, int | None]:
    """(line of the program, id of the TaskGroup) that create a task right now."""
    group: int | None = None
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename == filename:
            return frame.f_lineno, group
        if frame.f_code.co_qualname == names.CREATE_IN_GROUP:
            group = next(
                id(item)
                for item in waits.locals_of(frame)
                if issubclass(type(item), asyncio.TaskGroup)
            )
        frame = frame.f_back
    return None, group
