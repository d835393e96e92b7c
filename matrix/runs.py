"""Runs a program of the matrix on the Python that it needs."""

from timeline import Helper, Recording, header
from versions import recordings


class Runs:
    def __init__(self, helper: Helper):
        self._helper = helper

    def run(self, source: str, name: str) -> Recording:
        """LookupError: no Python here can."""
        if not header.newer(header.read(source)):
            return self._helper.run(source, name)
        found = recordings.pythons_for(source)
        if not found:
            raise LookupError(f"no Python {header.read(source).requires_python} is on this machine")
        return recordings.record(source, name, found[0])
