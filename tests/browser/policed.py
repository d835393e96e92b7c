"""A host that sends what `_headers` asks for, and ears for what the pages' policy refuses."""

import http.server
from pathlib import Path

HEAR = """addEventListener("securitypolicyviolation", (event) => violated(
    `${location.pathname}: ${event.effectiveDirective} refuses ${event.blockedURI} ${event.sample}`
))"""


def hear(context, heard):
    """Fill a list with what is refused to any page or frame of a context."""
    context.expose_binding("violated", lambda _, what: heard.append(what))
    context.add_init_script(HEAR)


def headers(folder):
    """What `_headers` says of every file: [name, value] each."""
    rule, *lines = (Path(folder) / "_headers").read_text("utf-8").splitlines()
    assert rule == "/*" and all(line.startswith("  ") for line in lines)
    return [line.strip().split(": ", 1) for line in lines]


class Sending(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        for name, value in headers(self.directory):
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *args):
        pass
