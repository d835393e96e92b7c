"""What the check of an exercise asks of a run, and how it says what is wrong.

    def check(recording):
        run = Run(recording)
        run.job("b", 2, (0, 2))
        run.prints((2, "b done"))
        run.ends(2)
        return run.wrong

A job works by sleeping, and in an exercise each length belongs to one job. So a job is known by the
length of its sleep, whoever awaits it and whatever is wrapped around it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sized

from timeline.recording import Line, Recording, Task, Wait

LINES = 3  # wrong lines of output that are told; who reads more?

Span = tuple[float, float]  # from, to: in seconds


class Run:
    """A recording that is asked questions. ``wrong`` has one line for each answer that is wrong.

    ``do``, the last argument of most questions, is what to try then: it ends the line.
    """

    def __init__(self, recording: Recording):
        self.recording = recording
        self.wrong: list[str] = []
        self._jobs: dict[float, str] = {}  # length -> name
        self._check_clean_ending()

    # -- questions ---------------------------------------------------------------------------

    def job(self, name: str, seconds: float, *spans: Span, do: str = "") -> None:
        """It worked just then. A span that is shorter than ``seconds``: it was cancelled."""
        self._jobs[seconds] = name
        found = [_span(wait) for _, wait in self._sleeps() if _length(wait) == seconds]
        if not found and spans:
            self.say(f"job {name}, which takes {_s(seconds)}, never started", do)
        elif len(found) != len(spans):
            self.say(f"job {name} started {_times(found)}, not {_times(spans)}", do)
        for (since, until), (begin, end) in zip(sorted(found), spans, strict=False):
            if since != begin:
                self.say(f"job {name} started at {_s(since)}, not at {_s(begin)}", do)
            elif until > end:
                self.say(f"job {name} was still running at {_s(end)}", do)
            elif until < end:
                self.say(f"job {name} was stopped at {_s(until)}, not at {_s(end)}", do)

    def no_other_sleep(self, *lengths: float) -> None:
        """Besides those jobs, nobody slept but for these lengths: all waited for one another."""
        known = {*self._jobs, *lengths}
        other = [(task, wait) for task, wait in self._sleeps() if _length(wait) not in known]
        for task, wait in other[:1]:
            since, until = _span(wait)
            who = self._name(task)
            self.say(f"{who} slept from {since:g} to {_s(until)}", "wait for the jobs instead")
        for blocked in self.recording.blocked:
            span = f"from {blocked.start:g} to {_s(blocked.end)}"
            self.say(f"time.sleep stops everybody {span}", "use asyncio.sleep")

    def prints(self, *lines: tuple[float, str], do: str = "") -> None:
        """It printed these lines at these times, in this order, and no others.

        A line that ends in "…" may end in any way.
        """
        printed, wanted = [_like(lines, *line) for line in self.lines()], list(lines)
        missing = [line for line in wanted if line not in printed]
        spare = [line for line in printed if line not in wanted]
        for at, text in missing[:LINES]:
            late = next((other for other in spare if other[1] == text), None)
            if late:
                spare.remove(late)
                self.say(f"{text!r} was printed at {_s(late[0])}, not at {_s(at)}", do)
            else:
                self.say(f"{text!r} was not printed at {_s(at)}", do)
        for at, text in spare[: max(LINES - len(missing), 0)]:
            self.say(f"{text!r} was printed at {_s(at)}, and nobody asked for it", do)
        if not missing and not spare and printed != wanted:
            self.say(f"the lines come as {[text for _, text in printed]}", do)

    def ends(self, at: float, do: str = "") -> None:
        if self.recording.end != at:
            self.say(f"the program ended at {_s(self.recording.end)}, not at {_s(at)}", do)

    def alone_when(self, text: str, do: str = "") -> None:
        """When that line was printed, every task but the one that printed it was over."""
        for at, printed, line in self._lines():
            if printed == text:
                for task in self._unfinished(line.turn, but=(0, line.task)):
                    name = self._name(task)
                    self.say(f"{name} was still running at {_s(at)}, when {text!r} came", do)

    def leaves_nothing(self, do: str = "") -> None:
        """When main ended, every other task was over."""
        main = next(iter(self.recording.tasks), None)
        if main is None or main.ended is None:
            return
        at, turn = _s(main.ended), main.ended_turn or 0
        for task in self._unfinished(turn, but=(0,)):
            self.say(f"{self._name(task)} was still running at {at}, when main ended", do)

    def at_most(self, limit: int, do: str = "") -> None:
        """No more than ``limit`` jobs worked at any moment."""
        spans = [_span(wait) for _, wait in self._sleeps() if _length(wait) in self._jobs]
        if crowd := _crowd(spans, limit):
            self.say(f"{crowd[0]} jobs worked at once at {_s(crowd[1])}, and {limit} may", do)

    def waits_for(self, name: str, do: str = "") -> None:
        """Somebody waited until the task of that job was over, and was not woken by a clock."""
        for task, wait in self._sleeps():
            if self._jobs.get(_length(wait)) == name and not self._awaited(task):
                self.say(f"nobody waited for the end of job {name} at {_s(task.ended or 0)}", do)

    def waits_at_most(self, what: str, limit: int, do: str = "") -> None:
        """No more than ``limit`` tasks waited in it at any moment: "Queue.get" ..."""
        if crowd := _crowd([_span(wait) for wait in self._in(what)], limit):
            self.say(f"{crowd[0]} tasks waited in {what} at {_s(crowd[1])}", do)

    def uses(self, what: str, do: str = "") -> None:
        """Somebody waited in it, or main came back from it at once: "TaskGroup", "gather" ..."""
        if not self._in(what) and all(call.api != what for call in self.recording.calls):
            self.say(f"nobody waited in {what}", do)

    def never_uses(self, what: str, do: str = "") -> None:
        if waits := self._in(what):
            self.say(f"at {_s(waits[0].since)} somebody waited in asyncio's own {what}", do)

    # -- for questions of a check's own ------------------------------------------------------

    def lines(self) -> list[tuple[float, str]]:
        """When each line of stdout was printed, and the line."""
        return [(at, text) for at, text, _ in self._lines()]

    def say(self, what: str, do: str = "") -> None:
        """An answer is wrong. What to do is said once."""
        told = any(line.endswith(do) for line in self.wrong)
        self.wrong.append(f"{what}: {do}" if do and not told else what)

    # -- what they look at -------------------------------------------------------------------

    def _check_clean_ending(self) -> None:
        """It ended by itself, nothing complained, and nothing was decided by chance."""
        ending = self.recording.ending
        if ending.how != "finished":
            line = f" in line {ending.line}" if ending.line else ""
            words = "was stopped" if ending.how == "stopped" else f"ended in {ending.error}"
            message = ending.message.strip().partition("\n")[0]
            self.say(f"the program {words}{line} at {_s(ending.at)}", message)
        for report in self.recording.reports:
            text = report.text.rpartition("Warning: ")[2]
            self.say(f"asyncio complains at {_s(report.at)}", text)
        if self.recording.tie_matters:
            self.say(
                f"two timers are due at {_s(self.recording.ties[0])}, and chance decides which is "
                "first",
                "let your own list decide",
            )

    def _sleeps(self) -> list[tuple[Task, Wait]]:
        found = [
            (task, wait)
            for task in self.recording.tasks
            for wait in task.waits
            if wait.what == "sleep" and wait.due is not None and wait.due > wait.since
        ]
        return sorted(found, key=lambda each: (each[1].since, each[1].since_turn))

    def _lines(self) -> list[tuple[float, str, Line]]:
        """The whole lines of stdout: when, what, and their last piece."""
        found, text = [], ""
        for line in self.recording.lines:
            if line.stream == "stdout":
                text += line.text
                if text.endswith("\n"):
                    found.append((line.at, text[:-1], line))
                    text = ""
        return found + ([(line.at, text, line)] if text else [])

    def _unfinished(self, turn: int, but: tuple[int | None, ...]) -> list[Task]:
        return [
            task
            for task in self.recording.tasks
            if task.id not in but
            and task.created_turn < turn  # not what was made right after
            and (task.ended_turn is None or task.ended_turn > turn)
        ]

    def _awaited(self, task: Task) -> bool:
        waits = [wait for other in self.recording.tasks for wait in other.waits]
        ended = (task.ended, None)
        return task.id == 0 or any(
            (task.id in wait.on or task.id == wait.woken_by) and wait.until in ended
            for wait in waits
        )

    def _in(self, what: str) -> list[Wait]:
        waits = [wait for task in self.recording.tasks for wait in task.waits]
        return [wait for wait in waits if wait.what == what]

    def _name(self, task: Task) -> str:
        for wait in task.waits:
            if wait.what == "sleep" and _length(wait) in self._jobs:
                return f"job {self._jobs[_length(wait)]}"
        return task.label


def _length(wait: Wait) -> float:
    return -1.0 if wait.due is None else round(wait.due - wait.since, 6)


def _span(wait: Wait) -> Span:
    return wait.since, float("inf") if wait.until is None else wait.until


def _like(wanted: Iterable[tuple[float, str]], at: float, text: str) -> tuple[float, str]:
    """The wanted line that allows for this one; else the line itself."""
    for when, pattern in wanted:
        if when == at and pattern.endswith("…") and text.startswith(pattern[:-1]):
            return when, pattern
    return at, text


def _crowd(spans: list[Span], limit: int) -> tuple[int, float] | None:
    """How many at once, and when first, if there are more than ``limit``."""
    for at in sorted({since for since, _ in spans}):
        count = len([1 for since, until in spans if since <= at < until])
        if count > limit:
            return count, at
    return None


def _s(seconds: float) -> str:
    return "the end" if seconds == float("inf") else f"{seconds:g} s"


def _times(spans: Sized) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(len(spans), f"{len(spans)} times")
