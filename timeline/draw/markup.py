"""How numbers and text are written into SVG and HTML."""

from __future__ import annotations

import re
from functools import lru_cache

_FORBIDDEN = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


@lru_cache(1024)
def percent(value: float) -> str:
    if not value:
        return "0"
    return f"{value:.2f}".rstrip("0").rstrip(".") + "%"


def safe(text: str) -> str:
    """Escaped for XML and HTML; characters that XML forbids are shown as a box."""
    text = _FORBIDDEN.sub("\ufffd", text)
    for character, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;")):
        text = text.replace(character, name)
    return text
