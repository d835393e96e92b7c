#!/usr/bin/env bash
# asyncio.Protocol and contextvars, Python 3.11 to 3.15; run on 3.11.7, 3.13.18, 3.14.10, 3.15.0 and 3.15.2.
# Behaviour: connection_made() sets a context variable. Up to 3.14 data_received() of the same connection does not see
# it, for each callback has a copy of its own; since 3.15 a connection has one context.
# Expected: the callbacks of one connection share what they set.
# Seen: None up to 3.14, 101 on 3.15.
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
data_received() reads None
END
    ;;
*)
    cat >"$work/expected" <<'END'
data_received() reads 101
END
    ;;
esac

"$python" -I - <<'END' | tee "$work/printed"
import asyncio
import contextvars
import socket

number = contextvars.ContextVar("number", default=None)


class Connection(asyncio.Protocol):
    def __init__(self, seen):
        self.seen = seen

    def connection_made(self, transport):
        number.set(101)

    def data_received(self, data):
        self.seen.set_result(number.get())


async def main():
    loop = asyncio.get_running_loop()
    seen = loop.create_future()
    ours, theirs = socket.socketpair()
    transport, _ = await loop.create_connection(lambda: Connection(seen), sock=ours)
    theirs.sendall(b"x")
    print("data_received() reads", await seen)
    transport.close()
    theirs.close()


asyncio.run(main())
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
