"""Prints ``--strict`` on a Python of the list, and nothing on another.

``mkdocs build $(python -m generators.pythons.strict)``: what a new release does otherwise is shown
and warned of, and stops nobody.
"""

from generators.pythons.releases import unlisted


def options() -> list[str]:
    """Of ``mkdocs build``."""
    return [] if unlisted() else ["--strict"]


if __name__ == "__main__":
    print(*options())
