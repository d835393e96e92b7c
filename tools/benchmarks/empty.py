"""A hook in place of hooks/main.py: a figure for each program, with nothing but its text.

Nothing runs: its notebooks are only converted.
"""

import re
import sys
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.examples import fences, figure
from hooks.examples import steps as examples
from hooks.finished import hidden_from_search
from hooks.notebooks import pages as notebooks
from hooks.publish import completeness
from hooks.state import NewFile
from tools.benchmarks.plain import *  # noqa: F403  # the events that MkDocs calls
from tools.benchmarks.plain import PLAIN, events, without

_STYLES = re.compile(r"(?s)<(style|script)\b.*?</\1>| style=\"[^\"]*\"")
_RUNS = {
    examples.begin,
    examples.files,
    examples.check_fences,
    examples.find_programs,
    examples.close,
    examples.report,
    notebooks.begin,
    notebooks.close,
    completeness.count,
    completeness.check_page,
    completeness.check_site,
    hidden_from_search.put_back,
}


def _files(build):
    for path in build.catalogue.files:
        yield NewFile(f"snippets/{path}", build.snippets / path)
    yield NewFile("assets/timeline.css", "")


def _find_anchors(markdown, source, build):
    found = [] if source.is_notebook else fences.includes(markdown, build.programs)
    build.page.anchors = {figure.anchor(include.path) for include in found}
    return markdown


def _without_styles(html, source, build):
    """Of nbconvert: the site's policy forbids them."""
    return _STYLES.sub("", html) if source.is_notebook else html


def _one(code, options, md, build):
    return _figure(build.catalogue.find(code), md, build)


def _several(source, options, md, build):
    named = [path for path in source.split() if path.endswith(".py")]
    return "".join(_figure(path, md, build) for path in named) or "<figure></figure>"


def _figure(path, md, build):
    options = {"options": {}, "classes": [], "id_value": "", "attrs": {}}
    fence = md.preprocessors["fenced_code_block"]
    source = build.catalogue.text(path)
    code = fence.highlight(src=source, language="python", md=md, **options)
    return f'<figure class="example" id="{figure.anchor(path)}">{code}</figure>'


events.steps = replace(
    PLAIN,
    begin=without(PLAIN.begin, _RUNS),
    fences=dict.fromkeys(PLAIN.fences, _several),
    executed={"python": _one},
    add_files=[_files, *without(PLAIN.add_files, _RUNS)],
    read=without(PLAIN.read, _RUNS),
    notebook=lambda source, render, build: render(),
    markdown=[*without(PLAIN.markdown, _RUNS), _find_anchors],
    content=[_without_styles],
    before_search=[],
    after_search=without(PLAIN.after_search, _RUNS),
    check_html=without(PLAIN.check_html, _RUNS),
    finish=without(PLAIN.finish, _RUNS),
)
