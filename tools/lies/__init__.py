"""Plants one lie at a time in a copy of the project, and asks the maintainer's checks."""
