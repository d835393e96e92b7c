#!/usr/bin/env bash
# asyncio.TaskGroup.cancel() of Python 3.15; run on 3.15.0 and 3.15.2.
# Behaviour: in the finally: of a cancelled task, a block whose group is cancelled is left with CancelledError, and
# the rest of the clean-up is skipped. An expired timeout() in the same place is told apart from the older cancellation.
# Expected: the block is left quietly, as anywhere else.
# Seen: "after the group" is never printed; with timeout() the clean-up goes on.
set -euo pipefail

for python in "${PYTHON:-python3}" python3.15 none; do
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 15))' 2>/dev/null && break
done
if [ "$python" = none ]; then
    echo "This finding needs Python 3.15 or newer: put it on PATH as python3.15 or set PYTHON." >&2
    exit 2
fi
"$python" -V >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cat >"$work/expected" <<'END'
clean-up begins: with_timeout
after the timeout
clean-up ends
clean-up begins: with_group
END

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


async def with_group():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(3600))
        group.cancel()
    print("after the group")


async def with_timeout():
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(3600)
    except TimeoutError:
        print("after the timeout")


async def serve(clean_up):
    try:
        await asyncio.sleep(3600)
    finally:
        print("clean-up begins:", clean_up.__name__)
        await clean_up()
        print("clean-up ends")


async def main():
    for clean_up in with_timeout, with_group:
        task = asyncio.create_task(serve(clean_up))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
