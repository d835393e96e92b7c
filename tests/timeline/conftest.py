"""Says which Pythons the programs ran on."""

from tests.timeline import pythons, runs


def pytest_terminal_summary(terminalreporter):
    if runs.started.cache_info().currsize:
        versions = ", ".join(pythons.found())
        terminalreporter.write_line(
            f"{len(runs.NAMES)} programs ran watched and unwatched on CPython {versions}"
        )
