"""Run by every Python that is found: all programs of a folder, watched and unwatched, as JSON.

    python run_programs.py FOLDER

prints ``{program: [watched, unwatched]}``, each a recording or ``{"error": message}``.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys

import timeline


def main(folder: pathlib.Path) -> dict:
    results = {}
    with timeline.Helper() as helper:
        for path in sorted(folder.resolve().glob("*.py")):
            source = path.read_text(encoding="utf-8")
            if suits(source, sys.version_info):
                results[path.name] = [run(helper, path, source, listen) for listen in (True, False)]
    return results


def suits(source: str, version: tuple[int, ...]) -> bool:
    """Whether the program's ``requires-python`` admits that Python."""
    asked = re.search(r'(?m)^# requires-python = ">=3\.(\d+)"$', source)
    return asked is None or tuple(version[:2]) >= (3, int(asked[1]))


def run(helper, path, source, listen):
    try:
        options = {"path": str(path.parent), "budget": 10.0, "listen": listen}
        return json.loads(helper.run(source, path.name, **options).to_json())
    except timeline.RunError as error:
        return {"error": str(error)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(pathlib.Path(sys.argv[1]))))
