"""An executor for test_helper: does not run the program, but shouts it."""


def execute(job):
    print(job.source.upper())
