"""The lock is complete, hashed, and good for every Python and platform that we support."""

import importlib.metadata
import itertools
import json
import pathlib
import re

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from generators.pythons import releases

ROOT = pathlib.Path(__file__).parents[1]
PLATFORMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix"},
    "macos": {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"},
}
DIRECT = ["requirements.in", "browser/node.in", "tools/portable/others.in", ".github/audit.in"]
LOCKS = ["requirements.txt", "browser/node.txt", "tools/portable/others.txt", ".github/audit.txt"]
# the first release of each minor version, and those of the list
PYTHONS = [(*minor, 0) for minor in releases.SUPPORTED]
PYTHONS = [releases.text(one) for one in sorted({*PYTHONS, *releases.supported()})]


def entries(name):
    """The logical lines of a requirements file, without comments."""
    text = (ROOT / name).read_text("utf-8").replace("\\\n", " ")
    lines = (re.sub(r"(^|\s)#.*", "", line).strip() for line in text.splitlines())
    return [line for line in lines if line]


def direct():
    return [Requirement(line) for line in entries("requirements.in")]


def locked(environment):
    """Name to the one version that the lock has for this environment."""
    found = {}
    for line in entries("requirements.txt"):
        requirement = Requirement(line.partition(" --hash=")[0])
        if requirement.marker is None or requirement.marker.evaluate(environment):
            name = canonicalize_name(requirement.name)
            assert name not in found, f"{name} is locked twice for {environment}"
            found[name] = str(requirement.specifier).removeprefix("==")
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_is_one_version_with_hashes(lock):
    pattern = r"[a-z0-9-]+==[\w.]+( ; [^/:]+?)?(\s+--hash=sha256:[0-9a-f]{64})+"
    wrong = [line for line in entries(lock) if not re.fullmatch(pattern, line)]
    assert wrong == []


def test_no_host_and_no_option():
    for name in [*DIRECT, *LOCKS]:
        text = (ROOT / name).read_text("utf-8")
        assert not re.search(r"://|@|^\s*-(?!-hash=)", text, re.MULTILINE), name


def test_every_direct_requirement_says_why():
    for name in DIRECT:
        lines = (ROOT / name).read_text("utf-8").splitlines()
        assert [line for line in lines if line and not re.search(r"# \S", line)] == [], name


def test_no_package_of_npm_is_what_is_newest_today():
    """`npm ci` refuses a lock in which a tag, such as "latest", has come to mean another."""
    lock, package = (
        json.loads((ROOT / "browser" / name).read_text("utf-8"))
        for name in ("package-lock.json", "package.json")
    )
    tags = {
        name
        for one in lock["packages"].values()
        for name, version in one.get("dependencies", {}).items()
        if not re.match(r"[\d^~<>=*]|npm:", version)
    }
    assert tags <= package["overrides"].keys()


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_nothing_is_missing(platform, python):
    environment = PLATFORMS[platform] | {
        "python_full_version": python,
        "python_version": python.rpartition(".")[0],
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
        "platform_machine": "x86_64",
        "extra": "",
    }
    lock = locked(environment)
    installed = [importlib.metadata.distribution(name) for name in lock if _is_installed(name)]
    assert len(installed) > 20
    needs = itertools.chain(
        direct(), *([Requirement(text) for text in one.requires or ()] for one in installed)
    )
    for need in needs:
        if need.marker is None or need.marker.evaluate(environment):
            version = lock.get(canonicalize_name(need.name))
            assert version, f"{need} is not in the lock"
            assert need.specifier.contains(version, prereleases=True), f"{need}, locked {version}"


def _is_installed(name):
    return next(importlib.metadata.distributions(name=name), None) is not None
