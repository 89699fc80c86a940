"""What happens around sessions, said plainly and without a claim."""

import re
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from journal.analysis.alignment import OFFSETS, align
from journal.analysis.benefit import Benefit, BenefitLine, Outcome
from journal.analysis.comparisons import Side
from journal.analysis.consistency import Consistency
from journal.analysis.course import Course, CourseWeek
from journal.analysis.day_values import DayValues
from journal.analysis.nonoverlap import nonoverlap
from journal.analysis.session_days import SessionDay
from journal.analysis.windows import BeforeAfter
from journal.domain import library
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.report import alignment_words, benefit_words, response_words

ATTENTION, MOOD, ANXIETY = library.core_measures()
DAY = date(2026, 3, 10)
SESSION = SessionDay(DAY, ())
WEEK = Period(date(2026, 3, 18), date(2026, 3, 24))


def sides(before: int, after: int, change: float, days: int = 7) -> tuple[Side, Side]:
    return Side((4.0,) * before, 7), Side((4.0 + change,) * after, days)


def around(before: int, after: int, change: float, days: int = 7) -> BeforeAfter:
    earlier, later = sides(before, after, change, days)
    return BeforeAfter(earlier, later, higher_is_better=True, session=SESSION)


def test_the_sentence_of_a_session_names_days_and_no_cause() -> None:
    assert response_words.before_and_after(ATTENTION, around(6, 5, 2)) == (
        "Attention was on average 2.0 points higher in the 7 days after than before "
        "(5 of 7 and 6 of 7 days rated). This cannot show why."
    )


def test_lower_and_level_have_sentences_of_their_own() -> None:
    lower = response_words.before_and_after(ANXIETY, around(6, 6, -1.25))
    level = response_words.before_and_after(MOOD, around(6, 6, 0.04))

    assert lower.startswith("Anxiety was on average 1.2 points lower in the 7 days after")
    assert level == (
        "Mood was on average the same in the 7 days after as before "
        "(6 of 7 and 6 of 7 days rated). This cannot show why."
    )


def test_few_days_are_called_preliminary() -> None:
    said = response_words.before_and_after(MOOD, around(7, 4, 2, days=5))

    assert "in the 5 days after than before (4 of 5 and 7 of 7 days rated)" in said
    assert said.endswith("This is preliminary: one side has fewer than 5 rated days.")
    assert "preliminary" not in response_words.before_and_after(MOOD, around(5, 5, 2))


def test_it_is_said_why_days_cannot_be_compared() -> None:
    few = around(2, 6, 0)
    early = around(7, 2, 0, days=2)
    close = replace(early, session=replace(SESSION, next=DAY + timedelta(days=3)))
    far = replace(early, session=replace(SESSION, next=DAY + timedelta(days=4)))

    assert response_words.before_and_after(MOOD, few) == (
        "Not enough entries to compare: 2 of 7 days rated before the session, 6 of 7 after it."
    )
    assert "too early" in response_words.before_and_after(MOOD, early)
    assert "too early" in response_words.before_and_after(MOOD, far)
    assert "neighbouring session is too close" in response_words.before_and_after(MOOD, close)
    assert response_words.not_enough(few.before) == "not enough entries (2 of 7)"


def test_day_pairs_and_their_interval() -> None:
    found = nonoverlap([3, 3, 4, 5], [4, 5, 6, 7, 7])

    assert response_words.day_pairs(found) == (
        "better on 17 of 20 day pairs, the same on 2 (NAP 0.90)"
    )
    assert response_words.day_pairs_interval(found) == ("NAP 0.50 to 0.99 if days were independent")


def agreeing(**changes: object) -> Consistency:
    found = Consistency(6, 6, higher=5, lower=1, median_difference=2.3, threshold=2,
                        pointed_out=True)  # fmt: skip
    return replace(found, **changes)  # type: ignore[arg-type]


def test_what_goes_through_the_sessions_is_pointed_out() -> None:
    assert response_words.across_sessions(MOOD, agreeing()) == (
        "In 5 of 6 sessions mood was higher in the week after than in the week before, "
        "by 2.3 points in the middle. This cannot show why."
    )
    lower = agreeing(higher=1, lower=5, median_difference=-2.3)
    assert "In 5 of 6 sessions anxiety was lower" in response_words.across_sessions(ANXIETY, lower)


def test_what_does_not_is_not() -> None:
    mixed = agreeing(median_difference=-0.5, pointed_out=False)
    few = agreeing(comparable=2, pointed_out=False)

    assert response_words.across_sessions(MOOD, mixed) == (
        "Week after against week before, over 6 sessions: −0.5 points in the middle. "
        "Too small or too mixed to point anything out."
    )
    assert response_words.across_sessions(MOOD, few) == (
        "Sessions that can be compared: 2 of 6. It takes at least 3 to look across them."
    )
    none = Consistency(0, 0, 0, 0, None, 2, pointed_out=False)
    assert response_words.across_sessions(MOOD, none) == "There is no session in this period."


