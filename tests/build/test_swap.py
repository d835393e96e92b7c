"""The old site stands until the new one is whole."""

import os
import signal
import stat
import subprocess
import sys

import pytest
from mkdocs.commands import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from tests.build.conftest import PROGRAM, fence


def test_failed_build_changes_nothing(site):
    site.built()
    site.write("snippets/topic/two.out", "")
    site.refusal()
    assert "b done" in site.read("site/index.html")


def test_quiet_build_fails_too(site):
    site.write("snippets/topic/two.out", "")
    assert site.build("--quiet").exit_code == 1


def test_warning_of_a_strict_build_changes_nothing(site):
    site.built()
    before = site.published()
    site.page(fence("topic/two.py"), "[nowhere](nowhere.md)")
    result = site.build()
    assert result.exit_code == 1 and "nowhere.md" in result.output
    assert site.published() == before


def test_what_is_gone_is_gone(site):
    site.nav("index.md", "other.md")
    site.page(name="other.md")
    site.built()
    assert (site.folder / "site/other/index.html").exists()
    site.nav("index.md")
    (site.folder / "docs/other.md").unlink()
    site.built()
    assert not (site.folder / "site/other").exists()


def test_another_folder(site, tmp_path):
    other = tmp_path / "deep" / "er"
    (other / "stale").mkdir(parents=True)
    (other / ".git").write_text("gitdir: elsewhere")
    assert site.build("--site-dir", str(other)).exit_code == 0
    assert "b done" in (other / "index.html").read_text("utf-8")
    assert not (other / "stale").exists()
    assert (other / ".git").read_text() == "gitdir: elsewhere"
    assert {path.name for path in other.parent.iterdir()} == {"er"}


def test_others_may_read_it(site):
    site.built()
    plain = site.folder / "plain"
    plain.mkdir()
    folders = [site.folder / "site", plain]
    assert len({stat.S_IMODE(folder.stat().st_mode) for folder in folders}) == 1


def test_whoever_deploys_is_told_the_right_folder(site):
    config = load_config(str(site.folder / "mkdocs.yml"))
    build.build(config)
    assert config.site_dir == str(site.folder / "site")
    assert (site.folder / "site/index.html").exists()


def test_failed_build_leaves_nothing_behind(site):
    site.program("topic/on_no_page.py", PROGRAM + "print()\n")  # seen when all is written
    with pytest.raises(Abort):
        build.build(load_config(str(site.folder / "mkdocs.yml")))
    assert site.published() == {}


def test_new_run_is_published(site):
    site.built()
    site.program("topic/two.py", PROGRAM.replace('"b", 2', '"b", 3'))
    site.built()
    assert "3.0  b" in site.read("site/index.html")


KILL = """
import os, signal
def on_post_build(config, **kwargs):
    os.kill(os.getpid(), getattr(signal, {signal!r}))
"""


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such signals")
@pytest.mark.parametrize("name", ["SIGKILL", "SIGTERM", "SIGINT"])
def test_a_build_that_is_killed_when_all_is_written_changes_nothing(site, name):
    """It is killed just before the new site takes the old one's place."""
    site.built()
    before = site.published()
    site.program("topic/two.py", PROGRAM.replace('"b", 2', '"b", 3'))
    site.write("snippets/kill.py", KILL.format(signal=name))
    text = site.read("mkdocs.yml")
    kill = str(site.folder / "snippets/kill.py")
    site.write("mkdocs.yml", text.replace("\nhooks:\n", f"\nhooks:\n  - {kill}\n"))
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file"]
    done = subprocess.run(
        [*command, str(site.folder / "mkdocs.yml")], capture_output=True, text=True, check=False
    )
    assert done.returncode != 0, done.stderr
    after = site.published()
    assert {path: after.get(path) for path in before} == before
    assert "2.0  b" in site.read("site/index.html")
    site.write("mkdocs.yml", text)
    (site.folder / "snippets/kill.py").unlink()
    assert "3.0  b" in site.built()
    assert not list(site.folder.glob(".site.*")), "what the killed build left is cleared away"


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such limit")
def test_a_full_disk_changes_nothing_and_is_told_in_a_line(site):
    """A limit to the size of a file stops a write as a full disk does, in the same places."""
    import resource

    site.built()
    before = site.published()
    limit = max(file.stat().st_size for file in (site.folder / "site").rglob("*.js")) - 1

    def full():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # as Python does, before its first line
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file"]
    done = subprocess.run(
        [*command, str(site.folder / "mkdocs.yml")],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=full,
    )
    assert done.returncode == 1
    assert done.stderr.strip().splitlines()[-1].endswith("make room there, and build again")
    assert "Traceback" not in done.stderr
    assert site.published() == before
    assert not list(site.folder.glob(".site.*"))


@pytest.mark.skipif(os.name != "posix", reason="a process is looked for by its signal")
def test_a_site_that_a_killed_build_had_in_its_hands_is_put_back(site):
    site.built()
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    (site.folder / "site").rename(site.folder / f".site.{gone.pid}.old")
    another = site.folder / f".site.{os.getppid()}"  # of a build that is at work
    another.mkdir()
    site.write("snippets/topic/two.out", "")
    assert site.build().exit_code == 1
    assert "b done" in site.read("site/index.html")
    assert list(site.folder.glob(".site.*")) == [another]
