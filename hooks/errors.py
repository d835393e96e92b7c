"""Defines the one error with which the build refuses to publish."""

from pymdownx.superfences import SuperFencesException


class Refusal(SuperFencesException):  # type: ignore[misc]  # it has no types
    """One line: where, what is wrong, what to do. A diff may stand under it.

    Superfences swallows every exception but its own. What MkDocs lets through is made of it in
    ``mkdocs_internals``.
    """

    def __init__(self, message: str, line: int | None = None):
        super().__init__(message)
        self.message = message
        self.line = line  # of the page's Markdown, until ``at`` names the place

    def at(self, place: str) -> "Refusal":
        return Refusal(f"{place}: {self.message}")
