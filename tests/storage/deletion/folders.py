"""What lies in a folder, and something put there."""

import os
from datetime import timedelta
from pathlib import Path

from tests.storage.samples import NOW

TIME = "20260301T200000"


def files(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}


def put(path: Path, age: timedelta = timedelta(days=1)) -> Path:
    """Put a file somewhere, as old as that."""
    path.write_bytes(b"private")
    then = (NOW - age).timestamp()
    os.utime(path, (then, then))
    return path
