"""Runs a few statements as the body of ``main``."""

import textwrap

import timeline


def run(body, **options):
    """The recording of ``body`` inside ``async def main``."""
    head = "import asyncio, logging, pprint, sys, traceback, warnings\n"
    indented = textwrap.indent(textwrap.dedent(body).strip(), "    ")
    source = f"{head}\n\nasync def main():\n{indented}\n\n\nasyncio.run(main())\n"
    return timeline.run(source, "program.py", **options)
