#!/usr/bin/env bash
# asyncio.TaskGroup with eager_task_factory, Python 3.12 to 3.15; run on 3.12.1, 3.13.0, 3.13.5, 3.13.18, 3.14.8,
# 3.14.10, 3.15.0 and 3.15.2.
# Behaviour: a child fails in its first step, inside create_task(). 3.12.1 refuses the next child with RuntimeError and
# leaves a cancellation behind that hits the first await after the group; 3.13.0 refuses it too; 3.13.5 and newer
# create it.
# Expected: one behaviour, at least within a minor version, and no cancellation that outlives its group.
# Seen: the three outputs below.
set -euo pipefail

for python in "${PYTHON:-python3}" python3.15 python3.14 none; do
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null && break
done
if [ "$python" = none ]; then
    echo "This finding needs Python 3.12 or newer: put it on PATH as python3.14 or python3.15 or set PYTHON." >&2
    exit 2
fi
"$python" -V >&2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

release=$("$python" -c 'import platform; print(platform.python_version())')
case $release in
3.12.[0-7])
    cat >"$work/expected" <<'END'
left the group: ValueError RuntimeError
the next await: CancelledError
END
    ;;
3.13.0)
    cat >"$work/expected" <<'END'
left the group: ValueError RuntimeError
the next await: fine
END
    ;;
3.12.* | 3.13.[1-4])
    echo "This finding was not run on Python $release: set PYTHON to 3.12.1, 3.13.0 or to 3.13.5 or newer." >&2
    exit 2
    ;;
*)
    cat >"$work/expected" <<'END'
the second child was created
left the group: ValueError
the next await: fine
END
    ;;
esac

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


async def fails():
    raise ValueError


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    second = asyncio.sleep(0)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
            group.create_task(second)
            print("the second child was created")
    except* Exception as failed:
        print("left the group:", *[type(error).__name__ for error in failed.exceptions])
    second.close()
    try:
        await asyncio.sleep(0)
        print("the next await: fine")
    except asyncio.CancelledError:
        print("the next await: CancelledError")


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
