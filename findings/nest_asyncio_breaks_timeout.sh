#!/usr/bin/env bash
# nest-asyncio 1.6.0 on Python 3.13 to 3.15; run on 3.13.18, 3.14.10 and 3.15.2.
# Behaviour: since 3.14, after apply(), timeout() raises RuntimeError in every asyncio.run(), a nested one or not.
# Expected: a patch that allows nested runs leaves the other ones as they were, which it does on 3.13.
# Seen on 3.15.2: "RuntimeError: Timeout should be used inside a task".
set -euo pipefail

for python in "${PYTHON:-python3}" python3.15 python3.14 none; do
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 13))' 2>/dev/null && break
done
if [ "$python" = none ]; then
    echo "This finding needs Python 3.13 or newer: put it on PATH as python3.14 or python3.15 or set PYTHON." >&2
    exit 2
fi
"$python" -V >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    nest-asyncio==1.6.0

release=$("$python" -c 'import platform; print(platform.python_version())')
case $release in
3.13.*)
    cat >"$work/expected" <<'END'
inside timeout()
inside timeout()
END
    ;;
*)
    cat >"$work/expected" <<'END'
inside timeout()
RuntimeError: Timeout should be used inside a task
END
    ;;
esac

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import nest_asyncio


async def main():
    try:
        async with asyncio.timeout(60):
            print("inside timeout()")
    except RuntimeError as error:
        print("RuntimeError:", error)


asyncio.run(main())
nest_asyncio.apply()
asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
