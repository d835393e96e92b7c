"""How a child runs a program through pytest-examples; its helper has imported this before.

``EvalExample.run`` replaces ``__main__`` and swallows KeyboardInterrupt: fit for a child that
ends after one program, and for nothing else.
"""

import importlib.machinery
import pathlib
import tempfile
import types

from pytest_examples import CodeExample, EvalExample

# What EvalExample asks of pytest when it only runs.
_REQUEST = types.SimpleNamespace(config=None, node=types.SimpleNamespace(nodeid="program"))


def execute(job):
    """Run ``job.source`` as ``__main__``, under the name that its recording and tracebacks use."""

    example = CodeExample.create(job.source, path=pathlib.Path(job.filename))
    names = {"__file__": job.filename}
    with tempfile.TemporaryDirectory() as folder:
        compiled = importlib.machinery.SourceFileLoader.source_to_code

        def compile_as_named(loader, data, path, *more, **options):  # 3.15 gives one more
            if not str(path).startswith(folder):  # what the program imports has its own name
                return compiled(loader, data, path, *more, **options)
            return compile(data, job.filename, "exec", dont_inherit=True)

        importlib.machinery.SourceFileLoader.source_to_code = compile_as_named
        evaluate = EvalExample(tmp_path=pathlib.Path(folder), pytest_request=_REQUEST)
        evaluate.run(example, module_globals=names, rewrite_assertions=False)
