#!/usr/bin/env bash
# pytest-asyncio 1.5.0 and the plugin of anyio 4.16.0 with pytest 9.2.0; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: a test starts a task, does not await it, and the task fails while the test runs. Under pytest-asyncio the
# test passes, under anyio's plugin it fails.
# Expected: one verdict, and it is "failed": an error that nobody handled came up in the test.
# Seen: "1 passed" and "1 failed" for the same lines.
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
    pytest==9.2.0 pytest-asyncio==1.5.0 anyio==4.16.0

cat >"$work/expected" <<'END'
asyncio: 1 passed
anyio: 1 failed
END

cat >"$work/test_leak.py" <<'END'
import asyncio

import pytest


@pytest.fixture
def anyio_backend():
    return "asyncio"


async def fails():
    raise ValueError


async def leaks():
    asyncio.create_task(fails())
    await asyncio.sleep(0)


@pytest.mark.asyncio
async def test_asyncio():
    await leaks()


@pytest.mark.anyio
async def test_anyio():
    await leaks()
END

for plugin in asyncio anyio; do
    chosen=$work/test_leak.py::test_$plugin
    tested=$("$work/venv/bin/python" -I -m pytest --quiet -p no:cacheprovider "$chosen" 2>&1) || true
    sed -n "s/^\\(1 [a-z]*\\).* in .*/$plugin: \\1/p" <<<"$tested"
done | tee "$work/printed"

diff -u --label expected --label printed "$work/expected" "$work/printed"
