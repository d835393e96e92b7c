"""What holds on every page, light and dark, on a desk and on a phone."""


def test_every_page_was_visited(visits, paths, site):
    built = {page.parent.relative_to(site).as_posix() for page in site.rglob("index.html")}
    assert {path.strip("/") or "." for path in paths} == built
    assert len(visits) == 4 * len(paths) > 0


def test_scheme_follows_the_system(visits):
    shown = {scheme: {visit.shown for visit in visits if visit.scheme == scheme} for scheme in ("light", "dark")}
    assert len(shown["light"]) == len(shown["dark"]) == 1
    assert shown["light"] != shown["dark"]


def test_nothing_is_asked_of_another_host(visits, address):
    assert all(visit.requests for visit in visits)
    away = [
        f"{visit}: {url}"
        for visit in visits
        for url in visit.requests
        if not url.startswith((f"{address}/", "data:", "blob:"))
    ]
    assert away == []


def test_the_console_is_silent(visits):
    assert [f"{visit}: {text}" for visit in visits for text in visit.complaints] == []


def test_no_page_scrolls_sideways(visits):
    assert [f"{visit}: {what}" for visit in visits for what in visit.sideways] == []
