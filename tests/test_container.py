"""What nginx sends of the built site: the policy, how long it is kept, packed or not."""

import gzip
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

import pytest

from generators.pythons import releases
from tests.browser.policed import headers
from tests.conftest import ROOT

CONF = "pid {0}/pid; error_log {0}/error.log; daemon off; events {{}} http {{ {1} }}"
HTTP = "include {0}; access_log off; {1} include {2};"
PATHS = "".join(
    f"{kind}_temp_path {{0}}/{kind};"
    for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
)


@pytest.fixture(scope="module")
def nginx():
    found = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if found is None and os.environ.get("CI"):
        pytest.fail("no nginx was found, and CI is set", pytrace=False)
    return found or pytest.skip("no nginx was found")


@pytest.fixture(scope="module")
def host(nginx, site, tmp_path_factory):
    folder = tmp_path_factory.mktemp("nginx")
    copy = shutil.copytree(site, folder / "site")
    for path in (folder, copy):
        path.chmod(0o755)  # nginx's workers are nobody, if root starts it
    done = prepare(copy, folder / "headers.conf")
    assert done.returncode == 0, done.stderr
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    ours = (ROOT / "tools/container/nginx.conf").read_text("utf-8")
    places = {
        "/usr/share/nginx/html": str(copy),
        "/etc/nginx/headers.conf": str(folder / "headers.conf"),
        "    listen [::]:8080;\n": "",
        "listen 8080": f"listen 127.0.0.1:{port}",
    }
    for theirs, here in places.items():
        assert theirs in ours
        ours = ours.replace(theirs, here)
    (folder / "site.conf").write_text(ours)
    inner = HTTP.format("/etc/nginx/mime.types", PATHS.format(folder), folder / "site.conf")
    user = "user root; " if os.geteuid() == 0 else ""
    (folder / "nginx.conf").write_text(user + CONF.format(folder, inner))
    run = subprocess.Popen([nginx, "-c", folder / "nginx.conf"], stderr=subprocess.PIPE, text=True)
    address = f"http://127.0.0.1:{port}"
    for _ in range(100):
        assert run.poll() is None, run.stderr.read()
        try:
            get(f"{address}/")
            break
        except urllib.error.URLError:
            time.sleep(0.05)
    yield address
    run.terminate()
    run.wait()


def prepare(*arguments):
    command = [sys.executable, "-m", "tools.container", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def get(url, **asked):
    """The status, the headers and the bytes of an answer."""
    request = urllib.request.Request(
        url, headers={k.replace("_", "-"): v for k, v in asked.items()}
    )
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, answer.read()


@pytest.mark.parametrize("path", ["/", "/reference/gather/", "/nothing/here/", "/llms.txt"])
def test_every_answer_has_the_headers_of_the_site(host, site, path):
    _, sent, _ = get(host + path)
    for name, value in headers(site):
        assert sent.get_all(name) == [value]


def test_what_is_asked_again_and_what_is_kept(host, site):
    hashed = [
        *site.glob("assets/javascripts/bundle.*.js"),
        *site.glob("assets/site.*.css"),
        *site.glob("assets/python/chunk-*.js"),
        *site.glob("assets/python/*.wasm.gz"),
    ]
    assert len({path.suffix for path in hashed}) >= 2
    for path in hashed:
        sent = get(f"{host}/{path.relative_to(site).as_posix()}")[1]
        assert sent.get_all("Cache-Control") == ["public, max-age=31536000, immutable"], path
    for path in (
        "/",
        "/assets/moments.js",
        "/snippets/gather/fails.py",
        "/search/search_index.json",
    ):
        status, sent, _ = get(host + path)
        assert (status, sent.get_all("Cache-Control")) == (200, ["no-cache"]), path
        again = get(host + path, If_None_Match=sent["ETag"])
        assert again[0] == 304, path


@pytest.mark.parametrize(
    ("path", "kind"),
    {
        "/reference/gather/": "text/html; charset=utf-8",
        "/reference/gather/index.md": "text/markdown; charset=utf-8",
        "/snippets/gather/fails.py": "text/plain; charset=utf-8",
        "/assets/moments.js": "application/javascript; charset=utf-8",
        "/llms.txt": "text/plain; charset=utf-8",
    }.items(),
)
def test_what_packs_well_is_sent_packed(host, path, kind):
    status, sent, plain = get(host + path)
    assert (status, sent["Content-Type"], sent["Content-Encoding"]) == (200, kind, None)
    _, sent, packed = get(host + path, Accept_Encoding="gzip")
    small = len(plain) < 1000
    assert sent["Content-Encoding"] == (None if small else "gzip")
    assert (packed if small else gzip.decompress(packed)) == plain
    assert small or sent["Vary"] == "Accept-Encoding"


def test_a_page_that_is_not_there(host, site):
    for path in ("/nothing/here/", "/_headers", "/../container/nginx.conf"):
        status, _, text = get(host + path)
        assert status in (400, 404), path
    status, _, text = get(f"{host}/nothing/here/")
    assert (status, text) == (404, (site / "404.html").read_bytes())


def test_a_folder_without_its_slash_leads_to_the_page(host):
    class Stay(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    with pytest.raises(urllib.error.HTTPError) as answer:
        urllib.request.build_opener(Stay).open(f"{host}/reference/gather")
    assert (answer.value.code, answer.value.headers["Location"]) == (301, "/reference/gather/")


def test_a_release_of_the_list_builds_it():
    text = (ROOT / "tools/container/Containerfile").read_text("utf-8")
    [version] = re.findall(r"(?m)^FROM python:([\d.]+)-slim AS built$", text)
    assert releases.parse(version) == releases.NEWEST


def test_a_site_that_was_not_built(tmp_path):
    done = prepare(tmp_path, tmp_path / "headers.conf")
    assert done.returncode == 2
    assert "_headers is missing: build the site first" in done.stderr


def test_another_rule_is_not_lost(tmp_path):
    (tmp_path / "_headers").write_text("/*\n  A: b\n/assets/*\n  C: d\n")
    done = prepare(tmp_path, tmp_path / "headers.conf")
    assert done.returncode == 1
    assert "another rule than /*" in done.stderr
