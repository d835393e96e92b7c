"""Executes programs in a helper that has imported aiohttp: half a second less for each."""

import aiohttp.test_utils  # noqa: F401

from timeline.process.program import execute  # noqa: F401
