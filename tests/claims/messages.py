"""What Python says in one version and not in another."""

NEVER_AWAITED = "sys:1: RuntimeWarning: coroutine 'job' was never awaited"


def before_313(recording, line):
    """Since 3.13 a coroutine that a TaskGroup refuses is closed, and so not reported."""
    return [line] if recording.python.startswith(("3.11.", "3.12.")) else []


def since_314(recording, words, before):
    return before if recording.python.startswith(("3.11.", "3.12.", "3.13.")) else words
