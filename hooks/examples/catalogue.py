"""Lists the programs in snippets/, and finds the one that a text is."""

import re
from pathlib import Path, PurePosixPath

from generators.runs import files
from hooks.errors import Refusal


class Catalogue:
    """All snippets, as they are when the build begins. Refuses two equal ones and a lost .out."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.files = programs(folder)
        self.examples = [path for path in self.files if is_example(path)]
        self._paths: dict[str, str] = {}
        for path in self.examples:
            other = self._paths.setdefault(_as_included(self.text(path)), path)
            if other != path:
                raise Refusal(f"snippets/{path} equals snippets/{other}: delete one of them")
        for out in [*folder.rglob("*.out"), *folder.rglob("*.recording.json")]:
            beside = files.program(out)
            if beside.exists() and out.name.endswith(".recording.json"):
                beside = out.with_name(out.name.removesuffix(".recording.json") + ".out")
            if not beside.exists():
                name, what = out.relative_to(folder).as_posix(), beside.suffix[1:]
                what = "no program" if what == "py" else f"no {beside.name}"
                raise Refusal(f"snippets/{name} has {what} beside it: delete it")

    def text(self, path: str) -> str:
        return (self.folder / path).read_text("utf-8")

    def find(self, text: str) -> str | None:
        """The example that a fence's text is; None: not a whole one."""
        return self._paths.get(_as_included(text))


def programs(folder: Path) -> list[str]:
    """The paths of all files with a program, below the folder."""
    # compared as text, so that Fails.py is not fails.py on any machine, and .. leads nowhere
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))


def is_example(path: str) -> bool:
    """Whether it needs a page and an .out file."""
    parts = PurePosixPath(path).parts
    return not (parts[0] == "practise" and len(parts) == 3 and parts[2] in files.NOT_EXAMPLES)


def _as_included(text: str) -> str:
    # what Python-Markdown leaves of a file: tabs become spaces, blank lines are emptied
    return re.sub(r"(?m)^ +$", "", text.expandtabs(4)).rstrip("\n")
