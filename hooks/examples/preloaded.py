"""An executor whose helper has imported what real servers need: half a second less a program."""

import aiohttp.test_utils  # noqa: F401

from timeline.process.program import execute  # noqa: F401
