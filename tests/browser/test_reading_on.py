"""Previous and next follow the way of learning, by Material's own keys and links."""

import yaml

from tests.conftest import ROOT


def way() -> list[str]:
    """The pages of the menu in their order, as addresses."""

    class Loader(yaml.SafeLoader):
        pass

    Loader.add_multi_constructor("!", lambda *_: None)
    nav = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), Loader)["nav"]
    found = []

    def walk(item):
        if isinstance(item, str):
            path = item.rpartition(".")[0]
            path = path.removesuffix("index").rstrip("/")
            found.append(f"/{path}/" if path else "/")
        for below in item.values() if isinstance(item, dict) else item:
            if not isinstance(item, str):
                walk(below)

    walk(nav)
    return found


def test_n_leads_through_all_lessons_and_p_leads_back(browser, address):
    lessons = [path for path in way() if path == "/" or path.startswith(("/gather", "/learn"))]
    assert len(lessons) == 10
    page = browser.new_page()
    page.goto(address + lessons[0])
    for key, onwards in (("n", lessons[1:]), ("p", lessons[-2::-1])):
        for path in onwards:
            with page.expect_navigation():
                page.keyboard.press(key)
            assert page.url == address + path
    page.close()


def test_every_page_of_the_menu_leads_to_the_next(folder):
    pages = way()
    for path, following in zip(pages, [*pages[1:], None], strict=True):
        html = (folder / path.strip("/") / "index.html").read_text("utf-8")
        links = html.partition("</head>")[0].split('rel="next" href="')[1:]
        assert len(links) == (following is not None)
        if following:
            there = (folder / path.strip("/") / links[0].partition('"')[0]).resolve()
            assert there == (folder / following.strip("/")).resolve(), path
