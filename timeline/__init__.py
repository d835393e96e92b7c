"""Run an asyncio program on a virtual clock, and record what every task did.

    recording = timeline.run(source)
    print(timeline.transcript(recording))

``loop`` makes time and reports to an observer; ``record`` makes a ``recording`` of that;
``process`` gives each program a process of its own; ``draw`` draws the recording.
"""

from timeline.errors import HeaderError, RunError
from timeline.process import header
from timeline.process.helper import Helper, run
from timeline.recording import Recording
from timeline.transcript import transcript

__all__ = ["HeaderError", "Helper", "Recording", "RunError", "header", "run", "transcript"]
