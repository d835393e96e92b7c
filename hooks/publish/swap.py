"""Builds beside the old site and swaps at the end: a failed build leaves the old one alone."""

import errno
import logging
import os
import shutil
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.utils import CountHandler

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from hooks.errors import Refusal

_NO_ROOM = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))
_site: Path | None = None  # where the site stands; the new one is written beside it
_new: Path | None = None


@event_priority(1000)  # before any plugin reads site_dir
def on_config(config: MkDocsConfig) -> None:
    global _site, _new
    _site = Path(os.path.realpath(config.site_dir))
    _new = _site.with_name(f".{_site.name}.{os.getpid()}")
    _tidy(_site)
    config.site_dir = str(_new)


@event_priority(-1000)  # after every check
def on_post_build(config: MkDocsConfig) -> None:
    config.site_dir = str(_site)
    if _site and _new and not _warned(config):
        _swap(_site, _new)


def on_build_error(error: Exception) -> None:
    shutil.rmtree(_new or "", ignore_errors=True)
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        place = error.filename or _new
        raise Refusal(f"{place}: {error.strerror}: make room there, and build again") from None


def on_shutdown() -> None:
    shutil.rmtree(_new or "", ignore_errors=True)  # of a build that was interrupted


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


def _warned(config: MkDocsConfig) -> bool:
    """Whether MkDocs will refuse this build, which it does only after the last event."""
    handlers = logging.getLogger("mkdocs").handlers
    counters = [handler for handler in handlers if isinstance(handler, CountHandler)]
    return bool(config.strict) and any(counter.get_counts() for counter in counters)


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
