"""What another build of the site lacks of the first, and whether README.md says so."""

import re

from tools.portable.counted import ON_A_PAGE, PARTS, Page

NOTEBOOKS = ("how-to/in-a-notebook", "practise/exercises-notebook")  # Zensical has no plugin
ALL_FILES = "every file for hosts and machines"


def told(first: dict[str, Page], other: dict[str, Page]) -> list[str]:
    """What another build has of the first: a line each."""
    lacking = sorted(first.keys() - other.keys())
    lines = [f"{len(first) - len(lacking)} of {len(first)} pages{_list('not', lacking)}"]
    figures = {(page, one): html for page in first for one, html in first[page].figures.items()}
    same = [key for key in figures if _figure(other, *key) == figures[key]]
    there = [key for key in figures if _figure(other, *key)]
    lines.append(f"{len(there)} of {len(figures)} programs, {len(same)} the same to the byte")
    shared = first.keys() & other.keys()
    differing = sorted(page for page in shared if first[page].text != other[page].text)
    lines.append(
        f"{len(shared) - len(differing)} of {len(shared)} articles in the same words"
        + _list("not", differing)
    )
    for part in (*PARTS, *ON_A_PAGE):
        wanted = sum(page.parts[part] for page in first.values())
        found = sum(page.parts[part] for page in other.values())
        if wanted:
            what = part if part in PARTS else f"pages with {part}"
            lines.append(f"{found} of {wanted} {what}")
    broken = [f"{link} on {page}" for page in other for link in other[page].broken]
    return [*lines, f"{len(broken)} links that lead nowhere{_list('as', broken)}"]


def _figure(pages: dict[str, Page], page: str, program: str) -> str | None:
    return pages[page].figures.get(program) if page in pages else None


def _list(word: str, what: list[str], most: int = 3) -> str:
    more = f" and {len(what) - most} more" if len(what) > most else ""
    return f" ({word} {', '.join(what[:most])}{more})" if what else ""


def as_before(first: dict[str, Page], other: dict[str, Page], files: str) -> list[str]:
    """What the first has and the other not, or otherwise: of ProperDocs nothing is accepted."""
    found, wanted = [*told(first, other), files], [*told(first, first), ALL_FILES]
    return [f"{one}, not {two}" for one, two in zip(found, wanted, strict=True) if one != two]


def as_far_as_plugins_go(first: dict[str, Page], other: dict[str, Page], _files: str) -> list[str]:
    """The same for Zensical, which has no notebooks, and nothing that hooks do to a whole page."""
    kept = {page: first[page] for page in first if page not in NOTEBOOKS}
    of_hooks = tuple(f" pages with {part}" for part in ON_A_PAGE)
    found, wanted = ([_roughly(line) for line in told(kept, one)] for one in (other, kept))
    return [
        f"{one}, not {two}"
        for one, two in zip(found, wanted, strict=True)
        if one != two and not one.endswith(of_hooks)
    ]


def _roughly(line: str) -> str:
    """Without how many programs are the same to the byte."""
    return re.sub(r", \d+ the same to the byte$", "", line)


PROMISED = {"properdocs": as_before, "zensical": as_far_as_plugins_go}
