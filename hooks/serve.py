"""`mkdocs serve`: a save that breaks something leaves the last good site where it is."""

import os
import sys
import traceback
from pathlib import Path

from mkdocs.config.config_options import Hooks
from mkdocs.exceptions import Abort
from mkdocs.plugins import get_plugin_logger

log = get_plugin_logger("serve")


def on_serve(server, config, builder):
    # a .pyc written into a watched folder would be a change, and so a rebuild
    sys.dont_write_bytecode = True
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"

    def rebuild():
        _forget_imports()
        try:
            builder()
        except (Exception, SystemExit) as error:
            if not isinstance(error, Abort):  # MkDocs has told of this one already
                log.error(_one_line(error))
            log.error("The last good site is still served. Save again when it is mended.")
            # the server holds back every page until this build is there, which it will not be
            server._wanted_epoch = server._visible_epoch

    server.builder = rebuild
    return server


def _forget_imports():
    """Let the next build import timeline/ and hooks/ anew: their files may have changed."""
    for name in list(sys.modules):
        if name.partition(".")[0] in ("timeline", "hooks"):
            del sys.modules[name]
    Hooks._load_hook.cache_clear()


def _one_line(error):
    if isinstance(error, SyntaxError):
        place, what = f"{Path(error.filename).name}:{error.lineno}", error.msg
    else:
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place, what = f"{Path(frame.filename).name}:{frame.lineno}", error
    return f"{place}: {type(error).__name__}: {what}"
