"""Versions: every Python that is found still answers what the page says."""

import ast
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generators.pythons import interpreters, releases
from generators.pythons.releases import parse
from generators.runs import everywhere, files, measured
from generators.runs.contract import undeclared
from generators.versions import __main__ as main
from generators.versions import answers, ask
from hooks.errors import Refusal
from hooks.examples import fences
from hooks.generated import versions as generated
from hooks.state import Build, Source
from timeline import header, transcript

SNIPPETS = everywhere.ROOT / "snippets"
LISTED = [releases.text(release) for release in releases.RELEASES]
KEPT = answers.read()
FOUND = interpreters.found()


@pytest.mark.parametrize("release", LISTED)
def test_the_answers_are_those_that_are_committed(release):
    if parse(release) not in FOUND:
        pytest.skip(f"Python {release} is not on this machine: its answers are not checked")
    answered = ask.ask(FOUND[parse(release)])
    assert answered == {probe: answer[release] for probe, answer in KEPT.probes.items()}


def recordings():
    """Each committed recording on the virtual clock: its program, and its ``.out`` file."""
    for program in files.programs(SNIPPETS):
        if header.read(program.read_text("utf-8")).clock == "virtual":
            for out in [files.newest(program), *files.older(program).values()]:
                if measured.file(program, out).exists():
                    yield pytest.param(program, out, id=out.relative_to(SNIPPETS).as_posix())


@pytest.mark.parametrize(("program", "out"), list(recordings()))
def test_a_committed_recording_is_what_that_python_does(program, out):
    kept, source = measured.read(program, out).recording, program.read_text("utf-8")
    assert transcript(kept) == out.read_text("utf-8")
    assert not undeclared(kept, header.read(source))
    assert files.expected(program, parse(kept.python)) == out
    if not (python := FOUND.get(parse(kept.python))):
        pytest.skip(f"Python {kept.python} is not on this machine: {out.name} is not checked")
    if isinstance(python, interpreters.Native):
        assert dict(everywhere.recorded({program.name: source}, python)) == {program.name: kept}


def test_every_probe_has_answers_of_all_pythons_that_differ():
    assert list(KEPT.pythons) == LISTED
    assert list(KEPT.probes) == list(answers.probes())
    for probe, answer in KEPT.probes.items():
        assert list(answer) == LISTED, probe
        assert len(set(answer.values())) > 1, probe
        assert all(words and "\n" not in words for words in answer.values()), probe


@pytest.mark.parametrize("path", answers.probes().values(), ids=lambda path: path.stem)
def test_a_probe_is_a_question_that_every_python_can_read(path):
    tree = ast.parse(path.read_text("utf-8"), feature_version=(3, 8))
    question = ast.get_docstring(tree).splitlines()[0]
    assert question.endswith("?")


def test_the_page_shows_every_answer_once(site):
    page = BeautifulSoup((site / "reference/versions/index.html").read_text("utf-8"), "html.parser")
    shown = {}
    for term in page.select(".versions dt"):
        link = term.select_one("a[id]")
        assert (site / "versions" / f"{link['id']}.py").read_text("utf-8")
        shown[link["id"]] = {}
        for item in term.find_next_siblings(["dt", "dd"]):
            if item.name == "dt":
                break
            for span in item.strong.get_text().replace("\xa0", " ").split(", "):
                for release in held(span):
                    assert release not in shown[link["id"]]
                    shown[link["id"]][release] = item.code.get_text()
    assert shown == KEPT.probes
    for python in KEPT.pythons.values():
        assert python.removeprefix("CPython ") in page.get_text()


def held(span):
    """The listed releases of ``3.8 to 3.13``, ``3.14.10 and later 3.14``, ``3.15.2 on``."""
    first, *last = re.fullmatch(r"([\d.]+)(?:(?: to | and later )([\d.]+)|( on))?", span).groups()
    end = (9, 9) if last[1] else parse(last[0] or first)
    for release in releases.RELEASES:
        if parse(first) <= release and release[: len(end)] <= end:
            yield releases.text(release)


