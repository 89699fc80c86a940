"""What stands above a panel."""

from html import escape

from PySide6.QtCore import QCoreApplication

from journal.domain.measures import Measure
from journal.report.wording import direction
from journal.ui.charts.value_axis import number_words
from journal.ui.theme import current_theme


def panel_title(measure: Measure) -> str:
    """Return, as rich text, what is rated, which way is better, and the scale."""
    theme = current_theme()
    color = theme.measure_color(measure.id)
    words = QCoreApplication.translate("MeasurePanel", "{direction} · {low} to {high}").format(
        direction=direction(measure),
        low=number_words(measure.minimum),
        high=number_words(measure.maximum),
    )
    return (
        f'<b style="color:{color}">{escape(measure.name)}</b>&nbsp; '
        f'<span style="color:{theme.muted}">{escape(words)}</span>'
    )
