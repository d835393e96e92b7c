"""The style sheet of the drawings, for pages and files that have no other."""

from __future__ import annotations

import pkgutil
import re
from functools import cache

_PAGES_ONLY = "/* == only for pages"  # what stands before it is all that a file of its own needs


@cache
def css(drawing_only: bool = False) -> str:
    """``timeline.css`` without its comments and line breaks."""
    # by pkgutil: in a browser the package lies in a zip
    text = (pkgutil.get_data(__package__, "timeline.css") or b"").decode()
    if drawing_only:
        text = text.partition(_PAGES_ONLY)[0]
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    text = re.sub(r"\s*([{};,>])\s*", r"\1", re.sub(r"\s+", " ", text))
    return text.replace(": ", ":").replace(";}", "}").strip()
