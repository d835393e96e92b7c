#!/usr/bin/env bash
# looptime 0.9 with pytest 9.2.0, pytest-asyncio 1.5.0 and anyio 4.16.0; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: where pytest-asyncio is installed and switched off with -p no:asyncio, each test of anyio's plugin ends in
# an error at its set-up, also a test that does not use looptime.
# Expected: the test passes, as it does where pytest-asyncio is on.
# Seen: "passed" with it, "error" without it.
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
    looptime==0.9 pytest==9.2.0 pytest-asyncio==1.5.0 anyio==4.16.0

cat >"$work/expected" <<'END'
pytest-asyncio on: 1 passed
pytest-asyncio off: 1 error
END

cat >"$work/test_sleep.py" <<'END'
import anyio
import pytest


@pytest.fixture
def anyio_backend():
    return "asyncio"


@pytest.mark.anyio
async def test_sleep():
    await anyio.sleep(0)
END

summary() {
    tested=$("$work/venv/bin/python" -I -m pytest --quiet -p no:cacheprovider "$@" "$work/test_sleep.py" 2>&1) || true
    sed -n 's/^\(1 [a-z]*\).* in .*/\1/p' <<<"$tested"
}
{
    echo "pytest-asyncio on: $(summary)"
    echo "pytest-asyncio off: $(summary -p no:asyncio)"
} | tee "$work/printed"

diff -u --label expected --label printed "$work/expected" "$work/printed"
