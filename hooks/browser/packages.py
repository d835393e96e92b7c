"""Packs the pure Python packages that programs import into zip files for a browser."""

import io
import zipfile
from importlib import metadata

from packaging.requirements import Requirement

WHEN = (2026, 1, 1, 0, 0, 0)  # the same bytes from every build


def is_pure(name: str) -> bool:
    """Whether it is Python alone and needs nothing else, as it is installed here."""
    found = metadata.distribution(Requirement(name).name)
    needs = [Requirement(text) for text in found.requires or ()]
    browser = {"extra": "", "sys_platform": "emscripten", "platform_system": "Emscripten"}
    others = [one for one in needs if one.marker is None or one.marker.evaluate(browser)]
    return "Root-Is-Purelib: true" in (found.read_text("WHEEL") or "") and not others


def archive(name: str) -> tuple[str, bytes]:
    """The name of its zip file, and what is in that: its modules and its licence."""
    found = metadata.distribution(Requirement(name).name)
    files = {file.as_posix(): file for file in found.files or ()}
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as zipped:
        for path in sorted(files):
            if path.endswith((".py", "/METADATA")) or "licen" in path.lower():
                info = zipfile.ZipInfo(path, WHEN)
                content = files[path].read_binary()
                zipped.writestr(info, content, zipfile.ZIP_DEFLATED, 9)
    return f"{found.name}-{found.version}.zip", data.getvalue()
