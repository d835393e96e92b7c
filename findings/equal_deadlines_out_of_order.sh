#!/usr/bin/env bash
# The loop of asyncio, every Python from 3.11 to 3.15; run on 3.11.7, 3.12.1, 3.13.18, 3.14.10 and 3.15.2.
# Behaviour: callbacks with the very same deadline run in the order in which the heap of timers gives them up.
# Expected: the order in which they were set.
# Seen: twelve with one deadline run as 0 2 6 11 10 9 8 5 7 4 1 3.
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

cat >"$work/expected" <<'END'
0 2 6 11 10 9 8 5 7 4 1 3
END

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    ran = []
    all_ran = asyncio.Event()

    def note(number):
        ran.append(number)
        if len(ran) == 12:
            all_ran.set()

    deadline = loop.time() + 0.05
    for number in range(12):
        loop.call_at(deadline, note, number)
    await all_ran.wait()
    print(*ran)


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
