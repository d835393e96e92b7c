"""`mkdocs serve`: a save that breaks something leaves the last good site where it is."""

import contextlib
import hashlib
import importlib
import logging
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

from mkdocs.config.config_options import Hooks
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import get_plugin_logger
from mkdocs.utils import DuplicateFilter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

log = get_plugin_logger("serve")

_PACKAGES = ("timeline", "hooks", "generators", "matrix", "versions", "cost")
# what else the hooks read when they are imported
_DATA = ("mkdocs.yml", "browser/exceptions.toml", "browser/built/manifest.json")


_serving = False
_first = ""  # of the code with which the server began


def on_startup(command: str, dirty: bool) -> None:
    global _serving
    _serving = command == "serve"
    if _serving:
        _memo().begin()


def on_config(config: MkDocsConfig) -> None:
    global _first
    if _serving and not _first:
        _first = _code(config)


def on_post_build(config: MkDocsConfig) -> None:
    _memo().settle()


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]
) -> LiveReloadServer:
    # a .pyc written into a watched folder would be a change, and so a rebuild
    sys.dont_write_bytecode = True
    root = Path(config.config_file_path).parent
    failed, code = False, _first

    def rebuild() -> None:
        nonlocal failed, code
        if code != (code := _code(config)):
            _forget_imports()
        _forget_messages()
        try:
            builder()
            failed = False
        except (Exception, SystemExit) as error:
            failed = True
            if not isinstance(error, Abort):  # MkDocs has told of this one already
                log.error(_one_line(error, root))
            log.error("The last good site is still served. Save again when it is mended.")
            # there is nothing new, so no browser needs to reload
            server._wanted_epoch = server._visible_epoch

    server.builder = rebuild
    logging.getLogger("mkdocs.livereload").addFilter(
        lambda record: not (failed and "Reloading browsers" in record.msg)  # it does not
    )
    return server


def _memo() -> ModuleType:
    return importlib.import_module("hooks.memo")  # the one that the other hooks have imported


def _code(config: MkDocsConfig) -> str:
    """A digest of what is watched, but for the pages and their programs."""
    root = Path(config.config_file_path).parent
    folders = [Path(folder) for folder in config.watch if Path(folder).name != "snippets"]
    files = {path for folder in folders for path in folder.rglob("*") if path.suffix != ".pyc"}
    files |= {root / name for name in _DATA}
    digest = hashlib.sha256()
    for path in sorted(path for path in files if path.is_file()):
        digest.update(f"{path}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _forget_imports() -> None:
    """Let the next build import timeline/, hooks/ and the rest anew, and remember nothing."""
    for name in list(sys.modules):
        if name.partition(".")[0] in _PACKAGES:
            del sys.modules[name]
    Hooks._load_hook.cache_clear()
    with contextlib.suppress(Exception):  # whatever is broken there, the build tells
        _memo().begin()


def _forget_messages() -> None:
    """MkDocs says each thing once in its life; a mistake that is still there is told again."""
    for filter in logging.getLogger("mkdocs.commands.build").filters:
        if isinstance(filter, DuplicateFilter):
            filter.msgs.clear()


def _one_line(error: BaseException, root: Path) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    file, line, what = frame.filename, frame.lineno, str(error)
    if isinstance(error, SyntaxError):
        file, line, what = error.filename or file, error.lineno, error.msg
    place = os.path.relpath(file, root) if Path(file).is_relative_to(root) else Path(file).name
    return f"{place}:{line}: {type(error).__name__}: {what}"
