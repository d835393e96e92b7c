"""Makes a built site ready for nginx: ``python -m tools.container site headers.conf``.

It packs each file that packs well into a ``.gz`` beside it, which ``gzip_static`` sends, and writes
the site's `_headers` as directives of nginx.
"""

import argparse
import gzip
import pathlib
import sys

PACKED = {".html", ".css", ".js", ".mjs", ".json", ".svg", ".txt", ".md", ".xml", ".py", ".out"}
SMALL = 1000  # bytes: one packet, packed or not


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.container", description=__doc__)
    parser.add_argument("site", type=pathlib.Path, help="a built site")
    parser.add_argument("headers", type=pathlib.Path, help="the file to write, for nginx")
    given = parser.parse_args()
    source = given.site / "_headers"
    if not source.is_file():
        parser.error(f"{source} is missing: build the site first, with mkdocs build")
    given.headers.write_text(directives(source.read_text("utf-8")), "utf-8")
    packed = [pack(path) for path in sorted(given.site.rglob("*")) if packs(path)]
    print(f"{len(packed)} files of {given.site} packed, {given.headers} written")
    return 0


def directives(text: str) -> str:
    """``add_header`` for each header of a `_headers` file that has one rule, for every file."""
    rule, *lines = text.splitlines()
    if rule != "/*" or not all(line.startswith("  ") for line in lines):
        raise SystemExit("_headers has another rule than /*: nginx.conf has to say it too")
    pairs = [line.strip().split(": ", 1) for line in lines]
    return "".join(f'add_header {name} "{value}" always;\n' for name, value in pairs)


def packs(path: pathlib.Path) -> bool:
    return path.suffix in PACKED and path.is_file() and path.stat().st_size >= SMALL


def pack(path: pathlib.Path) -> pathlib.Path:
    made = path.with_name(f"{path.name}.gz")
    made.write_bytes(gzip.compress(path.read_bytes(), mtime=0))  # the same bytes every day
    return made


if __name__ == "__main__":
    sys.exit(main())