@pytest.fixture
def render(monkeypatch, tmp_path):
    """The Markdown that a page becomes, where there are the probes ``one`` and ``two``."""
    for name in ("one", "two"):
        (tmp_path / f"{name}.py").write_text('"""Does `wait`?\n\nIt does.\n"""\n')
    kept = {
        "one": {"3.8.1": "a", "3.9.1": "a", "3.10.1": "b"},
        "two": {"3.8.1": "a", "3.9.1": "`", "3.10.1": "c"},
    }
    pythons = {"3.8.1": "CPython 3.8.1", "3.9.1": "CPython 3.9.1", "3.10.1": "CPython 3.10.1"}
    probes = {name: tmp_path / f"{name}.py" for name in ("one", "two")}
    monkeypatch.setattr(generated.answers, "probes", lambda: probes)

    def render(markdown, **changed):
        monkeypatch.setattr(
            generated.answers, "read", lambda: answers.Answers(pythons, {**kept, **changed})
        )
        return generated.fill(markdown, Source("reference/versions.md"), Build(tmp_path))

    return render


PAGE = "<!-- versions: --> answered.\n\n<!-- versions: one two -->"


def test_answers_become_definitions(render):
    told, rows = render(PAGE).split("\n\n", 1)
    assert told == "CPython 3.8.1, 3.9.1 and 3.10.1 answered."
    assert rows.splitlines()[2:5] == [
        "**Does `wait`?** It does. [The program](../versions/one.py){: #one }",
        ":   **3.10&nbsp;on** `b`",
        ":   **3.8&nbsp;to&nbsp;3.9** `a`",
    ]
    assert ":   **3.9** `` ` ``" in rows


def test_other_pages_are_left_alone(render):
    assert render("# Another") == "# Another"


@pytest.mark.parametrize(
    ("markdown", "changed", "says"),
    [
        ("<!-- versions: one -->", {}, "docs/reference/versions.md:1: two: each probe stands"),
        ("<!-- versions: one two two -->", {}, "docs/reference/versions.md:1: one of them"),
        (PAGE, {"three": {}}, "generators/versions/answers.json and the probes differ in three"),
        (PAGE, {"two": {"3.8.1": "a", "3.9.1": "a"}}, "two.py:1: all Pythons answer the same"),
        (PAGE, {"two": {"3.8.1": "a", "3.9.1": "b\nc"}}, "two.py:1: it printed 'b\\nc' on 3.9.1: "),
        (PAGE, {"two": {"3.8.1": "a", "3.9.1": ""}}, "two.py:1: it printed '' on 3.9.1: "),
        (PAGE, {"two": {"3.8.1": "a <b", "3.9.1": ""}}, "two.py:1: it printed 'a <b' on 3.8.1: "),
    ],
)
def test_the_build_stops_in_one_line(render, markdown, changed, says):
    with pytest.raises(Refusal) as refused:
        render(markdown, **changed)
    assert says in str(refused.value) and "\n" not in str(refused.value)


def test_a_new_probe_needs_every_python(monkeypatch, capsys):
    monkeypatch.setattr(main.interpreters, "found", lambda: {releases.NEWEST: None})
    monkeypatch.setattr(answers, "probes", lambda: {"new": Path("new.py")})
    assert main.main() == 1
    told = capsys.readouterr().err
    assert re.fullmatch(r"Python \S+ is not here, and was never asked new: [^\n]+\n", told)


def test_the_playground_names_its_python():
    [name] = [name for name in KEPT.pythons.values() if "Pyodide" in name]
    page = (everywhere.ROOT / "docs/practise/playground.md").read_text("utf-8")
    assert set(re.findall(r"3\.\d+\.\d+", page)) == {name.split()[1]}


def same_everywhere():
    """Pages that say so of their programs."""
    for page in sorted((everywhere.ROOT / "docs").rglob("*.md")):
        if found := re.search(
            r"programs of this page do the same on (?:Python )?(?P<pythons>3[.]\d+ to 3[.]\d+)",
            page.read_text("utf-8"),
        ):
            yield pytest.param(page.read_text("utf-8"), found["pythons"], id=page.stem)


@pytest.mark.parametrize(("markdown", "pythons"), list(same_everywhere()))
def test_the_programs_of_a_page_do_the_same(markdown, pythons):
    oldest, newest = releases.SUPPORTED[0], releases.SUPPORTED[-1]
    assert pythons == releases.spoken(oldest, newest)
    included = {include.path for include in fences.includes(markdown, SNIPPETS)}
    assert included
    for path in included:
        if header.needed(header.read((SNIPPETS / path).read_text("utf-8"))) == oldest:
            assert files.older(SNIPPETS / path) == {}, path


def test_answers_come_back_as_they_were_written(tmp_path):
    answers.write(KEPT, tmp_path / "answers.json")
    assert answers.read(tmp_path / "answers.json") == KEPT
    assert (tmp_path / "answers.json").read_bytes() == Path(answers.FILE).read_bytes()
