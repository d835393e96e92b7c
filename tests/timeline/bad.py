"""The programs of ``bad_programs.toml``: build, command line and page meet all of them."""

import pathlib
import tomllib

LIMIT = 10.0  # real seconds in which each ends
QUICK = 2.0  # those that need no budget

_FILE = pathlib.Path(__file__).with_name("bad_programs.toml")


def _read(program: dict) -> dict:
    escaped = program.pop("escaped", None)
    if escaped is not None:
        program["source"] = escaped.encode("ascii").decode("unicode_escape")
    return program


PROGRAMS = [_read(program) for program in tomllib.loads(_FILE.read_text("utf-8"))["program"]]
IDS = [program["name"] for program in PROGRAMS]
