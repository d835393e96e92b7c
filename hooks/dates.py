"""The sitemap says no day but one that was asked for: MkDocs' own is the day of the build.

So a site has the same bytes on every day. SOURCE_DATE_EPOCH sets the day.
"""

import os
import re

NEVER = "1970-01-01"  # in a gzip file: no time at all


def on_nav(nav, config, files):
    if not os.environ.get("SOURCE_DATE_EPOCH"):
        for file in files.documentation_pages():
            file.page.update_date = NEVER


def on_post_template(output, template_name, config):
    if template_name == "sitemap.xml":
        return re.sub(rf"\s*<lastmod>{NEVER}</lastmod>", "", output)
    return None
