#!/usr/bin/env bash
# uvloop 0.23.0, any Python from 3.11 on; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: timers are rounded to whole milliseconds, so sleep(0.0004) does not wait at all.
# Expected: a thousand of them take 0.4 s at least, as they do on asyncio's own loop.
# Seen: the quickest of three rounds on uvloop takes less than half of that.
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
asyncio: less than 0.2 s: False
uvloop: less than 0.2 s: True
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import time
import uvloop


async def main():
    rounds = []
    for _ in range(3):
        begin = time.perf_counter()
        for _ in range(1000):
            await asyncio.sleep(0.0004)
        rounds.append(time.perf_counter() - begin)
    return f"less than 0.2 s: {min(rounds) < 0.2}"


print("asyncio:", asyncio.run(main()))
print("uvloop:", uvloop.run(main()))
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
