"""What a page says of itself: when it was changed, by which Python, where it is from, a preview."""

import os
import subprocess

import pytest
from bs4 import BeautifulSoup

from tests.build.conftest import fence

REPOSITORY = "https://example.org/owner/name"


@pytest.fixture(autouse=True)
def surroundings(monkeypatch):
    for name in ("SOURCE_DATE_EPOCH", "REPO_URL", "EDIT_URI", "SITE_URL"):
        monkeypatch.delenv(name, raising=False)


def git(folder, *command, at=""):
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    moment = {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at} if at else {}
    subprocess.run(["git", *identity, *command], cwd=folder, check=True, env=os.environ | moment)


def commit(folder, day):
    git(folder, "add", "docs", "snippets", "mkdocs.yml")
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "x", at=f"{day}T12:00:00Z")


@pytest.fixture
def committed(site):
    git(site.folder, "init", "--quiet", "--initial-branch=main")
    commit(site.folder, "2021-03-05")
    return site


def foot(site):
    told = BeautifulSoup(site.built(), "html.parser").select_one("article .page-foot")
    return told.text if told else ""


def ran(text):
    """What stands behind what is said of the Python."""
    assert text.startswith("Its programs ran on Python 3.")
    return text.partition(" when this site was built.")[2].strip()


def test_the_day_of_the_newest_change_of_a_page_or_its_programs(committed):
    assert ran(foot(committed)) == "Last changed on 5 March 2021."
    assert "<lastmod>2021-03-05</lastmod>" in committed.read("site/sitemap.xml")
    committed.program("topic/two.py", committed.read("snippets/topic/two.py").replace("2)", "3)"))
    assert ran(foot(committed)) == ""  # nobody knows yet when that will be
    assert "lastmod" not in committed.read("site/sitemap.xml")
    commit(committed.folder, "2022-04-06")
    assert ran(foot(committed)) == "Last changed on 6 April 2022."


def test_no_day_is_later_than_the_one_that_was_asked_for(committed, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1600000000")
    assert ran(foot(committed)) == "Last changed on 13 September 2020."


def test_a_shallow_clone_says_nothing(committed, tmp_path_factory):
    commit(committed.folder, "2022-04-06")
    folder = tmp_path_factory.mktemp("shallow")
    source = committed.folder.as_uri()
    git(folder, "clone", "--quiet", "--depth=1", source, ".")
    committed.folder = folder
    assert ran(foot(committed)) == ""


def test_an_archive_says_nothing(site):
    assert ran(foot(site)) == ""


def test_a_folder_of_another_repository_says_nothing(site):
    git(site.folder.parent, "init", "--quiet")
    git(site.folder.parent, "add", ".")
    git(site.folder.parent, "commit", "--quiet", "-m", "x", at="2021-03-05T12:00:00Z")
    assert ran(foot(site)) == ""


def test_a_page_without_programs_says_no_python(site):
    site.page("Words.", name="other.md")
    site.nav("index.md", "other.md")
    site.page(fence("topic/two.py"))
    site.built()
    assert "page-foot" not in site.read("site/other/index.html")


def test_a_page_links_to_its_source_once_there_is_one(site, monkeypatch):
    soup = BeautifulSoup(site.built(), "html.parser")
    buttons = [link["href"] for link in soup.select("article .md-content__button")]
    assert buttons == ["index.md"]
    assert not soup.select("[data-md-component=source]") and "This page is wrong" not in str(soup)
    monkeypatch.setenv("REPO_URL", REPOSITORY)
    monkeypatch.setenv("EDIT_URI", "edit/main/docs/")
    soup = BeautifulSoup(site.built(), "html.parser")
    [edit] = soup.select("article a[rel=edit]")
    assert edit["href"] == f"{REPOSITORY}/edit/main/docs/index.md"
    buttons = [link["href"] for link in soup.select("article .md-content__button")]
    assert buttons == [edit["href"], f"{REPOSITORY}/raw/main/docs/index.md", "index.md"]
    assert soup.select_one(".md-source")["href"] == REPOSITORY
    assert not soup.select("[data-md-component=source]")  # its script asks GitHub for stars
    [wrong] = [link for link in soup.select(".page-foot a") if link.text == "This page is wrong"]
    assert wrong["href"].startswith(f"{REPOSITORY}/issues/new?title=Wrong%20on%3A%20A%20page&body=")


def preview(site, page="index.html"):
    head = BeautifulSoup(site.read(f"site/{page}"), "html.parser").head
    names = head.select("meta[property], meta[name]")
    return {meta.get("property") or meta["name"]: meta["content"] for meta in names}


def test_a_preview_has_a_picture_where_the_site_has_an_address(site, monkeypatch):
    site.page("What it says. And *more*.", fence("topic/two.py"))
    site.built()
    here = preview(site)
    assert here["og:description"] == here["description"] == "What it says. And more."
    assert here["twitter:card"] == "summary" and "og:image" not in here and "og:url" not in here
    monkeypatch.setenv("SITE_URL", "https://example.org/some/path")
    site.built()
    there = preview(site)
    assert there["og:url"] == "https://example.org/some/path/"
    assert there["og:image"] == "https://example.org/some/path/assets/social.png"
    assert there["twitter:card"] == "summary_large_image"
    assert "](https://example.org/some/path/index.md)" in site.read("site/llms.txt")
    assert "](https://example.org/some/path/snippets/topic/two.py)" in site.read(
        "site/llms-full.txt"
    )
