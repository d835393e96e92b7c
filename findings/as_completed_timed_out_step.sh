#!/usr/bin/env bash
# asyncio.as_completed() before and since Python 3.14.9 and 3.15.1; run on 3.11.7, 3.13.18, 3.14.8, 3.14.10, 3.15.0
# and 3.15.2.
# Behaviour: a loop over as_completed() whose step times out in wait_for() has used up one of its rounds, so the
# last result never comes out. Since 3.14.9 and 3.15.1, says the changelog, the loop gives that step back and goes on.
# Expected: a patch release does not change how many rounds a loop has.
# Seen on 3.14.8: two rounds for two jobs, "result b" is missing; on 3.14.10: three rounds.
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
3.1[1-3].* | 3.14.[0-8] | 3.15.0*)
    cat >"$work/expected" <<'END'
a step timed out
result a
END
    ;;
*)
    cat >"$work/expected" <<'END'
a step timed out
result a
result b
END
    ;;
esac

"$python" -I - <<'END' | tee "$work/printed"
import asyncio


async def job(may_end, name):
    await may_end.wait()
    return name


async def main():
    may_end = asyncio.Event()
    jobs = [asyncio.create_task(job(may_end, name)) for name in "ab"]
    for step in asyncio.as_completed(jobs):
        try:
            print("result", await asyncio.wait_for(step, 0.01))
        except asyncio.TimeoutError:
            print("a step timed out")
            may_end.set()
            await asyncio.wait(jobs)


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
