#!/usr/bin/env bash
# asyncio.TaskGroup.cancel() of Python 3.15; run on 3.15.0 and 3.15.2.
# Behaviour: a group is open in an async generator that stands at its yield. Cancelling the group cancels the task
# that reads the generator, at an await of its own.
# Expected: the cancellation stays in the block of the group, as the name says.
# Seen: the consumer's sleep(0) raises CancelledError, although nobody cancelled the consumer.
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
got 1
the consumer was cancelled
END

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


async def numbers(groups):
    async with asyncio.TaskGroup() as group:
        groups.append(group)
        yield 1


async def main():
    groups = []
    try:
        async for number in numbers(groups):
            print("got", number)
            groups[0].cancel()
            await asyncio.sleep(0)
            print("the consumer went on")
    except asyncio.CancelledError:
        print("the consumer was cancelled")


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
