"""The programs in snippets/: which there are, and which one a text is."""

import re
from pathlib import Path, PurePosixPath

from hooks.refusal import Refusal

_NO_EXAMPLES = ("starter.py", "lucky.py", "check.py")  # of an exercise: run by tests only


class Catalogue:
    """All snippets, as they are when the build begins. Refuses two equal ones and a lost .out."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.py"))
        self.examples = [path for path in self.files if is_example(path)]
        self._paths: dict[str, str] = {}
        for path in self.examples:
            other = self._paths.setdefault(_as_included(self.text(path)), path)
            if other != path:
                raise Refusal(f"snippets/{path} equals snippets/{other}: delete one of them")
        for out in [*folder.rglob("*.out"), *folder.rglob("*.recording.json")]:
            ending = r"(\.3\.\d+)?\.out$|\.recording\.json$"
            program = out.with_name(re.sub(ending, ".py", out.name))
            if not program.exists():
                name = out.relative_to(folder).as_posix()
                raise Refusal(f"snippets/{name} has no program beside it: delete it")

    def text(self, path: str) -> str:
        return (self.folder / path).read_text("utf-8")

    def find(self, text: str) -> str | None:
        """The example that a fence's text is; None: not a whole one."""
        return self._paths.get(_as_included(text))


def is_example(path: str) -> bool:
    """Whether it needs a page and an .out file."""
    parts = PurePosixPath(path).parts
    return not (parts[0] == "practise" and len(parts) == 3 and parts[2] in _NO_EXAMPLES)


def _as_included(text: str) -> str:
    # what Python-Markdown leaves of a file: tabs become spaces, blank lines are emptied
    return re.sub(r"(?m)^ +$", "", text.expandtabs(4)).rstrip("\n")
