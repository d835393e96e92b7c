"""Labels controls that Material leaves without a name, and makes pointer-only ones focusable."""

import re

from hooks.errors import Refusal
from hooks.state import Build, Page

# a tag as Material writes it, and what it lacks
DIALOG = '<div class="md-search" data-md-component="search" role="dialog"'
MENU = '<label class="md-header__button md-icon" for="__drawer"'
LACKS = {
    DIALOG: f'{DIALOG} aria-label="Search"',
    f"{MENU}>": f'{MENU} tabindex="0"><span class="only-heard">Menu</span>',
}
# in the menu of a narrow window: back from a section, and to the parts of this page
_LABEL = re.compile(
    r'<label class="md-nav__(?:title" for="__nav|link md-nav__link--active" for="__toc)'
)


def complete(html: str, page: Page, build: Build) -> str:
    return completed(html, f"docs/{page.uri}:1")


def complete_template(html: str, name: str, build: Build) -> str:
    return completed(html, name) if name == "404.html" else html


def completed(html: str, where: str) -> str:
    """Refusal: Material has changed, and the names have no place."""
    for tag, whole in LACKS.items():
        if tag not in html:
            raise Refusal(
                f"{where}: the HTML has no {tag}: Material differs,"
                " fix hooks/finished/accessibility.py"
            )
        html = html.replace(tag, whole, 1)
    return _LABEL.sub(lambda label: label[0].replace("<label", '<label tabindex="0"', 1), html)
