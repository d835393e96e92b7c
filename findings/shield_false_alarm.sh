#!/usr/bin/env bash
# asyncio.shield() of Python 3.14.0 to 3.14.8 and 3.15.0; run on 3.13.18, 3.14.8, 3.14.10, 3.15.0 and 3.15.2.
# Behaviour: the waiter of a shield is cancelled, the inner task fails later and its error is handled. Those
# releases still log "ValueError exception in shielded future"; 3.14.9 and 3.15.1 took that back, says the changelog.
# Expected: no log, for somebody handles the error.
# Seen on 3.14.8: "logged: ValueError exception in shielded future", then "handled: ValueError".
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

release=$("$python" -c 'import platform; print(platform.python_version())')
case $release in
3.14.[0-8] | 3.15.0*)
    cat >"$work/expected" <<'END'
logged: ValueError exception in shielded future
handled: ValueError
END
    ;;
*)
    cat >"$work/expected" <<'END'
handled: ValueError
END
    ;;
esac

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


async def fails(may_fail):
    await may_fail.wait()
    raise ValueError


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda _, context: print("logged:", context["message"]))
    may_fail = asyncio.Event()
    inner = asyncio.create_task(fails(may_fail))
    waiter = asyncio.ensure_future(asyncio.shield(inner))
    await asyncio.sleep(0)
    waiter.cancel()
    await asyncio.wait([waiter])
    may_fail.set()
    try:
        await inner
    except ValueError:
        print("handled: ValueError")


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
