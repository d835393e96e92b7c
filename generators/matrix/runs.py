"""Runs a program of the matrix on the Python that it needs."""

from generators.pythons import interpreters
from generators.runs import everywhere
from timeline import Helper, Recording, header


class Runs:
    def __init__(self, helper: Helper):
        self._helper = helper

    def run(self, source: str, name: str) -> Recording:
        """On the newest Python that is here, if this one is too old. LookupError: none can."""
        settings = header.read(source)
        if not header.newer(settings):
            return self._helper.run(source, name)
        able = [
            one
            for release, one in interpreters.found().items()
            if not header.newer(settings, release)
        ]
        if not able:
            raise LookupError(f"no Python {settings.requires_python} is on this machine")
        return dict(everywhere.recorded({name: source}, able[-1]))[name]
