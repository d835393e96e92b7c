"""Runs in Pyodide: its standard library, byte-compiled and without what no example needs.

Compiled by the Python that will load it, so that nothing is compiled at each start.
"""

import importlib._bootstrap_external as bootstrap
import pathlib
import zipfile

WHEN = (2026, 1, 1, 0, 0, 0)  # the same bytes from every build
HEAD = bytes(8)  # a hash that nobody checks: there is no source beside it

# Packages end in "/"; the rest are the beginnings of names.
LEFT_OUT = """
    _aix _android _apple _ios _osx _pydatetime _pydecimal _pyio _pyrepl/ asyncio/proactor
    asyncio/windows bdb cProfile concurrent/interpreters/ ctypes/ curses/ dbm/ distutils/ doctest
    encodings/big5 encodings/cp1 encodings/cp4 encodings/cp7 encodings/cp8 encodings/cp9
    encodings/euc encodings/gb encodings/hp encodings/hz encodings/iso2022 encodings/johab
    encodings/koi encodings/kz encodings/mac encodings/ptcp encodings/shift encodings/tis
    ensurepip/ ftplib http/ idlelib/ imaplib lib2to3/ mailbox mimetypes modulefinder
    multiprocessing/ netrc nturl2path optparse pdb pickletools plistlib poplib profile profiling/
    pstats pyclbr pydoc pyodide/_nodesock pyodide/console pyodide/http/ shelve smtplib socketserver
    sqlite3/ tabnanny tarfile tkinter/ turtle unittest/ venv/ wave webbrowser wsgiref/ xml/ xmlrpc/
    zipapp
"""


_left_out = tuple(LEFT_OUT.split())


def standard_library(source: str, target: str) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in sorted(old.namelist()):
            if not name.endswith("/") and not name.startswith(_left_out):
                _add(new, name, old.read(name), "/lib/python314.zip/")


def own_files(folders: dict[str, str], target: str) -> None:
    """``folders``: what stands before their names in the archive -> where they are."""
    with zipfile.ZipFile(target, "w") as new:
        for prefix, folder in folders.items():
            for path in sorted(pathlib.Path(folder).rglob("*.*")):
                if path.suffix in (".py", ".css"):
                    name = f"{prefix}{path.relative_to(folder).as_posix()}"
                    _add(new, name, path.read_bytes(), "/timeline.zip/")


def _add(archive: zipfile.ZipFile, name: str, data: bytes, place: str) -> None:
    """``place``: where tracebacks say it lies."""
    if name.endswith(".py"):
        code = compile(data, place + name, "exec", dont_inherit=True, optimize=0)
        data, name = bytes(bootstrap._code_to_hash_pyc(code, HEAD, False)), f"{name}c"
    archive.writestr(zipfile.ZipInfo(name, WHEN), data, zipfile.ZIP_STORED)
