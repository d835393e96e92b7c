"""Renders an example: picture, output, program, and what was unfinished when a call came back."""

import ast
from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath
from typing import Any

from markdown import Markdown

from generators.pythons import releases
from generators.runs.measured import STEP
from hooks.browser import runner
from hooks.examples import other_pythons, predicted
from hooks.examples.proof import Example
from timeline import draw, header


@dataclass(frozen=True)
class Place:
    """Where a figure stands: what it needs to know of its page."""

    download: str  # address of the file
    guide: str  # address of the page that explains the pictures
    program_first: bool = False  # matters where the two do not stand side by side
    playground: str = ""  # address of the page to change it in; "": there is none
    key: bool = False  # the first picture of a page explains its signs


def anchor(path: str) -> str:
    """The id of the figure: ``gather-fails`` for ``gather/fails.py``."""
    return path.removesuffix(".py").replace("/", "-")


def render(
    example: Example,
    md: Markdown,
    place: Place,
    marked: tuple[int, ...] = (),
    predict: bool = False,
) -> str:
    """The whole ``<figure>``. ``md`` highlights. ``marked`` and ``predict``: see ``assemble``."""
    [result] = draw.results(
        [example.recording], focus=[example.settings.focus], prefix=f"tl-{anchor(example.path)}"
    )
    key = draw.key(example.recording, prefix="tl-key") if place.key else ""
    picture = framed(result.picture + key)
    return assemble(example, md, place, result, picture, marked, predict=predict)


def assemble(
    example: Example,
    md: Markdown,
    place: Place,
    result: draw.Result,
    picture: str,
    marked: tuple[int, ...] = (),
    folded: bool = False,
    predict: bool = False,
) -> str:
    """The figure around a picture; ``marked``: lines of the program that differ from another's;
    ``folded``: only the picture is seen at once; ``predict``: only the program is."""
    program = _program(example, md, marked, bare=predict)
    output = (
        f'<section class="example__result" data-search-exclude>{_output(example, result)}</section>'
    )
    cannot = runner.why_not(example.path, example.settings)
    runs = ' data-run="no"' if cannot else ""
    why = f'<p class="example__cannot">{escape(cannot)}</p>' if cannot else ""
    notes = f'<div class="example__told">{result.told}{_measured(example)}</div>{why}'
    notes += other_pythons.folds(example, f"tl-{anchor(example.path)}")
    notes += _more(example, result, place)
    if folded:
        inside = picture + (
            '<details class="example__folded example__fold"><summary>Program and output</summary>'
            f"{program}{output}<section data-search-exclude>{notes}</section></details>"
        )
    elif predict:
        notes = f'<section class="example__caption" data-search-exclude>{notes}</section>'
        inside = program + predicted.fold(picture + output, notes)
    else:
        order = program + picture + output if place.program_first else picture + output + program
        inside = f"{order}<figcaption data-search-exclude>{notes}</figcaption>"
    name = f"What will {PurePosixPath(example.path).name} do?" if predict else claim(example)
    return (
        f'<figure class="example" id="{anchor(example.path)}"'
        f' data-snippet="{escape(example.path)}" data-python="{escape(example.python)}"'
        f' data-clock="{escape(example.recording.clock)}"{_data_recorded(example)}'
        f' aria-label="{escape(name)}"{runs}>'
        f"{inside}"
        "</figure>"
    )


def framed(drawn: str) -> str:
    # a <section>, because Material's search takes the end of any inner <div> for its end
    return f'<section class="example__picture" data-search-exclude>{drawn}</section>'


def claim(example: Example) -> str:
    """The sentence that the program proves."""
    return (ast.get_docstring(ast.parse(example.source)) or example.path).splitlines()[0]


def _program(example: Example, md: Markdown, marked: tuple[int, ...], bare: bool) -> str:
    """Without its header, which is there for whoever runs the file; copying gives the file.

    ``bare``: without its claim, too.
    """
    above, shown = predicted.split(example.source) if bare else header.split(example.source)
    hidden = above.count("\n")
    lines = [str(line - hidden) for line in marked if line > hidden]
    options: dict[str, Any] = {"options": {}, "classes": [], "id_value": "", "attrs": {}}
    if lines:
        options["options"] = {"hl_lines": " ".join(lines)}
    fences: Any = md.preprocessors["fenced_code_block"]
    fences.line_count = shown.count("\n")  # it has counted the lines of the fence, not of the code
    code = fences.highlight(src=shown.rstrip("\n"), language="python", md=md, **options)
    return _block("program", example, example.source, code)


