#!/usr/bin/env bash
# markdown-exec 1.12.6 with mkdocs 1.6.1; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: print() in a block takes no notice of file= and sep=: all that is printed lands in the page, with spaces.
# Expected: Python's own print(), so that a program does in a page what it does alone.
# Seen: lines for a file and for sys.stderr stand in the page, and the file is empty.
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
    mkdocs==1.6.1 markdown-exec==1.12.6 pymdown-extensions==13.1.2 Markdown==3.11.3

cat >"$work/expected" <<'END'
page: to a file
page: to sys.stderr
page: characters in the file: 0
page: a b
END

mkdir "$work/docs"
cat >"$work/mkdocs.yml" <<'END'
site_name: Site
plugins: [markdown-exec]
markdown_extensions: [pymdownx.superfences]
END
cat >"$work/docs/index.md" <<'END'
```python exec="on"
import io
import sys

file = io.StringIO()
print("page: to a file", file=file)
print("page: to sys.stderr", file=sys.stderr)
print("page: characters in the file:", len(file.getvalue()))
print("page: a", "b", sep="-")
```
END

"$work/venv/bin/python" -I -m mkdocs build --quiet --config-file "$work/mkdocs.yml"
grep --only-matching "page: [^<]*" "$work/site/index.html" | tee "$work/printed"

diff -u --label expected --label printed "$work/expected" "$work/printed"
