"""The program on systems of other countries: it is read and written as the language spoken is."""

import json
import os
import subprocess
import sys
from typing import Any

import pytest

SAY = """
import json
from datetime import date, time
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from journal.ui.dates import clock, long_day
from journal.ui.translation import speak
app = QApplication([])
speak(app, {code!r})
print(json.dumps(dict(
    mirrored=app.isRightToLeft(),
    day=long_day(date(2026, 3, 1)),
    time=" ".join(clock(time(14, 30)).split()),
    number=QLocale().toString(36),
)))
"""


def said_on(system: str, code: str = "") -> dict[str, Any]:
    """Return how a system makes the program say things, in a language if one is chosen."""
    ran = subprocess.run(
        [sys.executable, "-c", SAY.format(code=code)],
        env=os.environ | {"LC_ALL": f"{system}.UTF-8"},
        capture_output=True,
        check=True,
    )
    said: dict[str, Any] = json.loads(ran.stdout)
    return said


@pytest.mark.parametrize(
    ("system", "day", "time"),
    [
        ("ar_EG", "Sunday, 1 March", "2:30 pm"),
        ("fa_IR", "Sunday, 1 March", "14:30"),
        ("fr_FR", "Sunday, 1 March", "14:30"),
    ],
)
def test_english_is_english_on_a_system_of_another_language(
    system: str, day: str, time: str
) -> None:
    assert said_on(system) == {"mirrored": False, "day": day, "time": time, "number": "36"}


@pytest.mark.parametrize(
    ("system", "code", "day", "time"),
    [
        ("en_US", "", "Sunday, March 1", "2:30 PM"),
        ("en_US", "de", "Sonntag, 1. März", "14:30"),
        ("de_AT", "", "Sonntag, 1. März", "14:30"),
        ("de_AT", "en", "Sunday, 1 March", "14:30"),
    ],
)
def test_a_day_is_written_as_the_language_does_in_that_country(
    system: str, code: str, day: str, time: str
) -> None:
    said = said_on(system, code)

    assert (said["day"], said["time"], said["mirrored"]) == (day, time, False)