def _output(example: Example, result: draw.Result) -> str:
    if not result.output:
        return '<p class="example__silent">It prints nothing.</p>'
    return _block("output", example, result.text, result.output)


def _measured(example: Example) -> str:
    """Where the picture comes from, if not from the run that was just made."""
    if example.newer:
        return (
            f"<p>It needs Python {example.newer}, and this site was built with an older one:"
            f" shown is its recording, made with Python {escape(example.python)}.</p>"
        )
    if not example.here:
        return (
            f"<p>This site was built with Python {releases.text(releases.this())}, which does"
            f" otherwise: shown is what Python {escape(example.python)} did.</p>"
        )
    if example.measured is None:
        return ""
    return (
        "<p>Real sockets, real time: the picture was measured on"
        f" {example.measured.day} {example.measured:%B %Y} with Python"
        f" {escape(example.recording.python)}, to {STEP:g}&nbsp;s.</p>"
    )


def _data_recorded(example: Example) -> str:
    return "" if example.here else f' data-recorded="{escape(example.python)}"'


def _more(example: Example, result: draw.Result, place: Place) -> str:
    settings, name = example.settings, escape(PurePosixPath(example.path).name)
    declared = ""
    if settings.raises:
        declared += f"<p>It ends in <code>{escape(settings.raises)}</code> on purpose.</p>"
    if settings.tie:
        declared += f"<p>Two timers are due at one moment: {escape(settings.tie)}</p>"
    playground = ""
    if place.playground and not runner.why_not(example.path, settings):
        link = f"{place.playground}#{example.path.removesuffix('.py')}"
        playground = f' · <a href="{escape(link)}">Open in the playground</a>'
    needs = " ".join(settings.dependencies)
    install = f"<code>pip install {escape(needs)}</code>, then " if needs else ""
    again = "" if example.measured is None else " and did the same, whatever its times"
    ran = f"It ran on Python {escape(example.python)} when this page was built{again}."
    if not example.here:
        ran = f"It was recorded with Python {escape(example.python)}."
    return (
        '<details class="example__more example__fold"><summary>More</summary>'
        f'<div class="example__rest">{result.rest}</div>{declared}'
        f"<p>{ran} On your machine: {install}<code>python {name}</code>{_really(example)}</p>"
        f'<p><a href="{escape(place.download)}" download>Download {name}</a> · '
        f'<a href="#{anchor(example.path)}">Link to this example</a> · '
        f'<a href="{escape(place.guide)}">How to read a timeline</a>{playground}</p>'
        f'<details class="example__facts example__fold"><summary>The picture as a table</summary>'
        f'<div class="example__table">{result.table}</div></details></details>'
    )


def _really(example: Example) -> str:
    """What a real clock changes: tests/timeline/test_real_seconds.py proves it of each program."""
    if example.recording.clock == "real" or not example.here or not example.recording.stdout:
        return ""
    if why := example.settings.virtual_only:
        return f" may print other lines, in real seconds: {escape(why)}"
    return " prints the same lines, in real seconds."


def _block(what: str, example: Example, text: str, code: str) -> str:
    """Code with a button that copies ``text``, to the character."""
    # Material copies the text of a button as it is, but trims what it reads from the page;
    # it numbers the block by the id around it
    copied = escape(text).replace("\r", "&#13;")  # HTML takes a bare \r for \n
    return (
        f'<section class="example__{what} no-copy" id="{anchor(example.path)}-{what}"'
        " data-search-exclude>"  # a hit in a program would hide the sentences that answer
        '<div class="md-code__nav"><button class="md-code__button" type="button"'
        f' title="Copy the {what}" data-md-type="copy" data-clipboard-text="{copied}">'
        f"</button></div>{code}</section>"
    )
