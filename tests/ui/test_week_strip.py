from collections.abc import Callable
from datetime import datetime, timedelta

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.ui.widgets.week_strip import DayMark

_, MOOD, _ = library.core_measures()


def test_a_day_of_which_only_the_note_was_written_in_time_was_entered_later(
    now: Callable[[], datetime],
) -> None:
    day = now().date() - timedelta(days=1)
    note = CheckIn(day, now() - timedelta(days=1), day, note="quiet")
    rating = CheckIn(day, now(), now().date(), ratings=(Rating(MOOD, 5),))

    assert DayMark.of(day, [note, rating], ()).later
    assert not DayMark.of(day, [note], ()).later
