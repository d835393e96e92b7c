"""Helps `mkdocs serve`: forgets code that was saved, and reports an error in one line."""

import hashlib
import os
import sys
import traceback
from collections.abc import Iterable
from pathlib import Path

# what the steps read, beside the code, when they are imported
_DATA = ("mkdocs.yml", "browser/exceptions.toml", "browser/built/manifest.json")


def digest(root: Path, folders: Iterable[Path]) -> str:
    """Of the code: other code, another digest."""
    files = {path for folder in folders for path in folder.rglob("*") if path.suffix != ".pyc"}
    files |= {root / name for name in _DATA}
    found = hashlib.sha256()
    for path in sorted(path for path in files if path.is_file()):
        found.update(f"{path}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def forget_imports(folders: Iterable[Path]) -> None:
    """Let the next build import the modules in these folders anew."""
    inside = tuple(f"{folder.resolve()}{os.sep}" for folder in folders)
    for name, module in list(sys.modules.items()):
        if os.path.realpath(getattr(module, "__file__", None) or "").startswith(inside):
            del sys.modules[name]


def one_line(error: BaseException, root: Path) -> str:
    """Where it was raised, and what it is."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    file, line, what = frame.filename, frame.lineno, str(error)
    if isinstance(error, SyntaxError):
        file, line, what = error.filename or file, error.lineno, error.msg
    place = os.path.relpath(file, root) if Path(file).is_relative_to(root) else Path(file).name
    return f"{place}:{line}: {type(error).__name__}: {what}"
