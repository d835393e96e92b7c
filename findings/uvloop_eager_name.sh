#!/usr/bin/env bash
# uvloop 0.23.0, create_task(eager_start=True, name=...), Python 3.14 and 3.15; run on 3.14.10 and 3.15.2.
# Behaviour: the task starts eagerly, but in its first step it does not have its name yet.
# Expected: what asyncio's own loop does: the name is there from the first line on, for logs for example.
# Seen: the first step is called Task-N, the second one "worker".
set -euo pipefail

for python in "${PYTHON:-python3}" python3.15 python3.14 none; do
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 14))' 2>/dev/null && break
done
if [ "$python" = none ]; then
    echo "This finding needs Python 3.14 or newer: put it on PATH as python3.14 or python3.15 or set PYTHON." >&2
    exit 2
fi
"$python" -V >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    uvloop==0.23.0

cat >"$work/expected" <<'END'
asyncio: named in the first step: True, in the second: True
uvloop: named in the first step: False, in the second: True
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import uvloop


async def job():
    first = asyncio.current_task().get_name()
    await asyncio.sleep(0)
    second = asyncio.current_task().get_name()
    return f"named in the first step: {first == 'worker'}, in the second: {second == 'worker'}"


async def main():
    return await asyncio.create_task(job(), eager_start=True, name="worker")


print("asyncio:", asyncio.run(main()))
print("uvloop:", uvloop.run(main()))
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
