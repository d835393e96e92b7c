#!/usr/bin/env bash
# uvloop 0.23.0, any Python from 3.11 on; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: call_later(0), and a timer that came due while a callback blocked the loop, run before what call_soon()
# queues afterwards.
# Expected: what asyncio's own loop does: the queue first, then the timers that are due.
# Seen: both pairs the other way round.
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
    uvloop==0.23.0

cat >"$work/expected" <<'END'
asyncio: call_soon(), call_later(0), call_soon(), due timer
uvloop: call_later(0), call_soon(), due timer, call_soon()
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import time
import uvloop


async def main():
    loop = asyncio.get_running_loop()
    ran = []
    loop.call_later(0, ran.append, "call_later(0)")
    loop.call_soon(ran.append, "call_soon()")
    await asyncio.sleep(0.05)
    loop.call_later(0.01, ran.append, "due timer")
    time.sleep(0.05)
    loop.call_soon(ran.append, "call_soon()")
    await asyncio.sleep(0.05)
    return ", ".join(ran)


print("asyncio:", asyncio.run(main()))
print("uvloop:", uvloop.run(main()))
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
