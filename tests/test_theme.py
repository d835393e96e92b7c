"""Pages have all of Material's style that they use, and nothing that styles them over and over."""

import re
from pathlib import Path

import material
import pytest

from hooks.errors import Refusal
from hooks.finished.theme import TAG, trim
from hooks.finished.used_css import COSTLY, Used, selectors, trimmed
from hooks.state import Build

THEME = Path(material.__file__).parent / "templates/assets"
SHEETS = sorted((THEME / "stylesheets").glob("*.css"))
PAGE = """<body data-md-color-scheme="slate"><p class="one md-two">three</p>
<script>e.className = "four"; e.classList.add("five--" + kind)</script>"""


@pytest.fixture
def used():
    return Used([PAGE], ['x.innerHTML = "<b class=six>"'])


@pytest.mark.parametrize(
    "rule",
    [
        "p{color:red}",
        ".one>.md-two{color:red}",
        ".four{color:red}",
        ".five--warning{color:red}",
        ".six:hover::before{color:red}",
        ".one:not(.seven){color:red}",
        "[data-md-color-scheme=slate] p{color:red}",
        "@media print{.one{color:red}}",
        "@supports (a:b){@media print{.one{color:red}}}",
        "@font-face{font-family:x}",
        "@keyframes seven{from{color:red}}",
        ":is(.one,p){color:red}",
    ],
)
def test_what_may_be_used_stays(used, rule):
    assert trimmed(rule, used) == rule


@pytest.mark.parametrize(
    "rule",
    [
        ".seven{color:red}",
        ".three{color:red}",
        ".one .seven{color:red}",
        "[data-md-color-scheme=default]{color:red}",
        "@media print{.seven{color:red}}",
        "/* one */",
    ],
)
def test_what_cannot_be_used_goes(used, rule):
    assert trimmed(rule, used) == ""


def test_a_rule_keeps_those_of_its_selectors_that_are_used(used):
    assert trimmed(".seven, .one,.six .seven{a:b}", used) == ".one{a:b}"
    assert set(selectors("@media print{.a,.b:is(.c,.d){e:f}}")) == {".a", ".b:is(.c,.d)"}


def test_what_is_taken_out_is_there():
    """A new theme may say it in other words, and the pages would be slow again."""
    found = {one for sheet in SHEETS for one in selectors(sheet.read_text("utf-8"))}
    assert found >= COSTLY
    (script,) = (THEME / "javascripts").glob("bundle.*.js")
    assert len(TAG.findall(script.read_text("utf-8"))) == 1


def test_pages_have_one_sheet_of_the_theme(site):
    (sheet,) = (site / "assets/stylesheets").iterdir()
    (script,) = (path for path in (site / "assets/javascripts").iterdir() if path.is_file())
    assert not TAG.search(script.read_text("utf-8"))
    for page in site.rglob("*.html"):
        if "assets" not in page.relative_to(site).parts:
            html = page.read_text("utf-8")
            assert re.findall(r"assets/stylesheets/([^\"]+)", html) == [sheet.name], page
            assert re.findall(r"assets/javascripts/(bundle[^\"]+)", html) == [script.name], page
    before = sum(path.stat().st_size for path in SHEETS)
    assert sheet.stat().st_size < 0.7 * before


def test_every_rule_that_fits_an_element_is_there(browser, site):
    """Asked of Chromium: which of Material's selectors find something, on any page."""
    (sheet,) = (site / "assets/stylesheets").iterdir()
    kept = set(selectors(sheet.read_text("utf-8")))
    gone = {one for path in SHEETS for one in selectors(path.read_text("utf-8"))} - kept - COSTLY
    assert len(gone) > 500
    asked = [re.sub(r":(hover|focus|active)|::?(before|after)", "", one) for one in sorted(gone)]
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    find = """([html, selectors]) => {
        const page = new DOMParser().parseFromString(html, "text/html")
        const finds = (one) => { try { return page.querySelector(one) } catch { return false } }
        return selectors.filter(finds)
    }"""
    page.goto("about:blank")
    for path in site.rglob("index.html"):
        assert page.evaluate(find, [path.read_text("utf-8"), asked]) == [], path
    context.close()


def test_a_theme_with_other_files_is_refused(tmp_path):
    (tmp_path / "assets/stylesheets").mkdir(parents=True)
    (tmp_path / "assets/stylesheets/main.0.min.css").write_text("p{color:red}")
    with pytest.raises(Refusal, match=r"there is main\.0\.min\.css: fix hooks/finished/theme\.py"):
        trim(Build(tmp_path, site=tmp_path))
