"""What holds on every page, light and dark, on a desk and on a phone."""


def test_every_page_was_visited(visits, paths, folder):
    built = {page.parent.relative_to(folder).as_posix() for page in folder.rglob("index.html")}
    assert {path.strip("/") or "." for path in paths} == built
    assert len(visits) == 2 * len(paths) > 0
    assert all(set(visit.sideways) == {1280, 360} for visit in visits)


def test_scheme_follows_the_system(visits):
    light, dark = (
        {visit.shown for visit in visits if visit.scheme == scheme} for scheme in ("light", "dark")
    )
    assert (light, dark) == ({"default"}, {"slate"})


def test_nothing_is_asked_of_another_host(visits):
    assert all(visit.requests for visit in visits)
    away = [
        f"{visit}: {url}"
        for visit in visits
        for url in visit.requests
        if not url.startswith((f"{visit.host}/", "data:", "blob:"))
    ]
    assert away == []


def test_the_console_is_silent(visits):
    assert [f"{visit}: {text}" for visit in visits for text in visit.complaints] == []


def test_the_policy_refuses_nothing(visits, paths):
    """Neither of the page nor of what is pressed there."""
    assert [visit.path for visit in visits if visit.clicked > 4] == paths
    assert [f"{visit}: {what}" for visit in visits for what in visit.refused] == []


def test_no_page_scrolls_sideways(visits):
    wide = [
        f"{visit} {width}px: {what}"
        for visit in visits
        for width, seen in visit.sideways.items()
        for what in seen
    ]
    assert wide == []
