"""Drawings measured in Chromium: nothing overlaps, nothing is outside, all are low enough."""

import pathlib

import pytest

from timeline import draw

pytestmark = pytest.mark.browser

LOOK = (pathlib.Path(__file__).parent / "look.js").read_text(encoding="utf-8")
# of the figure: the least and the largest of each of its three forms, and a page's usual ones
WIDTHS = (312, 328, 399, 400, 480, 599, 600, 760, 1240)
FRAME = "<!doctype html><meta charset='utf-8'><style>{}</style><style>{}</style>{}"
ROOMY = "body { margin: 0 } section { margin: 0 0 20px 8px }"


@pytest.fixture(scope="module")
def page(browser):
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    yield page
    page.close()


@pytest.fixture(scope="module")
def sheet(browser, pictures):
    """All drawings under each other."""
    page = browser.new_page()
    figures = "".join(
        f'<section id="{name}">{draw.figure(recording, prefix=f"t{i}")}</section>'
        for i, (name, recording) in enumerate(pictures.items())
    )
    page.set_content(FRAME.format(draw.css(), ROOMY, figures))
    yield page
    page.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_every_drawing_at(width, sheet):
    sheet.set_viewport_size({"width": width + 16, "height": 800})
    assert sheet.evaluate(LOOK) == []


def test_the_same_where_fonts_are_slimmer_or_larger(sheet):
    for font in ("Liberation Sans", "Liberation Serif"):
        sheet.add_style_tag(content=f":root {{ --md-text-font-family: '{font}' }}")
        for width in (328, 480, 760):
            sheet.set_viewport_size({"width": width + 16, "height": 800})
            assert sheet.evaluate(LOOK) == []


def test_looking_finds_what_is_wrong(page, record):
    """The measures themselves: words that are too large, in a figure that is too small."""
    figure = draw.figure(record("as_completed"))
    large = ".tl-plot text { font-size: 26px !important } .tl-grid { --pitch: 90px !important }"
    large += ".tl-line { transform: translateY(-60px) }"
    page.set_content(FRAME.format(draw.css(), large, f'<section id="x">{figure}</section>'))
    page.set_viewport_size({"width": 300, "height": 800})
    found = " ".join(page.evaluate(LOOK))
    for fault in ("overlap:", "outside:", "height:", "a line passes through:"):
        assert fault in found


def test_a_low_panel_is_at_most_120_px_high(page, record):
    figure = draw.figure(record("gather_fails"), low=True)
    page.set_content(FRAME.format(draw.css(), "", figure))
    page.set_viewport_size({"width": 760, "height": 800})
    assert page.locator(".tl-grid").bounding_box()["height"] <= 120


def test_compared_runs_stand_in_line(page, record):
    runs = [record(name) for name in ("gather_fails", "belief", "ten_at_once", "nested")]
    page.set_content(FRAME.format(draw.css(), "", draw.compare(runs)))
    for width in (1280, 500, 360):
        page.set_viewport_size({"width": width, "height": 800})
        axes = page.locator(".tl-axis").evaluate_all(
            "all => all.map(e => { const r = e.getBoundingClientRect(); return [r.left, r.right] })"
        )
        assert len(axes) == 4 and len({tuple(axis) for axis in axes}) == 1


def strokes(page, selector, name="stroke"):
    return page.locator(selector).first.evaluate(f"e => getComputedStyle(e).{name}")


def test_light_and_dark(page, record):
    figure = draw.figure(record("gather_fails"))
    for scheme, colour in (("default", "rgb(197, 32, 44)"), ("slate", "rgb(255, 122, 122)")):
        body = f'<body data-md-color-scheme="{scheme}">{figure}'
        page.set_content(FRAME.format(draw.css(), "", body))
        assert strokes(page, ".tl-line") == colour


@pytest.mark.parametrize(
    "scheme, paper", [("light", "rgb(255, 255, 255)"), ("dark", "rgb(23, 27, 34)")]
)
def test_a_file_of_its_own_is_light_or_dark(browser, record, tmp_path, scheme, paper):
    path = tmp_path / "run.svg"
    path.write_text(draw.svg(record("gather_fails")), encoding="utf-8")
    page = browser.new_page(color_scheme=scheme)
    page.goto(path.as_uri())
    assert strokes(page, ".tl-paper", "fill") == paper
    shown = page.evaluate("[...document.querySelectorAll('text')].map(e => e.textContent)")
    assert {"main", "job('c', 3)", "gather raised ValueError", "runs on"} <= set(shown)
    # nothing leaves the paper
    outside = page.evaluate(
        "[...document.querySelectorAll('text')].filter(e => e.getBoundingClientRect().right > 760)"
    )
    assert outside == []
    page.close()


@pytest.mark.parametrize("width", [1280, 360])
def test_a_page_of_its_own(browser, record, tmp_path, width):
    path = tmp_path / "run.html"
    recording = record("gather_fails")
    path.write_text(draw.page(recording, "1.0 | a done\n2.0 | x", "import asyncio\n"), "utf-8")
    page = browser.new_page(viewport={"width": width, "height": 800})
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(path.as_uri())
    assert requests == [path.as_uri()]
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert "1.0 | a done\n2.0 | x" in page.inner_text("main")
    assert page.locator(".tl-output li").all_inner_texts()[0].split() == ["1", "1", "a", "done"]
    page.close()


def test_paper(sheet):
    """Printed, a drawing is light, looks as on the screen and is not broken over pages."""
    sheet.set_viewport_size({"width": 760, "height": 800})
    sheet.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    assert strokes(sheet, ".tl-own", "fill") == "rgb(95, 152, 240)"
    sheet.emulate_media(media="print")
    assert strokes(sheet, ".tl-own", "fill") == "rgb(59, 114, 201)"
    assert strokes(sheet, ".tl", "breakInside") == "avoid"
    assert sheet.evaluate(LOOK) == []
