"""Makes ``tools/offline/built/gather-or-wait`` and its zip: ``python -m tools.offline [site]``.

It opens from a folder, with its search. Without a built site it builds one.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zipfile

from tools.offline import copy

BUILT = pathlib.Path(__file__).parent / "built"
NAME = "gather-or-wait"
DAY = (1980, 1, 1, 0, 0, 0)  # of all files: the same zip every day


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.offline", description=__doc__)
    parser.add_argument("site", nargs="?", type=pathlib.Path, help="a built site")
    parser.add_argument("--to", type=pathlib.Path, default=BUILT, help="the folder for both")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        site = given.site or _build(pathlib.Path(folder) / "site")
        made = given.to / NAME
        shutil.rmtree(made, ignore_errors=True)
        copy.make(site, made)
    archive = zipped(made)
    size = archive.stat().st_size / 1e6
    print(f"{made / 'index.html'} opens by itself; {archive} has all of it ({size:.1f} MB)")
    return 0


def _build(site: pathlib.Path) -> pathlib.Path:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", site]
    if subprocess.run(command, cwd=BUILT.parents[2], check=False).returncode:
        raise SystemExit("the site could not be built: mend it first")
    return site


def zipped(folder: pathlib.Path) -> pathlib.Path:
    """An archive beside the folder, with the folder in it."""
    archive = folder.with_name(f"{folder.name}.zip")
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            name = path.relative_to(folder.parent).as_posix()
            info = zipfile.ZipInfo(name, DAY)
            info.external_attr = 0o644 << 16
            packed.writestr(info, path.read_bytes(), zipfile.ZIP_DEFLATED)
    return archive


if __name__ == "__main__":
    sys.exit(main())
