"""A number in a sentence that its run contradicts stops the build, wherever the page says it."""

from tests.build.conftest import PROGRAM, fence


def test_a_false_time_is_refused_with_its_line(site):
    site.page("## What happens?", "`a` is done at 1 s, and\n`b` at 3 s.", fence("topic/two.py"))
    said = site.refusal()
    assert said.startswith("docs/index.md:6: “s, and `b` at 3 s” is not what ran: of b it ")
    assert "\n" not in said


def test_a_true_one_is_published_without_its_mark(site):
    site.page("All is over at 2 s<!-- run: end -->, `b` too.", fence("topic/two.py"))
    assert "<p>All is over at 2 s, <code>b</code> too.</p>" in site.built()


def test_the_line_is_that_of_the_file(site):
    site.page("---\ntitle: A\n---", "`b` at 3 s.", fence("topic/two.py"))
    text = site.read("docs/index.md").removeprefix("# A page\n\n")
    site.write("docs/index.md", text)
    assert site.refusal().startswith("docs/index.md:5: ")


def test_a_program_on_another_page_that_the_sentence_links_to(site):
    site.nav("index.md", "other.md")
    site.page("[`b`](index.md#topic-two) ends at 3 s.", name="other.md")
    assert site.refusal().startswith("docs/other.md:3: ")


def test_the_start_of_an_exercise_has_run_too(site):
    site.program("practise/two/solution.py", PROGRAM.replace("Two jobs", "Both jobs"))
    site.write("snippets/practise/two/starter.py", PROGRAM.replace('"b", 2', '"b", 4'))
    shown = ["```starter\npractise/two/starter.py\n```", fence("practise/two/solution.py")]
    site.page(fence("topic/two.py"), "## Mend it", "`b` ends at 4 s.", *shown)
    site.built()
    site.page(fence("topic/two.py"), "## Mend it", "`b` ends at 5 s.", *shown)
    assert site.refusal().startswith("docs/index.md:9: ")


def test_a_broken_fence_is_told_before_a_list_of_programs_misses_its_program(site):
    site.page("<!-- all programs -->", name="a_list.md")
    site.nav("a_list.md", "index.md")
    site.page(fence("topic/two.py").replace("exec=", "exce="))
    assert site.refusal().startswith('docs/index.md:3: ```python exce="on" is not run as it stands')
