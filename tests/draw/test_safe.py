"""What the markup must never be: cut, unsafe, styled in place, or in the way of another figure."""

import re
import xml.etree.ElementTree as ET
from html.parser import HTMLParser

import pytest

from tests.draw.reading import Drawing
from timeline import draw

WAYS = {
    "figure": lambda recording: draw.figure(recording),
    "table": lambda recording: draw.table(recording),
    "key": lambda recording: draw.key(recording),
    "svg": lambda recording: draw.svg(recording),
    "page": lambda recording: draw.page(recording, "1.0 <b>", "print('<i>')"),
}


class Tags(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.attributes = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes += attributes


@pytest.mark.parametrize("way", WAYS)
def test_no_script_no_style_attribute_nothing_from_elsewhere(way, every):
    for name, recording in every.items():
        text = WAYS[way](recording)
        found = Tags(text)
        assert "script" not in found.tags and "b" not in found.tags, name
        for attribute, value in found.attributes:
            assert attribute != "style" and not attribute.startswith("on"), name
            assert attribute not in ("href", "src") or value.startswith("#"), name
        for address in re.findall(r"url\((.*?)\)|@import(.*)", text):
            assert "".join(address).startswith("#"), name


@pytest.mark.parametrize("way", ["figure", "table", "key", "svg"])
def test_well_formed_for_xml_too(way, every):
    for name, recording in every.items():
        try:
            ET.fromstring(WAYS[way](recording))
        except ET.ParseError as error:
            pytest.fail(f"{name}: {error}")


def test_hostile_labels_are_text(drawn):
    seen = drawn("hostile")
    assert seen.names[1].startswith("job('<b>&\"")
    assert seen.end(1).words == "ValueError"  # the whole message has no room: not cut, left out
    assert seen.end(2).words.startswith("ValueError: \ufffd\ufffd[31m\ufffd tab\ufffd")


def test_words_are_never_cut_and_never_none(pictures):
    for name, recording in pictures.items():
        for width in "wmn":
            seen = Drawing(draw.figure(recording), width)
            words = seen.text("tl-end") + seen.text("tl-in") + seen.text("tl-call")
            # a message of Python's own may say NoneType
            assert not any(re.search(r"…|\bNone\b", word) for word in words), (name, words)


def test_a_call_that_raised_is_never_without_words(pictures):
    for name, recording in pictures.items():
        for width in "wmn":
            calls = Drawing(draw.figure(recording), width).calls
            assert all(call.texts for call in calls if call.raised), (name, width)


def test_ids_begin_with_the_prefix_and_are_all_there(every):
    for name, recording in every.items():
        text = draw.figure(recording, prefix="gather-x")
        ids = re.findall(r' id="([^"]*)"', text)
        assert len(set(ids)) == len(ids), name
        assert all(one.startswith("gather-x-") for one in ids), name
        wanted = set(re.findall(r'#([^")]*)["|)]', text))
        assert wanted <= set(ids), f"{name}: {wanted - set(ids)}"


def test_panels_have_ids_of_their_own(record):
    text = draw.figure([record("belief"), record("gather_fails")], prefix="x")
    ids = re.findall(r' id="([^"]*)"', text)
    assert len(set(ids)) == len(ids) and {one[:4] for one in ids} == {"x-1-", "x-2-"}
