"""A host as most are: it compresses text, keeps connections, and sends what `_headers` asks for."""

import contextlib
import functools
import gzip
import http.server
import sys
import threading
from pathlib import Path

from tests.browser.policed import headers

TEXT = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".md", ".py", ".ipynb")


@functools.cache
def packed(path: Path) -> bytes:
    """The bytes of a file as they are sent."""
    data = path.read_bytes()
    return gzip.compress(data, 6) if path.suffix in TEXT else data


class Host(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        if not found:
            path = Path(self.directory) / "404.html"
        data = packed(path)
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(data)))
        if path.suffix in TEXT:
            self.send_header("Content-Encoding", "gzip")
        for name, value in headers(self.directory):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # a browser that was closed
            super().handle_error(request, client_address)


@contextlib.contextmanager
def served(folder: Path):
    """Its address."""
    handler = functools.partial(Host, directory=str(folder))
    with Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
