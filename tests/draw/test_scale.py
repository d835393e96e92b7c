"""The axis: round ticks, no width for nothing, one scale for what is compared."""

import pytest

from tests.draw.reading import Drawing
from timeline import draw

TICKS = {
    "gather_fails": ["0", "1", "2", "3", "4 s"],
    "belief": ["0", "1", "2 s"],
    "wait_timeout": ["0", "1", "2", "2.5", "3", "4 s"],
    "hours": ["0", "1", "2", "3", "4", "5", "6", "7", "7.5 h"],
    "a_millisecond": ["0", "0.0005", "0.001 s"],
}


@pytest.mark.parametrize("program", TICKS)
def test_ticks(program, drawn):
    assert drawn(program).ticks == TICKS[program]


def test_every_axis_has_a_few_ticks_that_go_up(pictures):
    for name, recording in pictures.items():
        for width in "wmn":
            ticks = Drawing(draw.figure(recording), width).ticks
            times = [float(text.split()[0]) for text in ticks]
            assert 2 <= len(times) <= 16, f"{name}: {ticks}"
            assert times == sorted(set(times)), f"{name}: {ticks}"


def test_compared_runs_share_one_scale(record):
    runs = [record("belief"), record("gather_fails"), record("wait_timeout")]
    panels = [Drawing(panel) for panel in draw.panels(runs)]
    lines = [panel.all("tl-line")[0].get("x1") for panel in panels]
    assert lines == ["50%", "50%", "62.5%"]  # 2 s, 2 s and 2.5 s of 4
    assert {panel.ticks[-1] for panel in panels} == {"4 s"}
    frames = [panel.all("tl-grid")[0].get("class").split() for panel in panels]
    assert len({(frame[1], frame[2]) for frame in frames}) == 1  # names and margin: in line


def test_a_low_panel_has_no_numbers(record):
    low = Drawing(draw.figure(record("gather_fails"), low=True))
    assert low.numbers == [] and low.ticks[-1] == "4 s"
