"""One run of a victim, recorded by strace."""

import os
import subprocess
import sys
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

import journal
from tests.torture.power_cuts.calls import Call, calls

ROOT = Path(journal.__file__).parents[1]

_CALLS = (
    "open,openat,close,dup,dup2,dup3,read,lseek,write,pwrite64,writev,pwritev,pwritev2,"
    "sendfile,copy_file_range,splice,fallocate,ftruncate,fsync,fdatasync,sync,syncfs,"
    "sync_file_range,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,"
    "mkdir,mkdirat,rmdir"
)
_LONGEST = 1 << 24
"""Bytes of one call that are written down; more than a victim ever writes at once."""


@cache
def reason_not_to_record() -> str:
    """Return why nothing can be recorded here, or nothing."""
    if sys.platform != "linux":
        return "strace records on Linux only"
    try:
        subprocess.run(_strace(Path(os.devnull), "true"), check=True, capture_output=True)
    except FileNotFoundError:
        return "strace is not installed"
    except subprocess.CalledProcessError as error:
        return f"strace may not look into other programs: {error.stderr.decode()[:200].strip()}"
    return ""


def recording_needed() -> pytest.MarkDecorator:
    """Return the mark of tests that are left out where nothing can be recorded."""
    return pytest.mark.skipif(bool(reason_not_to_record()), reason=reason_not_to_record() or "not")


def recorded(victim: str, folder: Path) -> list[Call]:
    """Let a victim work in a folder to its end, and return its system calls."""
    with TemporaryDirectory() as elsewhere:
        record = Path(elsewhere, "calls")
        work = [sys.executable, "-m", "tests.torture.victims", victim, str(folder)]
        subprocess.run(_strace(record, *work), cwd=ROOT, check=True, stdout=subprocess.PIPE)
        with record.open(encoding="ascii") as lines:
            return list(calls(line.rstrip("\n") for line in lines))


def _strace(record: Path, *command: str) -> list[str]:
    how = ["-f", "-xx", "-s", str(_LONGEST), "-e", f"trace={_CALLS}", "-e", "signal=none"]
    return ["strace", "--seccomp-bpf", *how, "-o", str(record), *command]
