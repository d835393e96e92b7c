#!/usr/bin/env bash
# anyio 4.16.0 on asyncio, Python 3.13 and newer; run on 3.13.18 and 3.15.2.
# Behaviour: a child of anyio's task group fails, and task.cancel() comes in the same turn. The block raises the error,
# and the cancellation is forgotten once that error is handled.
# Expected: what asyncio.TaskGroup does: the error leaves the block, and the next await raises CancelledError.
# Seen: the task runs to its end, and task.cancelled() is False.
set -euo pipefail

for python in "${PYTHON:-python3}" python3.15 python3.14 none; do
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 13))' 2>/dev/null && break
done
if [ "$python" = none ]; then
    echo "This finding needs Python 3.13 or newer: put it on PATH as python3.14 or python3.15 or set PYTHON." >&2
    exit 2
fi
"$python" -V >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    anyio==4.16.0

cat >"$work/expected" <<'END'
with_asyncio
handled: ValueError
cancelled: True
with_anyio
handled: ValueError
ran to the end
cancelled: False
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import anyio


async def fails(may_fail):
    await may_fail.wait()
    raise ValueError


async def with_asyncio(may_fail):
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(may_fail))


async def with_anyio(may_fail):
    async with anyio.create_task_group() as group:
        group.start_soon(fails, may_fail)


async def serve(block, may_fail):
    try:
        await block(may_fail)
    except* ValueError:
        print("handled: ValueError")
    await asyncio.sleep(0)
    print("ran to the end")


async def main():
    for block in with_asyncio, with_anyio:
        print(block.__name__)
        may_fail = asyncio.Event()
        task = asyncio.create_task(serve(block, may_fail))
        for _ in range(5):
            await asyncio.sleep(0)
        may_fail.set()
        task.cancel()
        await asyncio.wait([task])
        print("cancelled:", task.cancelled())


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
