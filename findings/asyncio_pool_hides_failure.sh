#!/usr/bin/env bash
# asyncio-pool 0.6.0, any Python from 3.11 on; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: a job of the pool fails, and the block of the pool is left without an error.
# Expected: the block, which waits for its jobs, raises what they raised, as asyncio.TaskGroup does.
# Seen: the error is only logged, when the future is thrown away.
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
    asyncio-pool==0.6.0

cat >"$work/expected" <<'END'
the block was left without an error
logged: Future exception was never retrieved
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import gc
from asyncio_pool import AioPool


async def fails():
    raise ValueError


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print("logged:", context["message"]))
    async with AioPool(size=2) as pool:
        future = await pool.spawn(fails())
    print("the block was left without an error")
    del future
    gc.collect()


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
