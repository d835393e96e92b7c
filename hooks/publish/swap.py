"""Builds beside the old site and swaps at the end: a failed build leaves the old one alone."""

import errno
import os
import shutil
from pathlib import Path

from hooks.errors import Refusal
from hooks.state import Build

_NO_ROOM = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


def begin(build: Build) -> None:
    """Let the new site be written beside the old one."""
    build.target = Path(os.path.realpath(build.target))
    build.site = build.target.with_name(f".{build.target.name}.{os.getpid()}")
    _tidy(build.target)


def publish(build: Build) -> None:
    """Put the new site in the old one's place, unless the build is going to fail."""
    if not build.warned():
        _swap(build.target, build.site)


def discard(build: Build) -> None:
    """Of a build that has failed or was interrupted: leave no half of a site behind."""
    shutil.rmtree(build.site, ignore_errors=True)


def explain(error: Exception, build: Build) -> None:
    """Refusal: there was no room for a file."""
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        place = error.filename or build.site
        raise Refusal(f"{place}: {error.strerror}: make room there, and build again") from None


def _tidy(site: Path) -> None:
    """Clear away what builds have left that were killed, and put back a site taken by one."""
    for left in site.parent.glob(f".{site.name}.*") if os.name == "posix" else ():
        pid, _, old = left.name.removeprefix(f".{site.name}.").partition(".")
        if not pid.isdecimal() or old not in ("", "old") or _runs(int(pid)):
            continue
        if old and not site.exists():
            left.rename(site)
        else:
            shutil.rmtree(left, ignore_errors=True)


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True


def _swap(site: Path, new: Path) -> None:
    old = site.with_name(f"{new.name}.old")
    site.mkdir(parents=True, exist_ok=True)
    site.rename(old)
    try:
        for kept in old.glob(".*"):  # .git, for one: MkDocs leaves hidden files alone, and so do we
            if not (new / kept.name).exists():
                kept.rename(new / kept.name)
        new.rename(site)
    except OSError:
        old.rename(site)
        raise
    shutil.rmtree(old)