def test_a_persons_own_name_for_a_measure_keeps_its_capital() -> None:
    own = Measure("own_adhd", "ADHD")

    assert "sessions ADHD was" in response_words.across_sessions(own, agreeing())
    assert response_words.inside_sentence(replace(MOOD, name="Joy")) == "Joy"


@pytest.mark.parametrize(
    ("outcome", "days", "cell", "sentence"),
    [
        (Outcome.DAYS, 9, "9 days", "stayed on the better side of your line for 9 days after"),
        (Outcome.AT_LEAST, 9, "at least 9 days", "for at least 9 days after the session; what"),
        (Outcome.NOT_REACHED, None, "not reached", "did not reach your line within 7 days"),
        (None, None, "–", "too little is known to count the days"),
    ],
)
def test_each_outcome_has_words(
    outcome: Outcome | None, days: int | None, cell: str, sentence: str
) -> None:
    found = Benefit(SESSION, outcome, days)

    assert benefit_words.benefit_days(found) == cell
    assert sentence in benefit_words.benefit(MOOD, found)
    assert benefit_words.benefit(MOOD, found).startswith("Mood")


def test_the_line_is_explained() -> None:
    line = BenefitLine(MOOD, baseline=4.5, rated=12, threshold=2, value=6.5)

    assert benefit_words.line(MOOD, line) == (
        "Mood: your own line lies at 6.5, which is 2 better on the scale than the middle of the "
        "12 rated days before the first session (4.5)."
    )
    off = benefit_words.line(MOOD, replace(line, baseline=9.0, value=11.0))
    assert "would lie at 11, outside the scale of 0–10" in off
    assert "Too few days are rated" in benefit_words.line(MOOD, None)


def week(number: int, before: int, after: int, change: float) -> CourseWeek:
    earlier, later = sides(before, after, change)
    return CourseWeek(earlier, later, higher_is_better=True, number=number, period=WEEK)


def test_a_course_is_said_by_its_latest_week_that_can_be_compared() -> None:
    weeks = (week(1, 7, 7, 1), week(2, 7, 6, -1.5), week(3, 7, 1, 4))
    found = Course(MOOD, None, Side((), 0), weeks)

    assert response_words.course(found) == (
        "Week 2: mood was on average 1.5 points lower than before the first session "
        "(6 of 7 and 7 of 7 days rated). This cannot show why."
    )
    assert "No week can be compared" in response_words.course(replace(found, weeks=()))
    assert response_words.course_week(MOOD, weeks[2]) == (
        "Week 3: not enough entries to compare; 1 of 7 days rated, "
        "and 7 of 7 before the first session."
    )


def test_the_curve_is_told_day_by_day_where_three_sessions_have_a_value() -> None:
    first = DAY.toordinal()
    values = DayValues.of({first + 20 * n + 1: 3.0 + n for n in range(3)} | {first: 9.0})
    sessions = tuple(SessionDay(DAY + timedelta(days=20 * n), ()) for n in range(3))
    last = DAY + timedelta(days=60)

    told = alignment_words.aligned_curve(align(MOOD, values, sessions, last))
    nothing = alignment_words.aligned_curve(align(MOOD, values, sessions[:2], last))

    assert told == (
        "Mood, higher is better, around each session; median and middle half of the sessions. "
        "Sessions: 3. day +1: 4 (3.5–4.5), n 3."
    )
    assert nothing.endswith("Sessions: 2. No day is rated for 3 of them, so nothing is summed up.")


def test_days_around_a_session_have_names() -> None:
    assert [alignment_words.aligned_day(OFFSETS[n]) for n in (0, 3, 17)] == [
        "day −3", "session day", "day +14",
    ]  # fmt: skip


NEVER = re.compile(
    r"\bp ?[<=]|significan|strong|\bweak|medium effect|worked|working|effective|efficacy|respond"
    r"|success|cure|safe|addict|diagnos|monitor|predict|treats?\b|caused|because of|should",
    re.IGNORECASE,
)


def test_nothing_said_claims_anything() -> None:
    lines = [
        response_words.before_and_after(MOOD, around(b, a, change))
        for b in (0, 3, 7) for a in (0, 3, 7) for change in (-5, 0, 5)
    ]  # fmt: skip
    lines += [response_words.across_sessions(MOOD, agreeing(pointed_out=p)) for p in (True, False)]
    lines += [benefit_words.benefit(MOOD, Benefit(SESSION, o, 3)) for o in (*Outcome, None)]
    lines += [response_words.course_week(MOOD, week(1, 7, 7, c)) for c in (-5, 0, 5)]

    assert not [line for line in lines if NEVER.search(line)]
    compared = [line for line in lines if "points higher" in line or "points lower" in line]
    assert all("This cannot show why." in line for line in compared)
    assert np.size(compared) > 5
