"""What the site's policy forbids does not get onto a page; the sitemap has no day of its own."""

import gzip

from tests.build.conftest import fence


def test_it_names_page_and_place(site):
    site.page("x\n{ style=color:red }")
    assert site.refusal() == (
        'docs/index.md:1: the HTML has <p style="color:red">, which the site\'s policy forbids: '
        "use a class and a style sheet, or a script of its own"
    )


def test_a_table_may_align(site):
    site.page("| a | b |\n|---|--:|\n| 1 | 2 |", fence("topic/two.py"))
    assert '<td align="right">2</td>' in site.built()


def test_the_day_of_the_build_is_not_told(site, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    site.built()
    sitemap = site.read("site/sitemap.xml")
    assert "<loc>" in sitemap and "lastmod" not in sitemap
    packed = (site.folder / "site/sitemap.xml.gz").read_bytes()
    assert gzip.decompress(packed).decode() == sitemap
    assert packed[4:8] == bytes(4)  # no time


def test_a_day_that_is_given_is(site, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    site.built()
    assert site.read("site/sitemap.xml").count("<lastmod>2023-11-14</lastmod>") == 1
    packed = (site.folder / "site/sitemap.xml.gz").read_bytes()
    assert int.from_bytes(packed[4:8], "little") == 1699920000  # that day's begin
