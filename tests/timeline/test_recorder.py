"""What a recording says of tasks: who made them, what they waited for, who cancelled them."""

import timeline


def record(body: str) -> timeline.Recording:
    return timeline.run("import asyncio\n" + body)


def test_labels_show_the_call():
    recording = record("""
class Shop:
    async def sell(self, what, price=3, *, to=None): ...
async def plain(): ...
async def star(*names, **more): ...
async def main():
    def make():
        async def inner(x): return make
        return inner
    async with asyncio.TaskGroup() as group:
        for coro in (plain(), Shop().sell("tea"), Shop().sell("tea", 4, to="a"), star(1, b=2),
                     make()(object()), make()([1, "x"])):
            group.create_task(coro)
asyncio.run(main())
""")
    assert [task.label for task in recording.tasks] == [
        "main",
        "plain()",
        "Shop.sell('tea')",
        "Shop.sell('tea', price=4, to='a')",
        "star()",
        "inner(…)",
        "inner([1, 'x'])",
    ]


def test_parents_groups_and_lines():
    recording = record("""
async def child(): await asyncio.sleep(1)
async def main():
    async with asyncio.TaskGroup() as one:
        async with asyncio.TaskGroup() as two:
            one.create_task(child())
            two.create_task(child())
        asyncio.create_task(child())
asyncio.run(main())
""")
    assert [task.parent for task in recording.tasks] == [None, 0, 0, 0]
    assert [task.group for task in recording.tasks] == [None, 0, 1, None]
    assert [task.line for task in recording.tasks] == [10, 7, 8, 9]


def test_waits_say_on_what_until_when_and_who_woke():
    recording = record("""
async def giver(queue):
    await asyncio.sleep(1)
    queue.put_nowait("x")
async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(giver(queue))
    await queue.get()
    await asyncio.sleep(2)
asyncio.run(main())
""")
    got, slept = recording.task("main").waits
    assert (got.what, got.since, got.until, got.woken_by, got.line) == ("Queue.get", 0, 1, 1, 9)
    assert (slept.what, slept.due, slept.until, slept.woken_by) == ("sleep", 3, 3, None)


def test_a_cancel_names_who_asked():
    recording = record("""
async def job():
    try:
        await asyncio.sleep(9)
    finally:
        await asyncio.sleep(1)
async def boss(task):
    await asyncio.sleep(2)
    task.cancel()
    task.cancel()
async def main():
    task = asyncio.create_task(job())
    await asyncio.create_task(boss(task))
    await asyncio.wait([task])
asyncio.run(main())
""")
    job = recording.task("job()")
    assert [(cancel.at, cancel.by, cancel.via) for cancel in job.cancels] == [
        (2, 2, ""),
        (2, 2, ""),
    ]
    assert (job.outcome, job.ended) == ("cancelled", 3)


def test_cancelled_before_its_first_step():
    recording = record("""
async def job(): print("never")
async def main():
    task = asyncio.create_task(job())
    task.cancel()
    await asyncio.sleep(1)
asyncio.run(main())
""")
    job = recording.task("job()")
    assert (job.outcome, job.waits, [c.by for c in job.cancels]) == ("cancelled", (), [0])


def test_uncancel_does_not_hide_the_next_request():
    recording = record("""
async def job():
    for _ in range(2):
        try:
            await asyncio.sleep(9)
        except asyncio.CancelledError:
            asyncio.current_task().uncancel()
async def main():
    task = asyncio.create_task(job())
    for _ in range(2):
        await asyncio.sleep(1)
        task.cancel()
    await task
asyncio.run(main())
""")
    assert [cancel.at for cancel in recording.task("job()").cancels] == [1, 2]


def test_a_lost_task():
    recording = record("""
import gc
async def parked(): await asyncio.get_running_loop().create_future()
async def main():
    asyncio.create_task(parked())
    await asyncio.sleep(1)
    gc.collect()
    await asyncio.sleep(1)
asyncio.run(main())
""")
    lost = recording.task("parked()")
    assert (lost.outcome, lost.ended) == ("lost", 1)
    assert "was destroyed" in recording.reports[0].text


