#!/usr/bin/env bash
# asyncio.TaskGroup in an async generator, Python 3.11 to 3.15; run on 3.11.7, 3.13.18, 3.14.10, 3.15.0 and 3.15.2.
# Behaviour: aclose() of a generator that stands at a yield inside a group raises on 3.11 to 3.14: the group wraps the
# GeneratorExit. 3.15 closes it quietly.
# Expected: aclose() returns, as for any generator that only cleans up.
# Seen on 3.14.10: BaseExceptionGroup('unhandled errors in a TaskGroup', [GeneratorExit()]).
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
3.1[1-4].*)
    cat >"$work/expected" <<'END'
BaseExceptionGroup('unhandled errors in a TaskGroup', [GeneratorExit()])
END
    ;;
*)
    cat >"$work/expected" <<'END'
closed
END
    ;;
esac

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


async def numbers():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(3600))
        yield 1


async def main():
    source = numbers()
    await anext(source)
    try:
        await source.aclose()
        print("closed")
    except BaseExceptionGroup as failed:
        print(repr(failed))


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
