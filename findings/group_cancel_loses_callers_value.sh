#!/usr/bin/env bash
# asyncio.TaskGroup.cancel() of Python 3.15; run on 3.15.0 and 3.15.2.
# Behaviour: a child that has found the answer, cancels the group and returns at once is cancelled itself.
# Expected: it has no await any more at which it could be cancelled, so its value is kept.
# Seen: task.cancelled() is True, and the value is gone.
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
cancelled: True
result: CancelledError
END

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


async def finds(group):
    group.cancel()
    return "the answer"


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(finds(group))
    print("cancelled:", task.cancelled())
    try:
        print("result:", task.result())
    except asyncio.CancelledError:
        print("result: CancelledError")


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
