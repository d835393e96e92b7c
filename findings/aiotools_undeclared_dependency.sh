#!/usr/bin/env bash
# aiotools 2.2.4, any Python from 3.11 on; run on 3.11.7, 3.12.1, 3.13.18, 3.14.10 and 3.15.2.
# Behaviour: installed alone it cannot be imported: it needs typing_extensions, which it does not name among what it
# requires. Many environments have that package for the sake of another one, so it goes unnoticed there.
# Expected: pip installs what a package imports.
# Seen: "No module named 'typing_extensions'".
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
    aiotools==2.2.4 async-lru==2.4.0

cat >"$work/expected" <<'END'
No module named 'typing_extensions'
END

"$work/venv/bin/python" -I - <<'END' | tee "$work/printed"
try:
    import aiotools
except ModuleNotFoundError as error:
    print(error)
else:
    print("imported", aiotools.__name__)
END

diff -u --label expected --label printed "$work/expected" "$work/printed"
