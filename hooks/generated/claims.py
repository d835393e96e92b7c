"""Writes the page of claims from its data: each claim, a verdict, what is right, and the run."""

import re
import tomllib
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

from hooks.errors import Refusal
from hooks.examples import homes
from hooks.state import Build, Source

Link = Callable[[str], str]  # from the page to the run of a program
MARKER = "<!-- claims -->"
VERDICTS = {
    "true",
    "false",
    "misleading",
    "depends on the version",
    "does not run",
    "opinion",
}
_KEYS = {"says", "verdict", "fact"}


def fill(markdown: str, page: Source, build: Build) -> str:
    if MARKER not in markdown:
        return markdown
    data = page.path.with_suffix(".toml")
    uri = f"docs/{PurePosixPath(page.uri).with_suffix('.toml')}"
    try:
        sections = tomllib.loads(data.read_text("utf-8"))["section"]

        def link(program: str) -> str:
            return homes.link(program, page.uri, build)

        parts = [_section(section, link) for section in sections]
    except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
        raise Refusal(f"{uri}:1: cannot be read: {error!r}: fix it") from None
    except Refusal as refusal:
        raise refusal.at(uri) from None
    return markdown.replace(MARKER, "\n\n".join(parts))


def _section(section: dict[str, Any], link: Link) -> str:
    claims = [_claim(claim, link) for claim in section["claim"]]
    return "\n\n".join([f"## {section['title']}", *claims])


def _claim(claim: dict[str, Any], link: Link) -> str:
    """A term and its description, in Markdown."""
    name = f"the claim {claim.get('says')!r}"
    source, shown_by = claim.keys() & {"rows", "met"}, claim.keys() & {"program", "why"}
    if claim.keys() - source - shown_by != _KEYS or len(source) != 1 or len(shown_by) != 1:
        wanted = f"{', '.join(sorted(_KEYS))}, either rows or met, and either program or why"
        raise Refusal(f"{name} has not the keys {wanted}: fix it")
    if claim["verdict"] not in VERDICTS:
        known = ", ".join(sorted(VERDICTS))
        raise Refusal(f"{name} has the verdict {claim['verdict']!r}: use one of {known}")
    verdict = claim["verdict"][0].upper() + claim["verdict"][1:]
    shown = f"No run: {claim['why']}." if "why" in claim else _run(name, claim["program"], link)
    met = f" Met in [{_place(claim['met'])}]({claim['met']})." if "met" in claim else ""
    return f"“{claim['says']}”\n\n:   **{verdict}.** {claim['fact']} {shown}{met}"


def _place(address: str) -> str:
    """``owner/name#12`` for an issue or a pull request."""
    found = re.match(r"https://github\.com/([\w.-]+/[\w.-]+)/(?:issues|pull)/(\d+)$", address)
    if not found:
        raise Refusal(f"{address} is no issue or pull request on GitHub: met names one")
    return f"{found[1]}#{found[2]}"


def _run(name: str, program: str, link: Link) -> str:
    try:
        return f"[`{program}`]({link(program)})"
    except Refusal as refusal:
        raise Refusal(f"{name} {refusal.message}") from None
