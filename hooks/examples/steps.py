"""Runs each program that a page names, and checks the page against the runs."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from generators.pythons import releases
from hooks.errors import Refusal
from hooks.examples import fences, figure, predicted, prose
from hooks.examples.proofs import moments
from hooks.state import Build, NewFile, Source
from timeline import draw


def begin(build: Build) -> None:
    """Run the programs, in the background."""
    build.runs.begin(build.catalogue.examples)


def files(build: Build) -> Iterator[NewFile]:
    """The programs, to be downloaded, and the styles of the pictures."""
    for path in build.catalogue.files:
        yield NewFile(f"snippets/{path}", build.snippets / path)
    yield NewFile("assets/timeline.css", draw.css())


def check_fences(build: Build) -> None:
    """To a list of all programs, one in a broken fence would be on no page."""
    for source in build.sources.values():
        if not source.is_notebook:
            try:
                fences.includes(source.text, build.programs)
            except Refusal as refusal:
                raise refusal.at(f"docs/{source.uri}:{refusal.line}") from None


def find_programs(markdown: str, source: Source, build: Build) -> str:
    """Note the programs and the numbers of the page; the Markdown without the marks of numbers."""
    if source.is_notebook:
        return markdown
    page = build.page
    try:
        named = fences.includes(markdown, build.programs)
        named += fences.starters(markdown, build.programs)
        for include in named:
            line = _line_of_file(source, markdown, include.line)
            if include.path in page.lines:
                raise Refusal(f"{include.path} is on this page twice: link to it", include.line)
            page.lines[include.path] = line
    except Refusal as refusal:
        line = _line_of_file(source, markdown, refusal.line or 1)
        raise refusal.at(f"docs/{source.uri}:{line}") from None
    lines = {include.path: include.line for include in named}
    anchors = {figure.anchor(path): path for path in build.catalogue.examples}
    for number in prose.numbers(markdown, lines, anchors):
        line = _line_of_file(source, markdown, number.line)
        page.numbers.append(replace(number, line=line))
    return prose.without_marks(markdown)


def check_numbers(html: str, source: Source, build: Build) -> str:
    """Refusal: a sentence says what did not run, on a page whose runs are as committed."""
    for number in build.page.numbers:
        try:
            prose.check(number, partial(moments, build=build))
        except Refusal as refusal:
            located = refusal.at(f"docs/{source.uri}:{number.line}")
            shown = [build.examples[path] for path in number.about if path in build.examples]
            if not any(example.unlike for example in shown):
                raise located from None
            build.log.warning(f"examples: {located.message}")
    return html


def fold_answers(html: str, source: Source, build: Build) -> str:
    """Put the answer to a program that is to be predicted into its fold."""
    if source.is_notebook:
        return html
    # MkDocs does not look for anchors in what a fence becomes
    build.page.anchors |= {figure.anchor(path) for path in build.page.lines}
    return predicted.answer(html, source.uri, build.page.lines)


def close(build: Build) -> None:
    """End the processes that run programs."""
    build.runs.close()


def report(build: Build) -> None:
    """Say what ran. Refusal: a strict build, and a run is not what is committed."""
    examples, took = build.examples.values(), build.runs.took
    ran = [one for one in examples if one.path in took and not one.newer and not one.unlike]
    simulated = sum(one.recording.end for one in ran if one.measured is None)
    build.log.info(
        f"examples: {len(ran)} programs ran and are as committed: "
        f"{simulated:g} simulated seconds in {sum(took.values()):.1f} real ones"
    )
    if recorded := [one for one in examples if one.newer]:
        newest = ", ".join(sorted({one.python for one in recorded}))
        build.log.info(
            f"examples: {len(recorded)} need a newer Python"
            f" and are shown as Python {newest} ran them"
        )
    if unlike := [one.path for one in examples if one.unlike]:
        _report_unlike(unlike, build)


def _report_unlike(paths: list[str], build: Build) -> None:
    """What no listed Python does is shown by a server, and not published."""
    this, newest = releases.text(releases.this()), releases.text(releases.NEWEST)
    programs = ", ".join(sorted(paths))
    if releases.unlisted():
        what = f"on Python {this}, which is not in releases.toml, {programs} did otherwise"
        cure = "add that release there, run `make versions` and commit what it writes"
    else:  # somebody has changed them on an older one
        what = f"there is no recording of Python {newest} of {programs}"
        cure = "run `make versions` where it is installed, and commit what it writes"
    if build.strict:
        raise Refusal(f"{what}: {cure}; `mkdocs build` without --strict shows this run")
    build.log.warning(f"examples: {what}: their figures show the run of Python {this}, and say so")


def _line_of_file(source: Source, markdown: str, line: int) -> int:
    """The line in the page's file, which may begin with metadata that Markdown does not see."""
    if markdown in source.text:
        return line + source.text[: source.text.index(markdown)].count("\n")
    lines, text = source.text.split("\n"), markdown.split("\n")[line - 1]
    return lines.index(text) + 1 if text in lines else 1  # another step has rewritten the page
