#!/usr/bin/env bash
# aiometer 1.0.0, any Python from 3.11 on; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: break in the loop over amap() leaves the block only when every job has ended.
# Expected: the jobs that nobody reads any more are cancelled, so that the first result can be taken.
# Seen: the jobs of 0.2 s and 0.4 s have ended when the block is left.
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
    aiometer==1.0.0

cat >"$work/expected" <<'END'
first result: 0
ended when the block is left: [0, 0.2, 0.4]
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import aiometer

ended = []


async def job(seconds):
    await asyncio.sleep(seconds)
    ended.append(seconds)
    return seconds


async def main():
    async with aiometer.amap(job, [0, 0.2, 0.4]) as results:
        async for result in results:
            print("first result:", result)
            break
    print("ended when the block is left:", ended)


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
