"""An example on a page: program, output, tasks, and what was unfinished when a call came back."""

import ast
from html import escape
from pathlib import PurePosixPath

from hooks.proof import Example
from timeline import header
from timeline.recording import Call, Recording
from timeline.transcript import how, labels, outcome, seconds

# what HTML cannot show is shown by the symbol that Unicode has for it
_CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\t\n"} | {127: 0x2421}


def anchor(path: str) -> str:
    """The id of the figure: ``gather-fails`` for ``gather/fails.py``."""
    return path.removesuffix(".py").replace("/", "-")


def render(example: Example, md, download: str, program_first: bool) -> str:
    """The whole ``<figure>``. ``md`` highlights; ``download`` is the address of the file.

    ``program_first`` matters where the two do not stand side by side.
    """
    claim = (ast.get_docstring(ast.parse(example.source)) or example.path).splitlines()[0]
    recording = example.recording
    focus = [call for call in recording.calls if call.api == example.settings.focus]
    told = focus or list(recording.calls)
    rest = [call for call in recording.calls if call not in told]
    program = _program(example, md)
    # the timeline will stand in the result, above the output
    result = f"{_output(example)}{_tasks(recording)}"
    result = f'<section class="example__result" data-search-exclude>{result}</section>'
    return (
        f'<figure class="example" id="{anchor(example.path)}"'
        f' data-snippet="{escape(example.path)}" data-python="{escape(recording.python)}"'
        f' aria-label="{escape(claim)}">'
        f"{program + result if program_first else result + program}"
        "<figcaption data-search-exclude>"
        f'<div class="example__told">{_calls(told, recording)}</div>'
        f"{_more(example, _calls(rest, recording), download)}"
        "</figcaption>"
        "</figure>"
    )


def _program(example: Example, md) -> str:
    """Without its header, which is there for whoever runs the file; copying gives the file."""
    _, shown = header.split(example.source)
    options = {"options": {}, "classes": [], "id_value": "", "attrs": {}}
    fences = md.preprocessors["fenced_code_block"]
    code = fences.highlight(src=shown.rstrip("\n"), language="python", md=md, **options)
    return _block("program", example, example.source, code)


def _output(example: Example) -> str:
    """The printed lines; the gutter with times is neither selected nor copied."""
    recording, lines = example.recording, example.recording.lines
    if not lines:
        return '<p class="example__silent">It prints nothing.</p>'
    columns = [_column("virtual s", [seconds(line.at) for line in lines], str.rjust)]
    if len({line.task for line in lines}) > 1:
        columns.append(_column("task", _writers(recording), str.ljust))
    if any(line.stream == "stderr" for line in lines):
        streams = ["" if line.stream == "stdout" else "stderr" for line in lines]
        columns.append(_column("", streams, str.ljust))
    head, *gutters = ("  ".join(row) + "  " for row in zip(*columns, strict=True))
    rows = [f'<span class="example__gutter">{escape(head)}\n</span>']
    for gutter, line in zip(gutters, lines, strict=True):
        broken = not line.text.endswith("\n") and line is not lines[-1]
        rows.append(
            f'<span class="example__gutter">{escape(gutter)}</span>'
            f'<span class="example__{line.stream}">{escape(line.text.translate(_CONTROLS))}</span>'
            + ('<span class="example__gutter">…\n</span>' if broken else "")
        )
    code = f"<pre><code>{''.join(rows)}</code></pre>"
    return _block("output", example, "".join(line.text for line in lines), code)


def _column(head: str, cells: list[str], justify) -> list[str]:
    width = max(map(len, [head, *cells]))
    return [justify(text, width) for text in [head, *cells]]


def _writers(recording: Recording) -> list[str]:
    """Who wrote each line, by the shortest names that tell the tasks apart."""
    names = [task.short for task in recording.tasks]
    if len(set(names)) < len(names):
        names = labels(recording)
    return ["" if line.task is None else names[line.task] for line in recording.lines]


def _tasks(recording: Recording) -> str:
    names = labels(recording)
    rows = [
        (name, task.created, task.ended, outcome(task, names))
        for task, name in zip(recording.tasks, names, strict=True)
    ]
    rows += [(f"thread {one.name}", one.start, one.end, "") for one in recording.threads]
    if not rows:
        return ""
    body = "".join(
        f'<tr><th scope="row"><code>{escape(name)}</code></th><td>{seconds(since)}</td>'
        f"<td>{'–' if until is None else seconds(until)}</td><td>{escape(end)}</td></tr>"
        for name, since, until, end in rows
    )
    titles = ("task", "from", "to", "how it ended")
    heads = "".join(f'<th scope="col">{title}</th>' for title in titles)
    return (
        f'<div class="example__tasks"><table class="example__table"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{body}</tbody></table></div>"
    )


def _calls(calls: list[Call], recording: Recording) -> str:
    """When each waiting call came back, how, and what was unfinished then."""
    names = labels(recording)
    told = []
    for call in calls:
        left = ", ".join(f"<code>{escape(names[id])}</code>" for id in call.unfinished)
        at = "" if call.at is None else f" at {seconds(call.at)}&nbsp;s"
        told.append(f"<p>{escape(how(call))}{at}; unfinished then: {left or 'none'}</p>")
    return "".join(told)


def _more(example: Example, calls: str, download: str) -> str:
    settings, name = example.settings, escape(PurePosixPath(example.path).name)
    declared = ""
    if settings.raises:
        declared += f"<p>It ends in <code>{escape(settings.raises)}</code> on purpose.</p>"
    if settings.tie:
        declared += f"<p>Two timers are due at one moment: {escape(settings.tie)}</p>"
    return (
        f'<details class="example__more"><summary>More</summary>{calls}{declared}'
        f"<p>It ran on Python {escape(example.recording.python)} when this page was built."
        f" On your machine: <code>python {name}</code></p>"
        f'<p><a href="{escape(download)}" download>Download {name}</a> · '
        f'<a href="#{anchor(example.path)}">Link to this example</a></p></details>'
    )


def _block(what: str, example: Example, text: str, code: str) -> str:
    """Code with a button that copies ``text``, to the character."""
    # Material copies the text of a button as it is, but trims what it reads from the page;
    # it numbers the block by the id around it
    return (
        f'<div class="example__{what} no-copy" id="{anchor(example.path)}-{what}">'
        '<nav class="md-code__nav" aria-label="Copy"><button class="md-code__button" type="button"'
        f' title="Copy the {what}" data-md-type="copy" data-clipboard-text="{escape(text)}">'
        f"</button></nav>{code}</div>"
    )
