"""Where things lie: the journal of this user, and the tables packed with the program."""

from functools import cache
from pathlib import Path

APP_NAME = "symptom-journal"


def default_journal() -> Path:
    """Return the file that holds this user's journal unless another one is named."""
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False) / "journal.sqlite"


@cache
def resources() -> Path:
    """Return the folder of tables, templates and icons, installed or in a checkout."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
