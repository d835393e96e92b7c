"""What every test may ask for, and what a run says last."""

import collections
import pathlib
import signal
import subprocess
import sys

import pytest
from filelock import FileLock

from generators.pythons import releases, strict
from tests import since, tally
from tests.chromium import browser  # noqa: F401
from timeline import Helper

ROOT = pathlib.Path(__file__).parents[1]


# Each runs hundreds of programs, builds or commands; `make check` leaves them to `make test`.
SOAK = ["build", "draw", "timeline", "test_mutations.py", "test_mutants.py", "test_same.py"]
SOAK += ["test_lies.py"]
# Files that take minutes come first: begun last, one would leave the other workers idle.
LONG = ["browser/test_every_page.py", "browser/run/test_every_program.py"]
LONG += ["browser/run/test_bad_programs.py", "test_mutations.py", "browser/run/test_exercises.py"]


# What holds this Python's runs against the committed ones. On a release that nobody has looked at
# yet each of these may fail, with a warning. The others do not depend on what a program prints.
COMMITTED = ["claims", "draw", "pages", "practise", "test_lies.py", "test_mutations.py"]
COMMITTED += ["test_matrix.py", "test_messages.py", "test_notebook.py", "test_versions.py"]


def pytest_collection_modifyitems(config, items):
    if left := set(_left_to_the_night(config, items)):
        config.hook.pytest_deselected(items=list(left))
        items[:] = [item for item in items if item not in left]
    unlisted = releases.unlisted()
    may_fail = pytest.mark.xfail(reason=f"Python {unlisted} is not in releases.toml")
    for item in items:
        part = item.path.relative_to(ROOT / "tests").parts[0]
        if part in SOAK:
            item.add_marker("soak")
        if unlisted and part in COMMITTED:
            item.add_marker(may_fail)
    items.sort(key=lambda item: item.path.relative_to(ROOT / "tests").as_posix() not in LONG)


def pytest_addoption(parser):
    parser.addoption("--site", type=pathlib.Path, help="a built site: it is checked as it is")
    parser.addoption("--night", action="store_true", help="also what is left to the night")
    parser.addoption("--since", metavar="REV", help="run of the night's what changed since REV")


@pytest.fixture(scope="session")
def changed_files(pytestconfig):
    """What has changed since the last night, or ``--since``; None: everything may have."""
    return changed(pytestconfig)


def changed(config):
    if config.getoption("--night"):
        return None
    revision = config.getoption("--since")
    try:
        return since.changed(since.night_before() if revision is None else revision)
    except ValueError as error:
        raise pytest.UsageError(str(error)) from None


def _left_to_the_night(config, items):
    """Those that nothing asks for which has changed, and that the command does not name."""
    files = changed(config)
    named_files = {pathlib.Path(argument.partition("::")[0]).resolve() for argument in config.args}
    for item in items:
        if item.path.resolve() in named_files:
            continue
        callspec = getattr(item, "callspec", None)
        given = [] if callspec is None else list(callspec.params.values())
        named = [
            one.relative_to(ROOT / "snippets").as_posix()
            for one in given
            if isinstance(one, pathlib.Path) and one.is_relative_to(ROOT / "snippets")
        ]
        named += [one for one in given if isinstance(one, str)]
        if not since.is_asked(item.path.relative_to(ROOT).as_posix(), named, files):
            yield item


def pytest_configure():
    # what a shell runs in the background ignores Ctrl-C, and so would all that is started here
    signal.signal(signal.SIGINT, signal.default_int_handler)
    Helper.run = tally.counted(Helper.run)


@pytest.fixture(scope="session")
def site(tmp_path_factory, worker_id, pytestconfig):
    """The folder of the site, built once as a reader of README.md would build it, or ``--site``."""
    if given := pytestconfig.getoption("--site"):
        return given.resolve()
    base = tmp_path_factory.getbasetemp()
    base = base if worker_id == "master" else base.parent  # the workers share it
    folder = base / "built" / "site"
    with FileLock(base / "built.lock"):
        if not folder.exists():  # a build that fails leaves nothing there
            _build(folder)
    return folder


def _build(folder):
    command = [sys.executable, "-m", "mkdocs", "build", *strict.options()]
    command += ["--site-dir", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if built.returncode:
        pytest.fail(f"mkdocs build failed:\n{built.stdout}{built.stderr}", pytrace=False)


def _slowest(stats):
    """The ten files that took longest: seconds, summed over the workers, and the name."""
    seconds = collections.Counter()
    for reports in stats.values():
        for report in reports:
            if hasattr(report, "duration") and hasattr(report, "nodeid"):
                seconds[report.nodeid.partition("::")[0]] += report.duration
    return [f"{took:6.1f} s  {file}" for file, took in seconds.most_common(10) if took > 1]


def pytest_terminal_summary(terminalreporter):
    if slowest := _slowest(terminalreporter.stats):
        terminalreporter.write_line("Took longest, summed over the workers:")
        for line in slowest:
            terminalreporter.write_line(line)
    if (unlisted := releases.unlisted()) and (failed := terminalreporter.stats.get("xfailed")):
        names = "\n".join(f"  {report.nodeid}" for report in failed)
        terminalreporter.write_line(
            f"warning: Python {unlisted} is not in releases.toml, and does otherwise:\n{names}"
        )
    for line in tally.told():
        terminalreporter.write_line(line)


@pytest.hookimpl(optionalhook=True)  # pytest-xdist calls it, when a worker is done
def pytest_testnodedown(node):
    if output := getattr(node, "workeroutput", {}):
        tally.add(*output["tally"])


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session):
    """After pytest's own last line: which checks a reader without Chromium did not get."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["tally"] = tally.sums()
    result = yield
    reporter = session.config.pluginmanager.getplugin("terminalreporter")
    skipped = reporter.stats.get("skipped", []) if reporter else []
    unseen = [report for report in skipped if "browser" in report.keywords]
    if unseen:
        reporter.write_line(
            f"{len(unseen)} browser checks did not run, as no Chromium was found: install it, "
            "or set CHROMIUM to the path of its program, and run again"
        )
    return result
