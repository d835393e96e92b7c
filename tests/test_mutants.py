"""What the mutants of a program are: without them the claims would not be tried at all."""

import ast

import pytest

from tests.mutants import mutants


def kinds(source):
    return [f"{mutant.line}: {mutant.what}" for mutant in mutants(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("job('a', 2)", ["2 -> 2.25"]),
        ("job('a', 2, fails=True)", ["2 -> 2.25", "True -> False"]),
        ("tasks[1].cancel", ["1 -> 2"]),
        ("asyncio.gather(a, b)", ["gather with return_exceptions=True"]),
        ("asyncio.gather(a, return_exceptions=True)", ["True -> False"]),
        ("asyncio.wait(tasks)", ["wait with return_when='FIRST_COMPLETED'"]),
        (
            "asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)",
            ["asyncio.FIRST_EXCEPTION -> asyncio.ALL_COMPLETED"],
        ),
        ("asyncio.timeout(late)", ["late -> None"]),
        ("asyncio.shield(a)", ["shield dropped"]),
        ("asyncio.create_task(a)", ["create_task dropped"]),
        ("group.create_task(a)", ["group.create_task -> asyncio.create_task"]),
        ("for a in asyncio.as_completed(tasks): pass", ["as_completed dropped"]),
        ("a.cancel()", ["cancel() dropped"]),
        ("loop.call_later(late, a.cancel)", ["a.cancel -> a.done"]),
        ("async def main():\n await a", ["await dropped"]),
        ("raise ValueError(a)", ["ValueError -> KeyError"]),
        ("raise KeyError", ["KeyError -> IndexError"]),
        ("try: a\nexcept ValueError: b", ["ValueError -> KeyError"]),
        ("try: a\nexcept* (Won, OSError): b", ["Won -> KeyError", "OSError -> KeyError"]),
        ("isinstance(a, Exception)", ["Exception -> BaseException"]),
        ("contextlib.suppress(OSError)", ["OSError -> KeyError"]),
    ],
)
def test_each_kind_of_change(source, expected):
    assert [what.partition(": ")[2] for what in kinds(source)] == expected


def test_only_one_thing_changes_and_it_is_where_it_says():
    source = "async def main():\n    é = job('é', 2); await job('b', 3)\n    job('c', 2)\n"
    changed = {(mutant.line, mutant.what): mutant.source for mutant in mutants(source)}
    assert changed[2, "3 -> 3.25"] == source.replace("3", "3.25")
    assert changed[3, "2 -> 2.25"] == source.replace("'c', 2", "'c', 2.25")
    for text in changed.values():
        ast.parse(text)


def test_a_change_that_does_not_compile_is_left_out():
    # an option beside a bare generator is a SyntaxError
    assert kinds("asyncio.wait(task for task in tasks)") == []


def test_what_is_inside_an_f_string_is_left_alone():
    assert kinds("print(f'{tasks[1]} {await a!r:>9}')") == []
