"""The block of the page about what happens around the sessions."""

from collections.abc import Sequence
from dataclasses import dataclass

from journal.analysis.response import SessionResponse, better_by_week
from journal.analysis.summary import Summary
from journal.language import translate
from journal.report.around.aligned import about_aligned, aligned_drawing
from journal.report.around.benefit_table import benefit_table
from journal.report.around.courses import MOST_WEEKS, about_course, course_drawing
from journal.report.around.drawings import Drawing
from journal.report.tables import Table


@dataclass(frozen=True, slots=True)
class Around:
    """The block.

    Attributes:
        heading: Stands above it.
        drawings: One for each measure that was rated; none without sessions.
        benefit: Days of benefit, where single sessions can be told apart.
        remark: What is to be seen.
    """

    heading: str
    drawings: tuple[Drawing, ...]
    benefit: Table | None
    remark: str


def around_sessions(summary: Summary) -> Around:
    """Return the days around each session, or a dense series week by week.

    Without enough rated days nothing is summed up: neither medians nor days of benefit.
    """
    enough = summary.completeness.enough
    rated = {m.measure.id for m in summary.measures if m.series.rated_days}
    responses = [r for r in summary.responses if r.measure.id in rated and r.alignment.sessions]
    if _week_by_week(responses):
        return Around(
            heading=translate("around", "Week by week since session 1"),
            drawings=tuple(
                course_drawing(r, r.course, enough=enough) for r in responses if r.course
            ),
            benefit=None,
            remark=about_course(enough=enough),
        )
    return Around(
        heading=translate("around", "Around each session, by days since it"),
        drawings=tuple(aligned_drawing(r, enough=enough) for r in responses),
        benefit=benefit_table(responses) if enough and responses else None,
        remark=about_aligned(enough=enough),
    )


def _week_by_week(responses: Sequence[SessionResponse]) -> bool:
    weeks = [len(response.course.weeks) for response in responses if response.course]
    return better_by_week(responses) and max(weeks) <= MOST_WEEKS
