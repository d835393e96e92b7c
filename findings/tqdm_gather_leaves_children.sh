#!/usr/bin/env bash
# tqdm 4.70.1, tqdm.asyncio, any Python from 3.11 on; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: tqdm.gather() that times out, or is cancelled, leaves its children running.
# Expected: what asyncio.gather(), whose name and arguments it has, does: it cancels them.
# Seen: after the timeout the children of asyncio.gather() are cancelled, those of tqdm.gather() are pending.
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
    tqdm==4.70.1

cat >"$work/expected" <<'END'
cancelled: [True, True]
cancelled: [False, False]
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
from tqdm.asyncio import tqdm


async def times_out(gather, **options):
    jobs = [asyncio.create_task(asyncio.sleep(3600)) for _ in range(2)]
    try:
        async with asyncio.timeout(0.05):
            await gather(*jobs, **options)
    except TimeoutError:
        await asyncio.sleep(0.05)
        print("cancelled:", [job.cancelled() for job in jobs])
    for job in jobs:
        job.cancel()


async def main():
    await times_out(asyncio.gather)
    await times_out(tqdm.gather, disable=True)


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
