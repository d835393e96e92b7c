#!/usr/bin/env bash
# aiojobs 1.4.0, any Python from 3.11 on; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: wait(timeout=...) on a job that is still pending, for the scheduler is at its limit, raises
# InvalidStateError when the time is over.
# Expected: TimeoutError, as for a job that runs.
# Seen: "pending job: InvalidStateError".
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
    aiojobs==1.4.0

cat >"$work/expected" <<'END'
running job: TimeoutError
pending job: InvalidStateError
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import aiojobs


async def waits(scheduler, name):
    job = await scheduler.spawn(asyncio.sleep(3600))
    print(name, end=": ")
    try:
        await job.wait(timeout=0.05)
    except Exception as error:
        print(type(error).__name__)


async def main():
    async with aiojobs.Scheduler(limit=1) as scheduler:
        await waits(scheduler, "running job")
    async with aiojobs.Scheduler(limit=1) as scheduler:
        await scheduler.spawn(asyncio.sleep(3600))
        await waits(scheduler, "pending job")


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
