"""The style sheet of the drawings, for pages and files that have no other."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path


@cache
def css() -> str:
    """``timeline.css`` without its comments and line breaks."""
    text = Path(__file__).with_name("timeline.css").read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    return re.sub(r"\s+", " ", text).strip()
