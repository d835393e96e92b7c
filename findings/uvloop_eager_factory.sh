#!/usr/bin/env bash
# uvloop 0.23.0 with asyncio.eager_task_factory, Python 3.12 to 3.15; run on 3.12.1, 3.13.18, 3.14.10 and 3.15.2.
# Behaviour: the loop takes the factory on each of them. On 3.12 tasks start eagerly, on 3.13 create_task() raises
# TypeError, and since 3.14 it makes a task that is not eager, without a word.
# Expected: what asyncio's own loop does: a coroutine without an await is done when create_task() returns.
# Seen on 3.15.2: "asyncio: done at once: True", "uvloop: done at once: False".
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
"$python" -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check \
    uvloop==0.23.0

release=$("$python" -c 'import platform; print(platform.python_version())')
case $release in
3.12.*)
    cat >"$work/expected" <<'END'
asyncio: done at once: True
uvloop: done at once: True
END
    ;;
3.13.*)
    cat >"$work/expected" <<'END'
asyncio: done at once: True
uvloop: create_task() raises TypeError
END
    ;;
*)
    cat >"$work/expected" <<'END'
asyncio: done at once: True
uvloop: done at once: False
END
    ;;
esac

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import uvloop


async def answers():
    return 42


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    coroutine = answers()
    try:
        task = loop.create_task(coroutine)
    except TypeError:
        coroutine.close()
        return "create_task() raises TypeError"
    finally:
        loop.set_task_factory(None)
    return f"done at once: {task.done()}"


print("asyncio:", asyncio.run(main()))
print("uvloop:", uvloop.run(main()))
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
