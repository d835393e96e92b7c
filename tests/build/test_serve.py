"""`mkdocs serve`: a broken save leaves the last good site, a fixed one is shown."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path

import pytest

import timeline
from hooks.publish import policy
from tests.build.conftest import PROGRAM, ROOT, Site, fence

PATIENCE = 60  # seconds; a rebuild takes less than two on an idle machine


class Server:
    """``mkdocs serve``, as README.md says it, of a copy that has its own hooks/ and the rest."""

    def __init__(self, site):
        self.site = site
        text = (ROOT / "mkdocs.yml").read_text("utf-8")
        watched = re.search(r"\nwatch:\n(?:  - \w+\n)+", text)[0]
        for name in {*re.findall(r"- (\w+)", watched), "browser"} - {"snippets"}:
            ignored = shutil.ignore_patterns("__pycache__", "node_modules")
            shutil.copytree(ROOT / name, site.folder / name, ignore=ignored)
        own = site.read("mkdocs.yml").replace(f"{ROOT.as_posix()}/hooks/", "hooks/")
        site.write("mkdocs.yml", f"{own}{watched}")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.address = "127.0.0.1:{1}".format(*free.getsockname())
        self.said = ""
        # the script has not the current folder on its path, as `python -m mkdocs` has
        script = shutil.which("mkdocs", path=str(Path(sys.executable).parent))
        self.process = subprocess.Popen(
            [script, "serve", "--dev-addr", self.address],
            cwd=site.folder,
            env={name: text for name, text in os.environ.items() if "BYTECODE" not in name},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        threading.Thread(target=self._listen, daemon=True).start()
        self.wait_for("Serving on")

    def _listen(self):
        for line in self.process.stdout:
            self.said += line

    def wait_for(self, words):
        """What it has said by then; forgets it."""
        deadline = time.monotonic() + PATIENCE
        while words not in self.said:
            assert time.monotonic() < deadline and self.process.poll() is None, self.said
            time.sleep(0.05)
        said, self.said = self.said, ""
        return said

    def page(self):
        with urllib.request.urlopen(f"http://{self.address}/", timeout=PATIENCE) as answer:
            return answer.read().decode()

    def refusal(self):
        """The errors that it tells of, with the last good site still there."""
        said = self.wait_for("The last good site is still served.")
        assert "Traceback" not in said, said
        errors = re.findall(r"^ERROR +-  (.*)", said, re.MULTILINE)
        return [error for error in errors if "Error reading page" not in error][0]

    def stop(self):
        self.process.send_signal(signal.SIGINT)
        self.process.wait(PATIENCE)
        self.process.stdout.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    server = Server(Site(tmp_path_factory.mktemp("served")))
    yield server
    server.stop()


def epoch(page):
    """The moment of the build that a page is from, as the reloading script knows it."""
    return int(re.search(r"livereload\((\d+), \d+\)", page)[1])


def test_program(server):
    shown = server.page()
    broken = fixed = PROGRAM.replace('"b", 2', '"b", 4')
    for attempt in range(2):
        server.site.write("snippets/topic/two.py", f"{broken}# attempt {attempt}\n")
        assert server.refusal().startswith(
            "docs/index.md:4: snippets/topic/two.py: this run is not what two.out says: fix"
        )
        assert "2.0  b" in server.page()
        assert epoch(server.page()) == epoch(shown)  # no browser reloads what it has
    server.site.write("snippets/topic/two.out", timeline.transcript(timeline.run(fixed)))
    server.wait_for("Reloading browsers")
    assert "4.0  b" in server.page()
    assert epoch(server.page()) > epoch(shown)


def test_reloading_script_is_allowed(server):
    page = server.page()
    reload = policy.scripts(page)[-1]
    assert "livereload(" in page.rpartition("<script>")[2]
    assert page.count(reload) == 1 and reload in page[: page.index("<script")]


def test_only_what_changed_runs_again(server):
    """And what a file beside it says is asked anew: a memo of the run alone would not see that."""
    server.site.page("Another sentence.", fence("topic/two.py"))
    assert "examples: 0 programs ran" in server.wait_for("Reloading browsers")
    server.site.write("snippets/topic/two.py", f"{server.site.read('snippets/topic/two.py')}#\n")
    assert "examples: 1 programs ran" in server.wait_for("Reloading browsers")
    out = server.site.read("snippets/topic/two.out")
    server.site.write("snippets/topic/two.out", f"{out}\n")
    assert "this run is not what two.out says" in server.refusal()
    server.site.write("snippets/topic/two.out", out)
    assert "Reloading browsers" in server.wait_for("Reloading browsers")
    code = server.site.read("timeline/loop/clock.py")
    server.site.write("timeline/loop/clock.py", f"{code}# saved\n")
    assert "examples: 1 programs ran" in server.wait_for("Reloading browsers")


def test_page(server):
    server.site.page(fence("topic/tow.py"))
    assert server.refusal().startswith("docs/index.md:4: there is no snippets/topic/tow.py")
    assert 'id="topic-two"' in server.page()
    server.site.page("Fixed.", fence("topic/two.py"))
    server.wait_for("Reloading browsers")
    assert "Fixed." in server.page()


def test_timeline(server):
    good = server.site.read("timeline/transcript.py")
    server.site.write("timeline/transcript.py", good.replace('"main waited"', '"main slept"'))
    assert "this run is not what two.out says" in server.refusal()
    server.site.write("timeline/transcript.py", f"{good}\nbroken(\n")
    assert server.refusal().startswith("serve: timeline/transcript.py:")
    assert 'id="topic-two"' in server.page()
    server.site.write("timeline/transcript.py", good)
    server.wait_for("Reloading browsers")


def test_timeline_in_the_helper(server):
    good = server.site.read("timeline/loop/clock.py")
    server.site.write("timeline/loop/clock.py", good.replace("self.now = 0.0", "self.now = 1.0"))
    assert "in a gather it recorded waits" in server.refusal()
    server.site.write("timeline/loop/clock.py", good)
    server.wait_for("Reloading browsers")


def test_step(server):
    file = "hooks/examples/figure.py"
    good = server.site.read(file)
    server.site.write(file, good.replace(">More<", ">Less<"))
    server.wait_for("Reloading browsers")
    assert "Less</summary>" in server.page()
    server.site.write(file, f"1 / 0\n{good}")
    assert server.refusal() == f"serve: {file}:1: ZeroDivisionError: division by zero"
    server.site.write(file, good)
    server.wait_for("Reloading browsers")
    assert "More</summary>" in server.page()
    server.site.page("After a save of code.", fence("topic/two.py"))
    assert "examples: 0 programs ran" in server.wait_for("Reloading browsers")


def test_one_rebuild_for_a_save(server):
    """What a build itself writes into a watched folder would be the next save."""
    for file in ("timeline/loop/clock.py", "hooks/examples/figure.py"):
        server.site.write(file, server.site.read(file) + "# saved\n")
        server.wait_for("Reloading browsers")
        time.sleep(1.5)
        assert "Detected file changes" not in server.said
