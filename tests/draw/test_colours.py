"""Contrast, computed from the style sheet: bars and signs 3:1, words 4.5:1, in light and dark."""

import itertools
import pathlib
import re

import pytest

from timeline import draw

CSS = pathlib.Path(draw.__file__).with_name("timeline.css").read_text(encoding="utf-8")
# what the colours stand on: Material's pages, and our own files
LIGHT, DARK, OWN_DARK = "#ffffff", "#1e2129", "#171b22"
BARS = ("own", "clean", "block", "thin", "ok", "error", "cancel", "ink")
WORDS = ("ink", "dim", "error", "cancel")
ON = (("on", "own"), ("on-clean", "clean"), ("on-block", "block"), ("ink", "plate"))


def palettes():
    """The three blocks of colours: light, dark of Material, dark of our own files."""
    blocks = re.findall(r"\{([^{}]*--tl-own:[^{}]*)\}", CSS.partition("@media (forced")[0])
    found = [dict(re.findall(r"--tl-([\w-]+):\s*(#\w+)", block)) for block in blocks]
    assert len(found) == 3
    return [(found[0], LIGHT), (found[1], DARK), (found[2], OWN_DARK)]


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    channels = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_the_formula():
    assert contrast("#fff", "#000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette, paper", palettes(), ids=["light", "slate", "own dark"])
def test_bars_and_signs_stand_out(palette, paper):
    for name in BARS:
        assert contrast(palette[name], paper) >= 3, name


@pytest.mark.parametrize("palette, paper", palettes(), ids=["light", "slate", "own dark"])
def test_words_can_be_read(palette, paper):
    for name in WORDS:
        assert contrast(palette[name], paper) >= 4.5, name
    for word, ground in ON:
        assert contrast(palette[word], palette[ground]) >= 4.5, (word, ground)


@pytest.mark.parametrize("palette, paper", palettes(), ids=["light", "slate", "own dark"])
def test_blocking_is_what_differs_most_from_the_paper(palette, paper):
    others = (contrast(palette[name], paper) for name in BARS if name not in ("block", "ink"))
    assert contrast(palette["block"], paper) > max(others)


def test_both_dark_palettes_are_one():
    (_, _), (slate, _), (own, _) = palettes()
    own.pop("bg")
    assert slate == own


def test_every_colour_is_a_variable():
    """No rule but those that define variables names a colour."""
    rules = re.findall(r"([^{};]+):\s*([^;{}]+);", CSS)
    named = [
        (name.strip(), value)
        for name, value in rules
        if re.search(r"#[0-9a-f]{3,8}\b|\brgb|\bhsl|\b(white|black|red)\b", value)
    ]
    assert named and all(name.startswith("--tl-") for name, _ in named)


def test_every_class_in_the_markup_has_a_rule(every):
    known = set(re.findall(r"\.(tl[\w-]*)", CSS))
    markup = itertools.chain.from_iterable(
        (draw.figure(r), draw.table(r), draw.key(r), draw.page(r)) for r in every.values()
    )
    used = {
        name
        for text in markup
        for group in re.findall(r'class="([^"]*)"', text)
        for name in group.split()
    }
    # widths that need no rule: they are only told apart, or hold others together
    bare = {"tl-under", "tl-calls", "tl-stdout", "tl-strong"}
    assert used - known <= bare, used - known
