"""Fresh processes, each of which measures one thing once and says its numbers as JSON.

What only the measuring process needs is imported there: it must not count as the start of
the measured ones.
"""

import os
import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

STARTED = "BENCH_STARTED_NS"
JOURNAL = "SYMPTOM_JOURNAL"
UNCOMPILED = "PYTHONDONTWRITEBYTECODE"
"""With it every start would compile the program anew, which no installed program does."""

LONGEST_S = 600

Numbers = dict[str, float]


def measured(module: str, function: str, journal: "Path") -> Numbers:
    """Run a function of this room in a process of its own and return what it measured.

    It works on a copy of the journal, so that every run finds the same.
    """
    import json
    import shutil
    import subprocess
    from pathlib import Path
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        copy = Path(folder) / "journal.sqlite"
        shutil.copyfile(journal, copy)
        copy.chmod(0o600)
        program = f"from tests.bench import {module}; {module}.{function}()"
        environment = {
            **{name: value for name, value in os.environ.items() if name != UNCOMPILED},
            JOURNAL: str(copy),
            "QT_QPA_PLATFORM": "offscreen",
            STARTED: str(time.monotonic_ns()),
        }
        command = [sys.executable, "-c", program]
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, check=True, timeout=LONGEST_S
        )
    numbers: Numbers = json.loads(done.stdout.splitlines()[-1])
    return numbers


def ms_since_start() -> float:
    """Return how long ago this process was started."""
    return (time.monotonic_ns() - int(os.environ[STARTED])) / 1e6


def memory_mb() -> float:
    """Return the memory of this process that is in use now; Linux only."""
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - needs no import
        pages = int(file.read().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def say(**numbers: float) -> None:
    """Hand the numbers to the process that asked for them, and end this one at once."""
    import json

    sys.stdout.write(json.dumps(numbers) + "\n")
    sys.stdout.flush()
    os._exit(0)