def test_what_asyncio_run_cancels_at_the_end():
    recording = record("""
async def job(): await asyncio.sleep(9)
async def main():
    task = asyncio.create_task(job())
    await asyncio.sleep(1)
asyncio.run(main())
""")
    (cancel,) = recording.task("job()").cancels
    assert (cancel.at, cancel.by, cancel.via) == (1, None, "asyncio.run")


def test_values_are_shown_without_the_programs_code():
    recording = record("""
class Loud:
    def __repr__(self): print("seen"); return "Loud()"
class Rude(Exception):
    def __str__(self): print("seen"); return "rude"
async def result(): return [Loud(), 1, {"k": "v"}]
async def error(): raise Rude(Loud())
async def group(): raise ExceptionGroup("g", [ValueError(1), Rude()])
async def main():
    await asyncio.gather(result(), error(), group(), return_exceptions=True)
asyncio.run(main())
""")
    values = [task.value for task in recording.tasks[1:]]
    assert values == ["[<Loud>, 1, {'k': 'v'}]", "Rude: <Loud>", "ExceptionGroup: ValueError, Rude"]
    assert recording.printed == []


def test_blocking_is_noted():
    recording = record("""
import time
async def main():
    await asyncio.sleep(1)
    time.sleep(2)
asyncio.run(main())
""")
    assert [(block.start, block.end, block.task) for block in recording.blocked] == [(1, 3, 0)]


def test_threads_have_their_own_time():
    recording = record("""
import time
def work(): time.sleep(3)
async def main():
    async with asyncio.timeout(1.5):
        await asyncio.to_thread(work)
try:
    asyncio.run(main())
except TimeoutError:
    print("gone on")
""")
    (thread,) = recording.threads
    assert (thread.name, thread.start, thread.end, thread.task) == ("work", 0, 3, 0)
    assert recording.printed_at("gone on") == 3  # asyncio.run waits for its threads
    assert recording.call("timeout").at == 1.5


def test_too_many_tasks_are_counted_out_loud():
    recording = record("""
async def job(): await asyncio.sleep(1)
async def main(): await asyncio.gather(*[job() for _ in range(3_000)])
asyncio.run(main())
""")
    assert recording.ending.how == "finished"
    assert len(recording.tasks) == 2_000 and "2000 tasks" in recording.truncated


def test_a_task_that_asyncio_refuses_to_make():
    recording = record("""
async def job(): await asyncio.sleep(1)
async def main():
    try:
        asyncio.create_task(asyncio.gather(job()))
    except TypeError:
        print("refused")
    await asyncio.sleep(2)
asyncio.run(main())
""")
    assert [task.label for task in recording.tasks] == ["main", "job()"]
    assert recording.printed == ["refused"]


def test_what_a_task_group_cancels_and_what_its_body_does():
    recording = record("""
async def job(name): await asyncio.sleep(9)
async def main():
    try:
        async with asyncio.timeout(1.5), asyncio.TaskGroup() as group:
            a = group.create_task(job("a"))
            group.create_task(job("b"))
            await asyncio.sleep(1)
            a.cancel()
    except TimeoutError:
        pass
asyncio.run(main())
""")
    (a,), (b,) = recording.task("a").cancels, recording.task("b").cancels
    assert (a.at, a.by, a.via) == (1, 0, "")
    assert (b.at, b.by, b.via) == (1.5, 0, "TaskGroup")


def test_an_async_generator_that_the_loop_closes():
    recording = record("""
async def ticks():
    while True:
        yield
        await asyncio.sleep(1)
async def main():
    async for _ in ticks():
        break
    await asyncio.sleep(1)
asyncio.run(main())
""")
    assert [task.label for task in recording.tasks] == ["main", "ticks.aclose"]
