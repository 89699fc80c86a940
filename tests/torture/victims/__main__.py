"""Run one victim in this process: `python -m tests.torture.victims NAME FOLDER`."""

import sys
from pathlib import Path

from tests.torture.promises import Promises
from tests.torture.victims.every import EVERY

name, folder = sys.argv[1:]
EVERY[name].work(Path(folder), Promises(sys.stdout.fileno()))
