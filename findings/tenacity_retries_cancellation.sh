#!/usr/bin/env bash
# tenacity 9.2.1, any Python from 3.11 on; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: retry_if_not_exception_type(ValueError) counts CancelledError as a reason to try again.
# Expected: a cancelled coroutine ends; the loop, timeout() and task groups rely on it.
# Seen: cancel() only begins the second attempt, and the task returns "the answer".
set -euo pipefail

for python in "${PYTHON:-python3}" none; do
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && break
done
if [ "$python" = none ]; then
    echo "This finding needs Python 3.11 or newer: set PYTHON to one." >&2
    exit 2
fi
"$python" -V >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    tenacity==9.2.1

cat >"$work/expected" <<'END'
attempts: 2
cancelled: False
result: the answer
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import tenacity

attempts = []


@tenacity.retry(
    retry=tenacity.retry_if_not_exception_type(ValueError),
    stop=tenacity.stop_after_attempt(3),
)
async def fetch(started):
    attempts.append("attempt")
    started.set()
    await asyncio.sleep(0.1)
    return "the answer"


async def main():
    started = asyncio.Event()
    task = asyncio.create_task(fetch(started))
    await started.wait()
    task.cancel()
    await asyncio.wait([task])
    print("attempts:", len(attempts))
    print("cancelled:", task.cancelled())
    print("result:", task.result())


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
