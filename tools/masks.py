"""What two builds of one site may differ in, taken out before their bytes are compared."""

import re
from collections.abc import Callable

# made of bytes that name the machine which made them: the browser's own archive of Python
LEFT_OUT = "assets/python/"
# a hash in the name of a file there, and the hash of an inline script that names such a file
_HASHES = re.compile(rb"(?P<name>assets/python/[\w.-]*?)-[0-9A-Za-z]{8}(?=\.)|'sha256-[\w+/=]+'")
TEXTS = (".html", ".md", ".txt", ".json", ".xml", ".js", ".css")


def hashes(name: str, data: bytes) -> bytes:
    """The content of a file without the hashes that follow from the browser's archive."""
    if not name.endswith((*TEXTS, "_headers")):
        return data
    return _HASHES.sub(lambda found: (found["name"] or b"sha256") + b"-X", data)


def pythons(versions: list[str]) -> Callable[[bytes], bytes]:
    """Takes out the names of these Pythons where a page says what ran it."""
    patterns = [
        re.compile(
            rb'(?P<before>data-python="|ran on Python |built, on Python )'
            + re.escape(version).encode()
            + rb"\b"
        )
        for version in versions
    ]

    def mask(data: bytes) -> bytes:
        for pattern in patterns:
            data = pattern.sub(rb"\g<before>3.x.y", data)
        return data

    return mask
