"""Which of the newer names are there?"""

import asyncio

names = "to_thread TaskGroup timeout Runner eager_task_factory QueueShutDown"
found = [name for name in names.split() if hasattr(asyncio, name)]
print(", ".join(found) or "none")
