"""Whether two builds have the same bytes: ``python -m tools.same`` builds on every Python found.

Each build has a folder, a day, a time zone, a language and a hash seed of its own. With
``--against REV`` it builds that revision and the working tree, on this Python: what does a change
of the code change for a reader? tools/masks.py has what may differ.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path

from generators.pythons import installed
from generators.pythons.releases import Version, parse
from generators.runs.files import expected, newest
from timeline import header
from tools import masks

ROOT = Path(__file__).parents[1]
SNIPPETS = ROOT / "snippets"
YEAR = 366 * 24 * 3600  # s
# MkDocs with the clock put forward; what it starts has the true one, and writes no file
LATER = (
    "import sys, time, time_machine; ahead = float(sys.argv.pop(1)); "
    "ahead and time_machine.travel(time.time() + ahead).start(); "
    "from mkdocs.__main__ import cli; cli()"
)
FIGURE = re.compile(r'<figure class="example".*? data-snippet="([^"]+)".*?</figure>', re.DOTALL)
AS_TEXT = re.compile(r"Program \[`([^`]+)`\].*?\n *Timeline: [^\n]*", re.DOTALL)  # in a twin
# their table may change from run to run, their .out file not
OTHERWISE = tomllib.loads((ROOT / "browser/exceptions.toml").read_text("utf-8"))["may_differ"]


def copied(folder: Path) -> Path:
    """The sources, and the parts for the browser, in another folder."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    if (ROOT / "browser/built").exists():
        shutil.copytree(ROOT / "browser/built", folder / "browser/built")
    if (ROOT / ".git").is_file():  # of a worktree
        shutil.copy(ROOT / ".git", folder)
    elif (ROOT / ".git").is_dir():  # the same history: pages say when they were changed
        (folder / ".git").write_text(f"gitdir: {ROOT / '.git'}\n", "utf-8")
    return folder


def offline() -> list[str]:
    """What takes the network from the command behind it; nothing where that is not allowed."""
    up = 'ip link set lo up && exec "$@"'
    prefix = ["unshare", "--map-root-user", "--net", "sh", "-c", up, "sh"]
    try:
        return (
            prefix if not subprocess.run([*prefix, "true"], capture_output=True).returncode else []
        )
    except OSError:  # there is no unshare here
        return []


