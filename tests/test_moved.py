"""An address that was published still leads to what was there."""

import re

MOVED = {
    "how-to/side-by-side": {
        "how-do-i-get-all-results": "../collect/",
        "what-if-they-share-a-connection": "../collect/",
        "how-do-i-get-the-first-response-and-cancel-the-rest": "../first/",
        "how-do-i-get-the-first-success": "../first/",
        "how-do-i-keep-partial-results-at-a-deadline": "../deadlines/",
        "how-do-i-collect-results-and-errors-apart": "../results-although-some-fail/",
    }
}


def test_each_old_heading_is_a_link_to_the_new_one(site):
    for page, anchors in MOVED.items():
        text = (site / page / "index.html").read_text("utf-8")
        links = re.findall(r'<a href="([^"#]+)#[^"]+" id="([^"]+)"', text)
        assert {anchor: where for where, anchor in links} == anchors


def test_an_old_address_is_not_in_the_nav(site):
    home = (site / "index.html").read_text("utf-8")
    assert 'href="how-to/first/"' in home  # the nav is on every page
    for page in MOVED:
        assert f'href="{page}/"' not in home
