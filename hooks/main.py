"""Lists every step of the build, in the order in which it runs.

MkDocs loads this file and calls its events; `mkdocs_internals` turns those into the steps. A step
takes and gives back text, HTML or the build itself, and knows no MkDocs.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))  # MkDocs knows this file by its path

from hooks.browser import runner
from hooks.examples import formats
from hooks.examples import steps as examples
from hooks.exports import behaviours, llms, twins
from hooks.finished import (
    accessibility,
    assets,
    foot,
    hidden_from_search,
    page_dates,
    repository,
    search,
    social,
    theme,
)
from hooks.generated import cards, chooser, claims, costs, messages, programs, questions, versions
from hooks.mkdocs_internals import Events
from hooks.notebooks import pages as notebooks
from hooks.publish import completeness, policy, swap
from hooks.steps import Steps

STEPS = Steps(
    begin=[
        swap.begin,  # first: a plugin may read where the site is written
        examples.begin,  # early: the programs run while all else is made
    ],
    configure=[
        cards.configure,
        runner.configure,
        repository.configure,
    ],
    fences={
        "compare": formats.comparison,
        "starter": formats.start,
        "matrix": formats.situations,
    },
    executed={
        "python": formats.example,
    },
    found=[
        completeness.check_nav,
    ],
    add_files=[
        versions.files,
        examples.files,
        runner.files,
        behaviours.files,
        llms.files,
        assets.join_styles,  # last: one of the styles is a file that another step has added
    ],
    read=[
        examples.check_fences,  # before any page: a list on one of them names all programs
        notebooks.begin,
        search.weigh,
        page_dates.find,
    ],
    notebook=notebooks.result,
    markdown=[
        claims.fill,
        chooser.fill,
        programs.fill,
        questions.fill,
        messages.fill,
        versions.fill,
        costs.fill,
        examples.find_programs,  # after all that writes Markdown: it checks all numbers
        completeness.count,  # last: the Markdown as it is converted
    ],
    content=[
        examples.check_numbers,
        examples.fold_answers,
        notebooks.restyle,
    ],
    before_search=[
        hidden_from_search.take_out,
    ],
    after_search=[
        hidden_from_search.put_back,
        foot.add,  # not to be found, but copied with the page
        social.describe,
        twins.add,  # last: it copies all that stands on the page
    ],
    html=[
        search.ask_for_stub,
        assets.drop_unused,
        accessibility.complete,
        repository.drop_counts,
        social.add_tags,
    ],
    check_html=[
        completeness.check_page,
        policy.check,
    ],
    template=[
        search.ask_for_stub_in_template,
        assets.drop_unused_in_template,
        accessibility.complete_template,
        page_dates.leave_out_never,
    ],
    finish=[
        theme.trim,  # before the hashes of the policy are taken
        examples.close,
        examples.report,  # before the exports: it refuses runs that are not as committed
        notebooks.close,
        behaviours.write,
        twins.write,
        llms.write,
        search.write,
        completeness.check_site,  # after all that writes
        policy.write,  # the last to change a page: it names the hash of each script
        swap.publish,  # last, when nothing can fail any more
    ],
    close=[
        examples.close,
        notebooks.close,
        swap.discard,  # last: nobody writes any more
    ],
    explain=swap.explain,
    served=policy.allow_reload,
)

events = Events(STEPS)
on_startup = events.on_startup
on_config = events.on_config
on_files = events.on_files
on_nav = events.on_nav
on_pre_page = events.on_pre_page
on_page_markdown = events.on_page_markdown
on_page_content = events.on_page_content
on_page_context = events.on_page_context
on_post_page = events.on_post_page
on_post_template = events.on_post_template
on_post_build = events.on_post_build
on_build_error = events.on_build_error
on_shutdown = events.on_shutdown
on_serve = events.on_serve
