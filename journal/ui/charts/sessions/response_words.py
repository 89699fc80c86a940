"""What is drawn around sessions, in the words of the screen."""

from collections.abc import Sequence
from dataclasses import replace
from math import isnan

from PySide6.QtCore import QCoreApplication

from journal.analysis.alignment import OFFSETS
from journal.analysis.benefit import BenefitLine
from journal.analysis.response import SessionResponse
from journal.analysis.session_days import SessionDay
from journal.report import benefit_words
from journal.report.alignment_words import aligned_day
from journal.report.response_words import inside_sentence
from journal.report.treatment_days import route_and_amount
from journal.report.wording import points
from journal.ui.charts.sessions.folded_lines import Pick
from journal.ui.dates import medium_day


def numbers(session: SessionDay) -> str:
    """Return the numbers of the sessions of a day, like "4" or "4, 5"."""
    comma = QCoreApplication.translate("response", ", ", "between sessions")
    return comma.join(map(str, session.numbers))


def session_in_words(session: SessionDay) -> str:
    """Return a line like "Session 4, Thu, 22 Oct 2026, IV, 40 mg"."""
    translate = QCoreApplication.translate
    name = translate("response", "Session {numbers}, {day}")
    if len(session.numbers) > 1:
        name = translate("response", "Sessions {numbers}, {day}")
    said = name.format(numbers=numbers(session), day=medium_day(session.day))
    given = route_and_amount(replace(session.sessions[0].session, weight_kg=None))  # in mg
    both = translate("response", "{session}, {given}")
    return both.format(session=said, given=given) if given else said


def pick_in_words(responses: Sequence[SessionResponse], pick: Pick) -> str:
    """Return a line like "Session 4, Thu, 22 Oct 2026, IV, 40 mg: day +3, mood 7"."""
    first = responses[0].alignment
    words = QCoreApplication.translate("response", "{session}: {day}, {ratings}")
    return words.format(
        session=session_in_words(first.sessions[pick.session]),
        day=aligned_day(OFFSETS[pick.day]),
        ratings=_ratings(responses, pick),
    )


def your_line(line: BenefitLine | None, response: SessionResponse) -> str:
    """Say where the person's own line lies, or why there is none."""
    if line is None or line.off_scale:
        return benefit_words.line(response.measure, line)
    words = QCoreApplication.translate(
        "response", "Your line: {value} ({threshold} below the time before session 1)"
    )
    if response.measure.higher_is_better:
        words = QCoreApplication.translate(
            "response", "Your line: {value} ({threshold} above the time before session 1)"
        )
    return words.format(value=points(line.value), threshold=points(line.threshold))


def _ratings(responses: Sequence[SessionResponse], pick: Pick) -> str:
    translate = QCoreApplication.translate
    if not responses[0].alignment.there[pick.session, pick.day]:
        return translate("response", "not counted with this session")
    rated = translate("response", "{measure} {value}")
    not_rated = translate("response", "{measure} not rated")
    parts = []
    for response in responses:
        value = float(response.alignment.values[pick.session, pick.day])
        words = not_rated if isnan(value) else rated
        name, shown = inside_sentence(response.measure), "" if isnan(value) else points(value)
        parts.append(words.format(measure=name, value=shown))
    return translate("response", ", ", "between ratings").join(parts)
