"""What can go wrong with a run, apart from what the program does by itself."""


class RunError(Exception):
    """There is no recording to return. One line: which program, what happened, what to do."""


class HeaderError(ValueError):
    """The program's PEP 723 header says something that we do not know. One line."""


class Stopped(BaseException):
    """The run was stopped from outside; not an Exception, so that no ``except`` keeps it."""


class Deadlock(Stopped):
    """Nothing is ready and no timer is set: the real program would wait for ever."""


class TooManySteps(Stopped):
    """The budget of loop turns is used up: the real program would go on."""


class TooSlow(Stopped):
    """The budget of real seconds is used up: a busy loop, or a call that blocks for real."""


class NotSimulated(Stopped):
    """The program does in a real thread what would need the virtual clock."""


class Unsupported(NotImplementedError):
    """The program asked for something that a virtual clock cannot have, such as a socket."""