def build(python: str, folder: Path, number: int = 1) -> Path:
    """The site as that Python builds it, ``number`` years from now, elsewhere and offline."""
    surroundings = {
        "TZ": ("UTC", "Asia/Tokyo", "America/St_Johns")[number % 3],
        "LC_ALL": ("C", "C.UTF-8")[number % 2],
        "PYTHONHASHSEED": str(number),
        "XDG_CACHE_HOME": str(folder.with_name(f"{folder.name}.cache")),
    }
    kept = {name: text for name, text in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    site = folder / "site"
    mkdocs = [python, "-c", LATER, str(number * YEAR)]
    command = [*offline(), *mkdocs, "build", "--site-dir", site]  # what differs is told below
    asked = subprocess.run(
        command, cwd=folder, env=kept | surroundings, capture_output=True, text=True, check=False
    )
    if asked.returncode:
        sys.exit(f"{python} could not build the site:\n{asked.stdout}{asked.stderr}")
    return site


Neutral = Callable[[str, bytes], bytes]  # name and content of a file -> what is compared


def differences(
    one: Path, other: Path, neutral: Neutral | None = None, left_out: str = ""
) -> list[str]:
    """One line a file that is not the same: which, and where it begins to differ.

    ``neutral``: by default without the programs that may differ from run to run; ``left_out``: how
    the names of files begin that are not compared.
    """
    neutral = neutral or across(())
    files = [
        {
            path.relative_to(site).as_posix(): path
            for path in site.rglob("*")
            if path.is_file()
            and not (left_out and path.relative_to(site).as_posix().startswith(left_out))
        }
        for site in (one, other)
    ]
    lonely = sorted(set(files[0]) ^ set(files[1]))
    found = [f"{name}: only in one of them" for name in lonely]
    for name in sorted(set(files[0]) & set(files[1])):
        first, second = (neutral(name, there[name].read_bytes()) for there in files)
        if first != second:
            at = len(os.path.commonprefix([first, second]))
            shown = [bytes(data[max(at - 60, 0) : at + 60]) for data in (first, second)]
            found.append(f"{name}: byte {at}:\n  {shown[0]!r}\n  {shown[1]!r}")
    return found


def across(versions: Sequence[str]) -> Neutral:
    """What two Pythons may differ in, taken out: their names, and programs declared to differ."""
    releases = [parse(version) for version in versions]
    programs = (path.relative_to(SNIPPETS) for path in SNIPPETS.rglob("*.py"))
    declared = {path.as_posix() for path in programs if _differs(path, releases)}

    def neutral(name: str, data: bytes) -> bytes:
        if name == "behaviours.json":
            return behaviours(data)
        if not name.endswith((".html", "documents.json", ".md", "llms.txt", "llms-full.txt")):
            return data
        text = AS_TEXT.sub(without, FIGURE.sub(without, data.decode()))
        return masks.pythons(list(versions))(text.encode())

    def without(figure):
        return f"<figure of {figure[1]}>" if figure[1] in declared else figure[0]

    def behaviours(data):
        said = json.loads(data)
        if said["python"] in versions:
            said["python"] = "3.x.y"
        rows = (row for row in said["behaviours"] if row["program"][9:] not in declared)
        return json.dumps(said | {"behaviours": list(rows)}).encode()

    return neutral


def _differs(path: Path, releases: list[Version]) -> bool:
    """Whether one of these does not do what the newest does, or cannot run it."""
    program = SNIPPETS / path
    settings = header.read(program.read_text("utf-8"))
    return path.as_posix() in OTHERWISE or any(
        header.newer(settings, release) or expected(program, release) != newest(program)
        for release in releases
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.same", description=__doc__)
    parser.add_argument("versions", nargs="*", help="3.11.7, for one; all that are found without")
    parser.add_argument("--against", metavar="REV", help="compare with the site of that revision")
    options = parser.parse_args()
    if options.against:
        return _against(options.against)
    wanted = options.versions
    found = installed.found()
    chosen = {version: found[version] for version in wanted or found}
    with tempfile.TemporaryDirectory() as folder:
        sites = dict(_built(chosen, Path(folder)))
        (first, site), *others = sites.items()
        wrong = [
            f"{first} and {version}: {line}"
            for version, other in others
            for line in differences(site, other, across([first, version]))
        ]
    print("\n".join(wrong) or f"The same bytes on {', '.join(sites)}.")
    return bool(wrong)


def of_revisions(name: str, data: bytes) -> bytes:
    """What two revisions may differ in, taken out."""
    return masks.hashes(name, across(())(name, data))


def _against(revision: str) -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old = folder / "old"
        git = ["git", "-C", str(ROOT), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", old, revision], check=True)
        try:
            if (ROOT / "browser/built").exists():  # the archive of today, whatever made it
                shutil.copytree(ROOT / "browser/built", old / "browser/built")
            before = build(_environment(old, folder / "venv"), old, 0)
            now = build(sys.executable, copied(folder / "new"), 0)
            wrong = differences(before, now, of_revisions, masks.LEFT_OUT)
        finally:
            subprocess.run([*git, "remove", "--force", old], check=True)
    print("\n".join(wrong) or f"The same site as {revision}, to the byte.")
    return bool(wrong)


def _environment(source: Path, folder: Path) -> str:
    """A Python with the lock of ``source``: this one, where the lock is ours."""
    if (source / "requirements.txt").read_bytes() == (ROOT / "requirements.txt").read_bytes():
        return sys.executable
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    python = str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")
    install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*install, "-r", source / "requirements.txt"], check=True)
    return python


def _built(chosen, folder):
    for number, (version, executable) in enumerate(chosen.items()):
        print(f"Python {version}: install, build", flush=True)
        own = folder / f"venv-{version}"
        python = str(own / ("Scripts" if os.name == "nt" else "bin") / "python")
        install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        subprocess.run([executable, "-m", "venv", own], check=True)
        subprocess.run([*install, "-r", ROOT / "requirements.txt"], check=True)
        deep = folder.joinpath(*["deep"] * number, f"built on {version}")
        yield version, build(python, copied(deep), number)


if __name__ == "__main__":
    sys.exit(main())
