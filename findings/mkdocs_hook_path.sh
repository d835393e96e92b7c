#!/usr/bin/env bash
# mkdocs 1.6.1; run on 3.11.7 and 3.15.2.
# Behaviour: mkdocs takes back what a hook adds to sys.path as soon as the hook is loaded. An import inside an event then
# fails under the console script; `python -m mkdocs` has the current folder on the path and hides it.
# Expected: the path that a hook sets at its import holds in its events too, or fails the same way for both commands.
# Seen: `mkdocs build` exits with 1 (ModuleNotFoundError), `python -m mkdocs build` with 0.
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
"$work/venv/bin/pip" install --quiet --disable-pip-version-check mkdocs==1.6.1

cat >"$work/expected" <<'END'
mkdocs build: exit 1
python -m mkdocs build: exit 0
END

mkdir "$work/docs"
printf 'site_name: Site\nhooks: [hook.py]\n' >"$work/mkdocs.yml"
echo "# A page" >"$work/docs/index.md"
echo "word = 'here'" >"$work/beside.py"
cat >"$work/hook.py" <<'END'
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))


def on_post_build(config):
    import beside

    assert beside.word == "here"
END

cd "$work"
{
    code=0
    "$work/venv/bin/mkdocs" build >"$work/log" 2>&1 || code=$?
    echo "mkdocs build: exit $code"
    grep --quiet "ModuleNotFoundError: No module named 'beside'" "$work/log"
    code=0
    "$work/venv/bin/python" -m mkdocs build >"$work/log" 2>&1 || code=$?
    echo "python -m mkdocs build: exit $code"
} | tee "$work/printed"

diff -u --label expected --label printed "$work/expected" "$work/printed"
