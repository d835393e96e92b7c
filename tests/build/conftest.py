"""A small copy of the site, to do the wrong thing to."""

import dataclasses
import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.__main__ import cli
from mkdocs.commands import build

import timeline
from generators.pythons import releases
from generators.runs.seal import sealed
from hooks.browser import runner

ROOT = Path(__file__).parents[2]

PROGRAM = '''\
"""Two jobs take as long as the longer one."""

import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} done")


async def main():
    await asyncio.gather(job("a", 1), job("b", 2))


asyncio.run(main())
'''


class Site:
    """One page, one program that it shows, and the real configuration, hooks and timeline."""

    def __init__(self, folder):
        self.folder = folder
        self.nav("index.md")
        self.program("topic/two.py", PROGRAM)
        self.page(fence("topic/two.py"))

    def write(self, path, text):
        file = self.folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def read(self, path):
        return (self.folder / path).read_text("utf-8")

    def page(self, *parts, name="index.md"):
        self.write(f"docs/{name}", "\n\n".join(["# A page", *parts]) + "\n")

    def program(self, path, source):
        """With the .out file that it should have."""
        self.write(f"snippets/{path}", source)
        recording = timeline.run(source, Path(path).name)
        self.write(f"snippets/{path.removesuffix('.py')}.out", timeline.transcript(recording))

    def nav(self, *pages):
        text = (ROOT / "mkdocs.yml").read_text("utf-8")
        lines = "".join(f"  - {page}\n" for page in pages)
        text = re.sub(r"(?s)\nnav:\n.*?\n\n", f"\nnav:\n{lines}\n", text)
        text = text.replace("  - hooks/", f"  - {ROOT.as_posix()}/hooks/")
        text = text.replace("custom_dir: ", f"custom_dir: {ROOT.as_posix()}/")
        self.write("mkdocs.yml", re.sub(r"(?s)\nwatch:\n.*?\n\n", "\n\n", text))

    def build(self, *options, strict=True):
        """What ``mkdocs build --strict`` says and how it exits, in this process."""
        for filter in build.log.filters:  # MkDocs says each thing once in the life of a process
            build.log.removeFilter(filter)
        command = ["build", "--config-file", str(self.folder / "mkdocs.yml"), *options]
        command += ["--strict"] if strict else []
        return CliRunner(env={"COLUMNS": "1000"}).invoke(cli, command)

    def built(self, *options):
        """The HTML of the page, of a build that must succeed."""
        result = self.build(*options)
        assert result.exit_code == 0, result.output
        return self.read("site/index.html")

    def refusal(self):
        """The one line, and the diff if there is one, with which the build must fail."""
        before = self.published()
        result = self.build()
        assert result.exit_code == 1, result.output
        assert self.published() == before
        said = re.findall(r"(?ms)^ERROR +-  (.*?)(?=^[A-Z]+ +-  |\n\n?Aborted)", result.output)
        said = [text.strip() for text in said if not re.match(r"Error (read|build)ing page", text)]
        assert len(said) == 1, result.output
        assert 'File "' not in result.output
        return said[0]

    def warnings(self):
        """What a build without ``--strict`` warns of, and succeeds."""
        result = self.build(strict=False)
        assert result.exit_code == 0, result.output
        return re.findall(r"(?ms)^WARNING -  \w+: (.*?)(?=^[A-Z]+ +-  |\Z)", result.output)

    def published(self):
        """Every file but those that are written by hand, and when it was written."""
        files = (path for path in self.folder.rglob("*") if path.is_file())
        ours = ("docs", "snippets", "mkdocs.yml")
        return {
            path: path.stat().st_mtime_ns
            for path in files
            if path.relative_to(self.folder).parts[0] not in ours
        }


def rewrite(file, change):
    """A recording with other text in it, as if a command had written that."""
    data = json.loads(change(file.read_text("utf-8")))
    data.pop("seal")
    file.write_text(json.dumps(sealed(data)), "utf-8")


@pytest.fixture
def not_in_a_browser(monkeypatch):
    """That a page says why it cannot run a program is asked of the whole site."""
    monkeypatch.setattr(runner, "why_not", lambda path, settings: "")


def fence(path):
    return f'```python exec="on"\n--8<-- "{path}"\n```'


@pytest.fixture
def site(tmp_path):
    return Site(tmp_path)


class Taken:
    """This Python, taken for another release."""

    def __init__(self, monkeypatch):
        self._monkeypatch = monkeypatch

    def listed(self, version):
        """For one of the list."""
        self._monkeypatch.setattr(releases, "this", lambda: releases.parse(version))
        self._monkeypatch.setattr(releases, "unlisted", lambda: "")

    def unlisted(self, version):
        """For one that nobody has looked at; its runs say so too."""
        self._monkeypatch.setattr(releases, "this", lambda: releases.parse(version))
        self._monkeypatch.setattr(releases, "unlisted", lambda: version)
        run = timeline.Helper.run

        def said(*arguments, **options):
            return dataclasses.replace(run(*arguments, **options), python=version)

        self._monkeypatch.setattr(timeline.Helper, "run", said)


@pytest.fixture(autouse=True)
def taken(monkeypatch):
    """A Python of the list, even where a new release runs these tests."""
    taken = Taken(monkeypatch)
    taken.listed(releases.text(releases.NEWEST))
    return taken
