"""What holds on every page, light and dark, on a desk and on a phone."""


def test_every_page_was_visited(visits, paths, every_path, folder):
    """At night; by day those that may have changed."""
    built = {page.parent.relative_to(folder).as_posix() for page in folder.rglob("index.html")}
    assert {path.strip("/") or "." for path in every_path} == built
    assert len(paths) > 10 and set(paths) <= set(every_path)
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


def by_width(visits, what):
    return [
        f"{visit} {width}px: {told}"
        for visit in visits
        for width, found in getattr(visit, what).items()
        for told in found
    ]


def test_no_page_scrolls_sideways(visits):
    assert by_width(visits, "sideways") == []


def test_nor_with_its_folds_open(visits):
    assert by_width(visits, "unfolded") == []


def test_axe_finds_nothing(visits):
    assert all(set(visit.axe) == {1280, 360} for visit in visits)
    assert by_width(visits, "axe") == []


def test_what_has_the_focus_is_seen(visits):
    assert {width for visit in visits for width in visit.focus} == {1280, 360}
    assert by_width(visits, "focus") == []


def test_paper_has_all_that_was_folded_and_nothing_to_press(visits, paths):
    printed = [visit for visit in visits if visit.paper is not None]
    assert [visit.path for visit in printed] == paths
    assert [f"{visit}: {wrong}" for visit in printed for wrong in visit.paper] == []
