"""`mkdocs serve`: a save that breaks something leaves the last good site where it is."""

import logging
import os
import sys
import traceback
from pathlib import Path

from mkdocs.config.config_options import Hooks
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger
from mkdocs.utils import DuplicateFilter

log = get_plugin_logger("serve")


def on_serve(server, config, builder):
    # a .pyc written into a watched folder would be a change, and so a rebuild
    sys.dont_write_bytecode = True
    root = Path(config.config_file_path).parent
    failed = False

    def rebuild():
        nonlocal failed
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


def _forget_imports():
    """Let the next build import timeline/, hooks/ and matrix/ anew: they may have changed."""
    for name in list(sys.modules):
        if name.partition(".")[0] in ("timeline", "hooks", "matrix"):
            del sys.modules[name]
    Hooks._load_hook.cache_clear()


def _forget_messages():
    """MkDocs says each thing once in its life; a mistake that is still there is told again."""
    for filter in logging.getLogger("mkdocs.commands.build").filters:
        if isinstance(filter, DuplicateFilter):
            filter.msgs.clear()


def _one_line(error, root):
    if isinstance(error, SyntaxError):
        file, line, what = error.filename, error.lineno, error.msg
    else:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        file, line, what = frame.filename, frame.lineno, error
    place = os.path.relpath(file, root) if Path(file).is_relative_to(root) else Path(file).name
    return f"{place}:{line}: {type(error).__name__}: {what}"
