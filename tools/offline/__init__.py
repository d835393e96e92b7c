"""The site as a folder to take along, and as a zip of it: ``python -m tools.offline``."""
