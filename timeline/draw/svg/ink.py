"""The signs and hatchings of a drawing."""

from __future__ import annotations

# Told apart by outline as well as by colour: disc, diamond, square, arrow, broken ring.
_SIGNS = {
    "ok": '<circle r="6"/><path d="M-2.8.2-.8 2.3 3-2.2"/>',
    "error": '<path class="tl-solid" d="M0-8.5 8.5 0 0 8.5-8.5 0Z"/>'
    '<path d="M-2.6-2.6 2.6 2.6M2.6-2.6-2.6 2.6"/>',
    "cancelled": '<rect x="-5.5" y="-5.5" width="11" height="11" rx="1.5"/><path d="M-3 0H3"/>',
    "left": '<path class="tl-solid" d="M-1-7.5 8 0-1 7.5Z"/>',
    "lost": '<circle r="6"/><path d="M-2.4-2.4 2.4 2.4M2.4-2.4-2.4 2.4"/>',
}
_HATCH = (
    '<pattern id="{0}" class="tl-{1}" width="6" height="6" patternUnits="userSpaceOnUse" '
    'patternTransform="rotate(45)"><path d="M0 0V6"/></pattern>'
)


def definition(prefix: str, name: str) -> str:
    """``name``: a sign, or a hatching ("left" bars are "hatch", those that clean up "scrub")."""
    if name in ("hatch", "scrub"):
        return _HATCH.format(f"{prefix}-{name}", name)
    return f'<g id="{prefix}-{name}" class="tl-sign tl-{name}">{_SIGNS[name]}</g>'
