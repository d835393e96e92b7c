"""Renders programs beside each other: one axis for their pictures, their differing lines marked."""

import ast
import difflib
from html import escape

from markdown import Markdown

from hooks.examples import figure
from hooks.examples.proof import Example
from timeline import draw
from timeline.recording import Recording
from timeline.transcript import labels, seconds


def render(
    examples: list[Example], md: Markdown, places: list[figure.Place], rows: list[Example]
) -> str:
    """Two stand side by side, more under each other with their programs folded.

    ``rows``: the programs of the table that sums up, if there is one.
    """
    few = len(examples) == 2
    results = draw.results(
        [example.recording for example in examples],
        focus=[example.settings.focus for example in examples],
        prefix=f"tl-{figure.anchor(examples[0].path)}",
        low=not few,
    )
    figures = ""
    for number, (example, place, result) in enumerate(zip(examples, places, results, strict=True)):
        against = examples[0 if number else 1]
        claim = f'<p class="example__claim">{escape(figure.claim(example))}</p>'
        figures += figure.assemble(
            example,
            md,
            place,
            result,
            claim + figure.framed(result.picture),
            marked=differing(example.source, against.source),
            folded=not few,
        )
    key = ""
    if places[0].key:
        key = draw.key([example.recording for example in examples], numbered=few)
    kind = "pair" if few else "stack"
    return (
        f'<figure class="comparison comparison--{kind}">'
        f'<div class="comparison__examples">{figures}</div>'
        f"<section data-search-exclude>{key}{table(rows) if rows else ''}</section></figure>"
    )


def differing(source: str, against: str) -> tuple[int, ...]:
    """The lines of ``source``, from 1, that ``against`` has not, however far they are indented.

    The docstring always differs.
    """
    ours, theirs = ([line.strip() for line in one.splitlines()] for one in (source, against))
    matcher = difflib.SequenceMatcher(a=theirs, b=ours, autojunk=False)
    return tuple(
        line + 1
        for operation, _, _, begin, end in matcher.get_opcodes()
        if operation != "equal"
        for line in range(begin, end)
        if ours[line] and not ours[line].startswith('"""')
    )


def table(examples: list[Example]) -> str:
    """When each comes back, what it raises, and what it leaves unfinished, from the recordings."""
    titles = ("Way", "Comes back", "Raises", "Leaves unfinished then")
    heads = "".join(f'<th scope="col">{title}</th>' for title in titles)
    body = "".join(_row(example) for example in examples)
    return (
        '<div class="comparison__table"><table class="comparison__rows"><thead>'
        f"<tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(example: Example) -> str:
    recording = example.recording
    calls = [call for call in recording.calls if call.at is not None]
    raised = [call for call in calls if call.error]
    decisive = (raised or calls)[0]
    at = ", ".join(seconds(call.at) for call in calls if call.at is not None)
    errors = ", ".join(f"<code>{escape(call.error)}</code>" for call in raised)
    link = f'<a href="#{figure.anchor(example.path)}">{_way(example.source, decisive.api)}</a>'
    return (
        f'<tr><th scope="row">{link}</th><td>{at} s</td><td>{errors or "nothing"}</td>'
        f"<td>{_left(recording, decisive.unfinished) or 'nothing'}</td></tr>"
    )


def _way(source: str, api: str) -> str:
    """How the program waits: ``gather(return_exceptions=True)``, ``TaskGroup`` ..."""
    if api == "task":
        return "<code>await</code>, one after the other"
    keywords = [
        f"{keyword.arg}={ast.unparse(keyword.value)}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == f"asyncio.{api}"
        for keyword in node.keywords
    ]
    return (
        f"<code>{escape(api)}{escape('(' + ', '.join(keywords) + ')') if keywords else ''}</code>"
    )


def _left(recording: Recording, unfinished: tuple[int, ...]) -> str:
    """The tasks, and what became of each."""
    names = labels(recording)
    words = []
    for id in unfinished:
        task = recording.tasks[id]
        until = "" if task.ended is None else f" (until {seconds(task.ended)} s)"
        words.append(f"<code>{escape(names[id])}</code>{until}")
    return ", ".join(words)
