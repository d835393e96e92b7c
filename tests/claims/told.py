"""A recording as one list of lines, for programs that are about a message."""

from tests.claims.story import waited
from timeline.recording import Recording, Task

_PLACES = (
    "File ",
    "(inside ",
    "Traceback",
    "Exception Group Traceback",
    "RuntimeWarning: Enable",
    "asyncio.run(",
)


def told(recording: Recording) -> list[str]:
    """All of it: what was printed, without the places in tracebacks; the calls; the ends."""
    lines = [(line.at, line.text.strip(" |+-\n")) for line in recording.lines]
    said = [f"{at:g} {_cut(text)}" for at, text in lines if text and not text.startswith(_PLACES)]
    threads = [f"thread {one.name} {one.start:g} to {one.end:g}" for one in recording.threads]
    return [*said, *waited(recording), *map(_end, recording.tasks), *threads]


def _cut(text: str) -> str:
    return text if len(text) < 85 else f"{text[:40]} … {text[-40:]}"


def _end(task: Task) -> str:
    when = "never" if task.ended is None else f"{task.ended:g}"
    value = "" if task.value == "None" else task.value
    return f"{task.label} {when} {task.outcome} {value}".rstrip()
