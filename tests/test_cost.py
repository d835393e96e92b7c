"""Cost: what is exact is counted anew, and what was measured says what the page says."""

import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pyperf
import pytest
from bs4 import BeautifulSoup

from generators.cost import chart, counts, results
from generators.cost.results import Compared
from hooks.errors import Refusal
from hooks.generated import costs
from hooks.state import Build, Source

ROOT = Path(__file__).parents[1]
KEPT = results.read()


def ratios(way):
    return {one.n: one.ratio for one in KEPT.compared if one.way == way}


def test_the_counts_are_those_that_are_committed():
    with ThreadPoolExecutor(1) as pool:  # here a browser's own loop may be running
        assert pool.submit(counts.count).result() == KEPT.counts


def test_a_loop_of_waits_adds_a_callback_to_all_that_are_pending():
    for n, added in KEPT.counts["callbacks"]["wait"].items():
        assert added == int(n) * (int(n) + 1) / 2
    for n, added in KEPT.counts["callbacks"]["as_completed"].items():
        assert added == int(n)


def test_a_semaphore_has_all_tasks_alive_and_workers_as_many_as_may_run():
    assert all(alive == int(n) for n, alive in KEPT.counts["tasks"]["semaphore"].items())
    assert set(KEPT.counts["tasks"]["workers"].values()) == {100}


def test_twice_the_tasks_are_about_twice_the_ratio():
    found = ratios("wait")
    assert list(found) == [100, 200, 500, 1_000, 2_000, 5_000]
    assert sorted(found.values()) == list(found.values())
    for n in (1_000, 2_000, 5_000):
        assert 0.5 < found[n] / found[500] / (n / 500) < 2


def test_a_taskgroup_takes_about_as_long_as_gather():
    assert all(0.7 < ratio < 1.4 for ratio in ratios("taskgroup").values())
    found = [one.ratios for one in KEPT.compared if one.way == "taskgroup"]
    assert all(min(rounds) < 1 < max(rounds) for rounds in found)


def test_a_semaphore_takes_longer_than_workers():
    assert all(ratio > 1.5 for ratio in ratios("semaphore").values())


def test_every_comparison_has_a_pair_of_seconds_for_each_round():
    rounds = {len(one.seconds) for one in KEPT.compared}
    assert len(rounds) == 1 and rounds.pop() >= 5
    assert all(len(pair) == 2 and min(pair) > 0 for one in KEPT.compared for pair in one.seconds)


@pytest.fixture
def page(site):
    return BeautifulSoup((site / "reference/cost/index.html").read_text("utf-8"), "html.parser")


def test_the_page_shows_what_was_measured(page):
    text = " ".join(page.get_text(" ").split())
    assert "<!-- cost" not in str(page)
    assert f"it took about {chart.number(ratios('wait')[5_000])} times as long" in text
    assert KEPT.python in text and KEPT.machine in text
    for way in ("wait", "taskgroup", "semaphore"):
        rows = page.select(f"#cost-{way} tbody tr")
        shown = {row.td.get_text(): row.select("td")[1].get_text() for row in rows}
        assert shown == {f"{n:,}": chart.number(ratio) for n, ratio in ratios(way).items()}
        told = page.select_one(f"#cost-{way} svg")["aria-label"]
        assert all(f"{n} tasks: {ratio} times" in told for n, ratio in shown.items())
    added = KEPT.counts["callbacks"]["wait"]["500"]
    assert f"{added:,}" in [cell.get_text() for cell in page.select("td")]


def test_bars_are_as_long_as_their_ratios(page):
    bars = [float(bar["width"].rstrip("%")) for bar in page.select("#cost-wait .cost__bar")]
    found = list(ratios("wait").values())
    assert bars == pytest.approx([bars[-1] * ratio / found[-1] for ratio in found], abs=0.01)
    one = page.select_one("#cost-taskgroup .cost__one")["x1"]
    longest = max(max(one.ratios) for one in KEPT.compared if one.way == "taskgroup")
    assert float(one.rstrip("%")) == pytest.approx(14 + 72 / max(1, longest), abs=0.01)


@pytest.mark.parametrize(
    ("ratio", "text"), [(0.949, "0.95"), (1.5, "1.50"), (3.14, "3.1"), (58.7, "59"), (9.96, "10")]
)
def test_a_ratio_is_written_as_exactly_as_it_is_known(ratio, text):
    assert chart.number(ratio) == text


def test_the_ratio_is_the_middle_one_of_the_rounds():
    assert Compared("wait", "gather", 3, [[2, 1], [9, 1], [6, 2]]).ratio == 3


@pytest.mark.parametrize("marker", ["ratio wait 7", "ratio wait", "chart nothing", "counts x", "y"])
def test_a_marker_for_what_there_is_not_stops_the_build(marker):
    page = Source("reference/cost.md")
    with pytest.raises(Refusal) as refused:
        costs.fill(f"\n<!-- cost: {marker} -->", page, Build(ROOT))
    file = "generators/cost/results.json"
    begins = f"docs/reference/cost.md:2: <!-- cost: {marker} --> asks for what is not in {file}"
    assert str(refused.value).startswith(begins) and "\n" not in str(refused.value)


def test_other_pages_are_left_alone():
    assert costs.fill("# Another", Source("another.md"), Build(ROOT)) == "# Another"


def test_one_case_can_be_measured(tmp_path):
    command = [
        sys.executable,
        "generators/cost/bench.py",
        "workers",
        "10",
        "-o",
        str(tmp_path / "one.json"),
    ]
    command += ["--processes=1", "--values=1", "--warmups=0", "--loops=1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert re.search(r"workers 10: [\d.]+ [mun]?s", done.stdout)
    assert pyperf.Benchmark.load(str(tmp_path / "one.json")).median() > 0
