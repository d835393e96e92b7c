"""Runs each program that a page names, and puts the run on the page."""

import contextlib
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import markdown_exec
from markdown import Markdown
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_relative_url

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from generators.pythons import releases
from hooks import memo, seen
from hooks.browser import runner
from hooks.errors import Refusal
from hooks.examples import compare, fences, figure, matrix, predicted, proof, prose, starter
from hooks.examples.catalogue import Catalogue
from hooks.examples.moments import Moments, Runs
from hooks.examples.run_ahead import Ahead
from timeline import Recording, draw

_GUIDE = "about/how-to-read-a-timeline/"
_PROGRAM_FIRST = ("learn/", "practise/")  # elsewhere a reader wants the answer first

log = get_plugin_logger("examples")


@dataclass
class _Page:
    uri: str  # below docs/
    url: str  # below the site
    lines: dict[str, int]  # of its file: where it names each program
    drawn: bool = False  # a picture stands on it already
    compared: list[proof.Example] = field(default_factory=list)
    numbers: list[prose.Number] = field(default_factory=list)


@dataclass
class _Build:
    catalogue: Catalogue
    runs: Ahead
    page: _Page = field(init=False)  # that is being made
    proved: dict[str, proof.Example] = field(default_factory=seen.begin)
    moments: dict[str, Runs] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.anchors = {figure.anchor(path): path for path in self.catalogue.examples}


_build: _Build


def on_config(config: MkDocsConfig) -> None:
    global _build
    snippets = Path(config.config_file_path).parent / "snippets"
    fences.files.cache_clear()
    # pymdownx takes a relative base_path from wherever mkdocs was started
    config.mdx_configs["pymdownx.snippets"]["base_path"] = [str(snippets)]
    markdown_exec.formatters["python"] = _format
    superfences = config.mdx_configs.setdefault("pymdownx.superfences", {})
    for name, form in (("compare", _compare), ("starter", _starter), ("matrix", _matrix)):
        fence = {"name": name, "class": name, "format": form, "validator": _options}
        superfences.setdefault("custom_fences", []).append(fence)
    catalogue = Catalogue(snippets)
    _build = _Build(catalogue, Ahead(snippets, catalogue.examples))


def on_files(files: Files, config: MkDocsConfig) -> None:
    for path in _build.catalogue.files:
        source = str(_build.catalogue.folder / path)
        files.append(File.generated(config, f"snippets/{path}", abs_src_path=source))
    files.append(File.generated(config, "assets/timeline.css", content=draw.css()))


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Before any page: to a list of all programs, one in a broken fence would be on no page."""
    for file in files.documentation_pages():
        if file.src_uri.endswith(".md"):
            try:
                fences.includes(file.content_string, _build.catalogue.folder)
            except Refusal as refusal:
                raise refusal.at(f"docs/{file.src_uri}:{refusal.line}") from None


@event_priority(-100)  # after every hook that writes Markdown
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str | None:
    if not page.file.src_uri.endswith(".md"):
        return None
    _build.page = _Page(page.file.src_uri, page.url, {})
    try:
        folder = _build.catalogue.folder
        named = fences.includes(markdown, folder) + fences.starters(markdown, folder)
        for include in named:
            line = _line_of_file(page, markdown, include.line)
            if include.path in _build.page.lines:
                raise Refusal(f"{include.path} is on this page twice: link to it", include.line)
            _build.page.lines[include.path] = line
    except Refusal as refusal:
        line = _line_of_file(page, markdown, refusal.line or 1)
        raise refusal.at(f"docs/{page.file.src_uri}:{line}") from None
    lines = {include.path: include.line for include in named}
    for number in prose.numbers(markdown, lines, _build.anchors):
        line = _line_of_file(page, markdown, number.line)
        _build.page.numbers.append(replace(number, line=line))
    return prose.without_marks(markdown)


def _line_of_file(page: Page, markdown: str, line: int) -> int:
    """The line in the page's file, which may begin with metadata that Markdown does not see."""
    source = page.file.content_string
    if markdown in source:
        return line + source[: source.index(markdown)].count("\n")
    lines, text = source.split("\n"), markdown.split("\n")[line - 1]
    return lines.index(text) + 1 if text in lines else 1  # another hook has rewritten the page


def _format(code: str, md: Markdown, extra: dict[str, str], **options: Any) -> str:
    """What markdown-exec calls for a fence. It must not fail with anything but a Refusal."""
    page = _build.page
    path = _build.catalogue.find(code)
    if path not in page.lines:
        raise Refusal(f"docs/{page.uri}:1: what is executed is not a whole snippet: include one")
    with _told(path):
        marked = _marked(path, extra.get("against"))
        example, place, predict = _proved(path), _place(path), "predict" in extra
        return memo.recall(
            lambda: ("figure", example, place, marked, predict),
            lambda: figure.render(example, md, place, marked, predict),
        )


def _marked(path: str, against: str | None) -> tuple[int, ...]:
    """The lines that differ from those of another program."""
    if not against:
        return ()
    marked = compare.differing(_build.catalogue.text(path), _build.catalogue.text(against))
    if not marked:
        raise Refusal(f"no line differs from {against}: take against= away")
    return marked


def _options(
    language: str, inputs: dict[str, str], options: dict[str, Any], attrs: Any, md: Markdown
) -> bool:
    options.update(inputs)
    return True


