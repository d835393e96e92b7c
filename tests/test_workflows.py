"""The workflows do what README.md says of them, and may do nothing else."""

import re

import pytest
import yaml

from generators.pythons import releases
from tests.conftest import ROOT

FILES = sorted((ROOT / ".github/workflows").glob("*.yml"))


def workflow(name):
    return yaml.safe_load((ROOT / f".github/workflows/{name}.yml").read_text("utf-8"))


def steps(job):
    return job.get("steps", [])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_what_is_used_is_named_by_its_hash(file):
    used = re.findall(r"(?m)^\s*(?:- )?uses: (.+)$", file.read_text("utf-8"))
    pinned = r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\./\.github/workflows/\w+\.yml.*"
    assert used and [one for one in used if not re.fullmatch(pinned, one)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_job_may_read_and_only_the_one_that_deploys_writes(file):
    found = workflow(file.stem)
    assert found["permissions"] == {}
    for name, job in found["jobs"].items():
        may = {right for right, how in job["permissions"].items() if how == "write"}
        assert may == ({"pages", "id-token"} if name == "deploy" else set())
        assert all(
            step["with"]["persist-credentials"] is False
            for step in steps(job)
            if "checkout" in step.get("uses", "")
        )


def test_it_publishes_after_the_checks_for_its_own_address():
    found = workflow("publish")
    assert found[True] == {"push": {"branches": ["main"]}, "workflow_dispatch": None}
    jobs = found["jobs"]
    assert jobs["check"]["uses"] == "./.github/workflows/check.yml"
    assert (jobs["build"]["needs"], jobs["deploy"]["needs"]) == ("check", "build")
    [build] = [step for step in steps(jobs["build"]) if step.get("run") == "make build"]
    assert set(build["env"]) == {"SITE_URL", "REPO_URL", "EDIT_URI"}
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert all(re.search(rf"!ENV \[?{name}\b", config) for name in build["env"])
    [checkout] = [step for step in steps(jobs["build"]) if "checkout" in step.get("uses", "")]
    assert checkout["with"]["fetch-depth"] == 0  # else no page knows when it was changed


def test_it_checks_every_python_and_every_week():
    found = workflow("check")
    assert {"push", "pull_request", "workflow_call", "schedule"} == set(found[True])
    assert found["jobs"]["check"]["strategy"]["matrix"]["python"] == [
        releases.text(version) for version in [*releases.SUPPORTED, releases.NEWEST]
    ]
    newest = found["jobs"]["newest"]
    assert newest["if"] == "github.event_name == 'schedule'"
    for job, command in ((found["jobs"]["check"], "make ci"), (newest, "-m pytest")):
        assert any(command in step.get("run", "") for step in steps(job))


def test_only_a_release_of_the_list_can_fail_a_check():
    names = [step.get("id") for step in steps(workflow("check")["jobs"]["check"])]
    at = names.index("python")
    listed, tested = steps(workflow("check")["jobs"]["check"])[at : at + 2]
    assert "generators.pythons.strict" in listed["run"] and "make ci" in tested["run"]
    assert tested["continue-on-error"] == "${{ steps.python.outputs.strict == '' }}"


def test_the_next_python_is_tried_each_week_and_may_fail():
    job = workflow("check")["jobs"]["next"]
    assert job["if"] == "github.event_name == 'schedule'" and job["continue-on-error"] is True
    [setup] = [step["with"] for step in steps(job) if "setup-python" in step.get("uses", "")]
    major, minor = releases.SUPPORTED[-1]
    assert setup == {"python-version": f"{major}.{minor + 1}-dev", "allow-prereleases": True}


def test_every_night_runs_all_tests():
    found = workflow("night")
    [timer] = found[True]["schedule"]
    assert timer["cron"].endswith(" * * *")
    assert any(step.get("run") == "make night" for step in steps(found["jobs"]["night"]))
    [setup] = [
        step["with"]["python-version"].split()
        for step in steps(found["jobs"]["night"])
        if "setup-python" in step.get("uses", "")
    ]
    newest = releases.text(releases.NEWEST)
    assert setup == [*map(releases.text, releases.SUPPORTED[:-1]), newest]


def test_a_check_knows_what_changed_since_the_night():
    [checkout] = [
        step
        for step in steps(workflow("check")["jobs"]["check"])
        if "checkout" in step.get("uses", "")
    ]
    assert checkout["with"]["fetch-depth"] == 0


def test_what_is_published_is_built_by_the_newest_release_of_the_list():
    """Its build is strict, and its figures are its own runs."""
    [setup] = [
        step["with"]["python-version"]
        for step in steps(workflow("publish")["jobs"]["build"])
        if "setup-python" in step.get("uses", "")
    ]
    assert setup == releases.text(releases.NEWEST)


def test_ci_brings_the_two_newest_pythons_and_needs_the_newest():
    text = (ROOT / ".ci/run").read_text("utf-8")
    brought = re.findall(r'(?m)^(if ! )?\.ci/pythons "\$folder" (\S+?)[; ]', text)
    before, newest = map(releases.text, releases.SUPPORTED[-2:])
    assert brought == [("if ! ", newest), ("", before)]
    assert re.search(r"(?m)^make test$", text)


def test_the_newest_of_each_dependency_is_asked_for():
    """The command of the workflow leaves names alone: no version, no comment."""
    text = (ROOT / "requirements.in").read_text("utf-8")
    [install] = [
        step["run"]
        for step in steps(workflow("check")["jobs"]["newest"])
        if "newest.in" in step.get("run", "")
    ]
    assert "s/==[^ ]+//; s/ +#.*//" in install
    names = [re.sub(r" +#.*", "", re.sub(r"==[^ ]+", "", line)) for line in text.splitlines()]
    names = [name for name in names if name and not name.startswith("#")]
    assert len(names) > 15 and all(re.fullmatch(r"[\w-]+", name) for name in names)
