#!/usr/bin/env bash
# asyncio.Future of Python 3.11 to 3.15; run on 3.11.7, 3.12.1, 3.13.18 and 3.15.2.
# Behaviour: set_exception() takes a subclass of StopIteration. Awaiting that future raises it on 3.11, returns the
# error's value as if it were a result on 3.12.1, and raises RuntimeError on 3.13 and newer.
# Expected: an error that was set is never turned into a result.
# Seen on 3.12.1: "await returned 'the value'".
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
3.11.*)
    cat >"$work/expected" <<'END'
await raised NoMore
END
    ;;
3.12.[01])
    cat >"$work/expected" <<'END'
await returned 'the value'
END
    ;;
3.12.[2-6])
    echo "This finding was not run on Python $release: set PYTHON to 3.12.1 or 3.12.7." >&2
    exit 2
    ;;
*)
    cat >"$work/expected" <<'END'
await raised RuntimeError
END
    ;;
esac

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


class NoMore(StopIteration):
    pass


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_exception(NoMore("the value"))
    try:
        print("await returned", repr(await future))
    except Exception as error:
        print("await raised", type(error).__name__)


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
