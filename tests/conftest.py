"""What every test may ask for, and what a run says last."""

import pathlib
import signal
import subprocess
import sys

import pytest
from filelock import FileLock

from generators.pythons import releases, strict
from tests import tally
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


def pytest_collection_modifyitems(items):
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


def pytest_terminal_summary(terminalreporter):
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
