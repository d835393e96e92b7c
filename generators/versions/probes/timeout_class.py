"""Is `asyncio.TimeoutError` the built-in `TimeoutError`?"""

import asyncio

print("yes" if asyncio.TimeoutError is TimeoutError else "no: catch asyncio.TimeoutError")
