"""``python -m tests.lies [part of a kind]``: plants every lie, and tells which were caught."""
