"""What a chart shows beside the measures, in words, for those who cannot see it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from journal.analysis.effects import EffectSummary
from journal.analysis.summary import Summary
from journal.domain.sessions import Session
from journal.report.choice_words import SEVERITIES
from journal.report.panel_words import panel_in_words
from journal.ui.dates import medium_day


def panel_sentences(summary: Summary) -> list[str]:
    """Say what each panel shows."""
    return [panel_in_words(measure) for measure in summary.measures]


def other_sentences(summary: Summary, ahead: Sequence[Session]) -> list[str]:
    """Say where the sessions are and what was felt; what is not there is not mentioned.

    Args:
        summary: What is drawn.
        ahead: Sessions planned after its period.
    """
    translate = QCoreApplication.translate
    sentences = []
    if summary.sessions:
        count, last = len(summary.sessions), medium_day(summary.sessions[-1].session.day)
        words = translate("chart words", "%n session(s), the last on {last}.", "", count)
        sentences.append(words.format(last=last))
    planned = [session.day for session in (*summary.planned, *ahead)]
    if planned:
        words = translate("chart words", "A session is planned for {day}.")
        sentences.append(words.format(day=medium_day(min(planned))))
    if summary.effects:
        felt = "; ".join(_effect_words(effect) for effect in summary.effects)
        sentences.append(translate("chart words", "Side effects: {effects}.").format(effects=felt))
    return sentences


def _effect_words(effect: EffectSummary) -> str:
    translate = QCoreApplication.translate
    if not effect.days:
        words = translate("chart words", "{name}, {worst}, on a day not known")
        return words.format(name=effect.kind.label, worst=SEVERITIES[effect.worst])
    words = translate("chart words", "{name} on %n day(s), at worst {worst}", "", effect.days)
    return words.format(name=effect.kind.label, worst=SEVERITIES[effect.worst])
