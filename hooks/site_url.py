"""The address of the site, where it has one: SITE_URL, or site_url in mkdocs.yml."""

from urllib.parse import urlsplit

from mkdocs.config.defaults import MkDocsConfig

_NOWHERE = (None, "127.0.0.1", "localhost")  # this machine only


def published(config: MkDocsConfig) -> str:
    """With a slash behind it; "" where the site is not said to stand anywhere."""
    url = config.site_url or ""
    return "" if urlsplit(url).hostname in _NOWHERE else f"{url.rstrip('/')}/"
