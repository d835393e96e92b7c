"""Addresses: of the site, where it has one, and from one of its pages to another."""

import posixpath
from urllib.parse import urlsplit

_NOWHERE = (None, "127.0.0.1", "localhost")  # this machine only


def published(url: str) -> str:
    """Where the site stands, with a slash behind it; "": nowhere that others reach.

    ``url``: SITE_URL, or site_url in mkdocs.yml.
    """
    return "" if urlsplit(url).hostname in _NOWHERE else f"{url.rstrip('/')}/"


def relative(address: str, url: str) -> str:
    """From the page at ``url`` to an address below the site. A page's ends in a slash."""
    path = posixpath.relpath(f"/{address}", f"/{posixpath.dirname(url)}")
    return f"{path}/" if address.endswith("/") else path
