#!/usr/bin/env bash
# mkdocs 1.6.1, shown with markdown-exec 1.12.6; run on 3.11.7, 3.13.18 and 3.15.2.
# Behaviour: build --strict counts the warnings that the log shows, and --quiet shows none: a page whose block failed
# does not stop the build.
# Expected: --quiet changes what is printed, not whether the build fails.
# Seen: --strict exits with 1, --strict --quiet with 0.
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
--strict: exit 1
--strict --quiet: exit 0
END

mkdir "$work/docs"
cat >"$work/mkdocs.yml" <<'END'
site_name: Site
plugins: [markdown-exec]
markdown_extensions: [pymdownx.superfences]
END
cat >"$work/docs/index.md" <<'END'
```python exec="on"
raise ValueError
```
END

for options in "--strict" "--strict --quiet"; do
    code=0
    "$work/venv/bin/python" -I -m mkdocs build $options --config-file "$work/mkdocs.yml" >"$work/log" 2>&1 || code=$?
    echo "$options: exit $code"
done | tee "$work/printed"

diff -u --label expected --label printed "$work/expected" "$work/printed"
