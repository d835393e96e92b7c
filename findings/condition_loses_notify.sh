#!/usr/bin/env bash
# asyncio.Condition of Python 3.11 and 3.12; run on 3.11.7, 3.12.1, 3.13.18 and 3.15.2.
# Behaviour: notify() picks a waiter that is cancelled in the same turn. 3.11 and 3.12 lose the notification, and the
# other waiter sleeps on; 3.13 and newer hand it on.
# Expected: a notification reaches a waiter as long as there is one.
# Seen on 3.12.1: the second waiter is never woken.
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
3.11.* | 3.12.*)
    cat >"$work/expected" <<'END'
first cancelled: True
second notified: False
END
    ;;
*)
    cat >"$work/expected" <<'END'
first cancelled: True
second notified: True
END
    ;;
esac

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


async def wait(condition):
    async with condition:
        await condition.wait()


async def main():
    condition = asyncio.Condition()
    first, second = [asyncio.create_task(wait(condition)) for _ in range(2)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        first.cancel()
    for _ in range(100):
        await asyncio.sleep(0)
    print("first cancelled:", first.cancelled())
    print("second notified:", second.done())
    second.cancel()


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
