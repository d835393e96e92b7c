"""What this build has seen: for the hooks that tell the same once more, to machines."""

from __future__ import annotations

from dataclasses import dataclass

from hooks.examples.proof import Example


@dataclass(frozen=True)
class Twin:
    """A page as Markdown."""

    title: str
    path: str  # below the site: "how-to/first/index.md"
    text: str  # a link inside the site is twin.ROOT and a path from the site's root
    says: str  # its first sentences, as plain text


examples: dict[str, Example] = {}  # program below snippets/ -> its proof
twins: dict[str, Twin] = {}  # page below docs/ -> what was made of it


def begin() -> dict[str, Example]:
    """Forget the last build; where the proofs of this one belong."""
    examples.clear()
    twins.clear()
    return examples
