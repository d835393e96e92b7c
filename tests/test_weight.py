"""No page weighs more than 150 KB on the wire before its reader acts; what is counted is right."""

import gzip

from tools import weight


def test_no_page_is_heavy(site):
    pages = weight.pages(site)
    assert len(pages) > 65
    sizes = {page.relative_to(site).as_posix(): weight.fetched(site, page) for page in pages}
    heavy = {name: sum(found.values()) for name, found in sizes.items()}
    assert {name: size for name, size in heavy.items() if size > weight.LIMIT} == {}
    for found in sizes.values():  # the theme and the page are in it
        assert weight.ASKED in found
        assert sum(name.startswith(weight.THEME) for name in found) == 2


def test_a_page_has_what_it_uses_and_no_more(site):
    uses = {"chooser": {""}, "cost": {"reference/cost"}, "versions": {"reference/versions"}}
    for page in weight.pages(site):
        names = weight.fetched(site, page)
        where = page.parent.relative_to(site).as_posix().replace(".", "", 1)
        if page.name == "index.html":
            for name, pages in uses.items():
                assert (f"assets/{name}.css" in names) == (where in pages), (where, name)


def test_what_is_counted(tmp_path):
    files = {
        "p/index.html": '<link rel="stylesheet" href="../a.css"><link rel="next" href="../q/">'
        '<script src="../a.js" type="module"></script><img src="x.svg">'
        '<script id="__config">{"search": "../s.js"}</script>',
        "a.css": "b {}",
        "a.js": 'import{x as y}from"./b.js";import("./later.js")',
        "b.js": "x",
        "s.js": "x",
        "later.js": "x",
        "p/x.svg": "<svg/>",
        "search/search_index.json": "{}",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    found = weight.fetched(tmp_path, tmp_path / "p/index.html")
    assert set(found) == set(files) - {"later.js"}
    assert found["a.js"] == len(gzip.compress(files["a.js"].encode(), 6))
