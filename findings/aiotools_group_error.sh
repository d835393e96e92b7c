#!/usr/bin/env bash
# aiotools 2.2.4, any Python from 3.11 on; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: its TaskGroup raises TaskGroupError when a child fails, and that is a BaseExceptionGroup, no Exception,
# even where the child raised a plain ValueError.
# Expected: what asyncio.TaskGroup, its base class, does: an ExceptionGroup, which except Exception catches.
# Seen: TaskGroupError passes through except Exception.
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
    aiotools==2.2.4 typing_extensions==4.16.0

cat >"$work/expected" <<'END'
a subclass: True
except Exception caught ExceptionGroup
except Exception did not catch TaskGroupError
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
import asyncio
import aiotools


async def fails():
    raise ValueError


async def main(group_class):
    try:
        try:
            async with group_class() as group:
                group.create_task(fails())
        except Exception as failed:
            print("except Exception caught", type(failed).__name__)
    except BaseException as failed:
        print("except Exception did not catch", type(failed).__name__)


print("a subclass:", issubclass(aiotools.TaskGroup, asyncio.TaskGroup))
asyncio.run(main(asyncio.TaskGroup))
asyncio.run(main(aiotools.TaskGroup))
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