def _compare(
    source: str, language: str, css_class: str, options: Any, md: Markdown, **kwargs: Any
) -> str:
    """What superfences calls for a comparison."""
    page = _build.page
    examples, places = [], []
    for path in source.split():
        with _told(path):
            examples.append(_proved(path))
            places.append(_place(path))
    page.compared += examples
    with _told(path):
        rows = page.compared if "table" in options else []
        return memo.recall(
            lambda: ("comparison", tuple(examples), tuple(places), tuple(rows)),
            lambda: compare.render(examples, md, places, rows),
        )


def _starter(
    source: str, language: str, css_class: str, options: Any, md: Markdown, **kwargs: Any
) -> str:
    """What superfences calls for the program that an exercise begins with. It is not run."""
    path = source.strip()
    with _told(path):
        download = get_relative_url(f"snippets/{path}", _build.page.url)
        return starter.render(path, _build.catalogue.text(path), md, download)


def _matrix(source: str, language: str, css_class: str, options: Any, *_: Any, **__: Any) -> str:
    """What superfences calls for the table of situations, or a part of it."""
    below = get_relative_url("reference/", _build.page.url)
    try:
        part = matrix.part(source, options)
    except Refusal as refusal:
        raise refusal.at(f"docs/{_build.page.uri}:1") from None
    return matrix.table(matrix.Runs(_proved, _told), below, *part)


@contextlib.contextmanager
def _told(path: str) -> Iterator[None]:
    """Whatever happens within is told with page, line and snippet."""
    try:
        yield
    except Refusal as refusal:
        raise refusal.at(_where(path)) from None
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # superfences would swallow it, and sys.exit(0) be a success
        frame = traceback.extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}: {error}, at {Path(frame.filename).name}:{frame.lineno}"
        raise Refusal(f"{what}: a fault of the build, not of the page").at(_where(path)) from error


def _where(path: str) -> str:
    page = _build.page
    return f"docs/{page.uri}:{page.lines.get(path, 1)}: snippets/{path}"


def _place(path: str) -> figure.Place:
    page = _build.page
    first, page.drawn = not page.drawn, True
    return figure.Place(
        download=get_relative_url(f"snippets/{path}", page.url),
        guide=get_relative_url(_GUIDE, page.url),
        playground=runner.playground(page.url),
        program_first=page.uri.startswith(_PROGRAM_FIRST),
        key=first,
    )


def _proved(path: str) -> proof.Example:
    if path not in _build.proved:
        _build.proved[path] = _build.runs[path]
        if unlike := _build.proved[path].unlike:
            log.warning(f"{_where(path)}: {unlike}")
    return _build.proved[path]


def _moments(path: str) -> Runs:
    """Of a program on any page, or of the start of an exercise."""
    if path not in _build.moments:
        text, others = _build.catalogue.text(path), []
        if path in _build.catalogue.examples:
            proved = _proved(path)
            recording = proved.recording
            others = [(one.pythons, Moments(text, one.recording)) for one in proved.others]
        else:
            recording = _started(path)
        _build.moments[path] = Runs(Moments(text, recording), tuple(others))
    return _build.moments[path]


def _started(path: str) -> Recording:
    """The run of a program that an exercise begins with."""
    text = _build.catalogue.text(path)
    return memo.recall(
        lambda: ("starter", path, text),
        lambda: _build.runs.helper().run(text, Path(path).name),
    )


def _check_numbers(page: Page) -> None:
    for number in _build.page.numbers:
        try:
            prose.check(number, _moments)
        except Refusal as refusal:
            told = refusal.at(f"docs/{page.file.src_uri}:{number.line}")
            if not any(_build.proved[path].unlike for path in number.programs):
                raise told from None
            log.warning(told.message)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str | None:
    if page.file.src_uri.endswith(".md"):
        _check_numbers(page)
        # MkDocs does not look for anchors in what a fence becomes
        anchors = {figure.anchor(path) for path in _build.page.lines}
        page.present_anchor_ids = anchors | (page.present_anchor_ids or set())
        return predicted.answer(html, page.file.src_uri, _build.page.lines)
    return None


def on_build_error(error: Exception) -> None:
    if "_build" in globals():
        _build.runs.close()


def on_post_build(config: MkDocsConfig) -> None:
    _build.runs.close()
    proved = _build.proved.values()
    ran = [one for one in proved if one.path in _build.runs.took and not one.newer]
    simulated = sum(one.recording.end for one in ran if one.measured is None)
    log.info(
        f"{len(ran)} programs ran and are as committed: "
        f"{simulated:g} simulated seconds in {sum(_build.runs.took.values()):.1f} real ones"
    )
    if recorded := [one for one in proved if one.newer]:
        newest = ", ".join(sorted({one.python for one in recorded}))
        log.info(f"{len(recorded)} need a newer Python and are shown as Python {newest} ran them")
    if unlike := [one.path for one in proved if one.unlike]:
        _refuse_unlike(unlike, config)


def _refuse_unlike(paths: list[str], config: MkDocsConfig) -> None:
    """What no listed Python does is shown to whoever serves the site, and not published."""
    this = releases.text(releases.this())
    listed = "" if releases.is_listed(releases.this()) else ", which is not in releases.toml"
    what = f"on Python {this}{listed}, {', '.join(sorted(paths))} did not do what is committed"
    if config.strict:
        cure = "add that release there, run `make versions` and commit what it writes"
        raise Refusal(f"{what}: {cure}; `mkdocs build` without --strict shows this run")
    log.warning(f"{what}: their figures show this run, and say so")
