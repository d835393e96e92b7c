"""The drawing itself, as SVG."""
