"""Summary: say what matters, see the page as it will be, and take it along."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from journal.analysis.rated_days import RatedDays
from journal.analysis.summary import summarize
from journal.domain.contents import Contents
from journal.domain.own_words import DRAFT, OwnWords
from journal.domain.periods import Period
from journal.domain.spans import Span
from journal.report.profile_options import notes_of
from journal.report.wording import days_rated
from journal.storage.kept_drafts import Draft
from journal.ui.draft_keeper import DraftKeeper
from journal.ui.journal_model import JournalModel
from journal.ui.page import SPACING, Page, card
from journal.ui.period_choice import PeriodChoice
from journal.ui.summary.choices import SummaryChoices
from journal.ui.summary.columns import Columns
from journal.ui.summary.handout import Handout
from journal.ui.summary.overview import SummaryOverview
from journal.ui.summary.own_words_form import OwnWordsForm
from journal.ui.summary.preview import Preview
from journal.ui.summary.preview_maker import PreviewMaker
from journal.ui.summary.ways_out import WaysOut
from journal.ui.widgets.announcements import announce
from journal.ui.widgets.empty_state import EmptyState
from journal.ui.widgets.fold import Fold
from journal.ui.widgets.paragraphs import paragraph
from journal.ui.widgets.period_selector import PeriodSelector, span_name

SETTLED_MS = 50
"""How long after a change of places the page knows its new height."""

LEAST_PREVIEW = 340
"""Width in pixels of a page whose headings can be read."""


class SummaryPage(Page):
    """A period, three lines, a few ticks, and beside them the file as it will be.

    Args:
        journal: The seam to storage.
        choice: The period that pages share.

    Attributes:
        selector: The period.
        words: Three lines in the person's own words.
        choices: What goes in beside the numbers, and the paper.
        overview: What will be in, in words.
        ways_out: The buttons, and what became of them; always in view.
        preview: The file, page by page.
        empty: Stands there instead while the journal holds nothing.
    """

    day_chosen = Signal(date)
    """A day is to be opened; carries it."""

    def __init__(
        self,
        journal: JournalModel,
        choice: PeriodChoice | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(journal, self.tr("Summary"), parent)
        self.subtitle.setText(self.tr("A page for your appointment, or your days as a table."))
        self._contents = self._silent = Contents((), (), (), (), journal.settings())
        self._choice = choice or PeriodChoice(self._first_span(), self)
        self.selector = PeriodSelector(tuple(Span), self._choice.span)
        self.words, self.choices = OwnWordsForm(), SummaryChoices()
        self.overview, self.preview = SummaryOverview(), Preview()
        self.ways_out = WaysOut(self._handout, journal.path)
        self._rated = RatedDays.of(())
        self._summary = summarize(Period(journal.today, journal.today), self._contents)
        self._keeper = DraftKeeper(journal, self._typed, self)
        self._keeper.name = DRAFT
        self._maker = PreviewMaker(self.preview, self._handout, self)
        self._arrange()
        self._connect()

    @property
    def settled(self) -> bool:
        """Whether the preview shows what is chosen."""
        return self._maker.settled

    def read_again(self) -> None:
        """Show what the journal holds now; what is being typed stays."""
        self._contents = self.journal.contents()
        self._silent = self._contents.without_suicidal_thoughts()
        self._rated = RatedDays.of(self._contents.check_ins)
        if not self._keeper.unsaved:
            kept = self.journal.draft(DRAFT) or {}
            self.words.show_words(OwnWords.from_plain(kept))
            self.choices.show_paper(kept.get("paper"))
        self.choices.show_name(self._contents.settings.name)
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard on the period, or on the way out of an empty page."""
        if self.selector.isHidden():
            self.empty.button.setFocus()
            return
        self.selector.buttons[self.selector.span].setFocus()

    def keep_typed(self) -> bool:
        """Keep what is typed; return False when that failed."""
        kept = self._keeper.keep()
        self._keeper.unsaved = not kept
        return kept

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when another page comes."""
        self.keep_typed()
        super().hideEvent(event)

    def _show(self) -> None:
        """Show what will be in, as period and ticks are now."""
        visited = self._period_of(Span.SINCE_LAST_VISIT) is not None
        self.selector.buttons[Span.SINCE_LAST_VISIT].setVisible(visited)
        period = self._period_of(self._choice.span)
        if period is None:
            self._choice.choose(Span.WEEKS_12)
            return
        contents = self._going_in()
        notes = notes_of(contents, period) if self.choices.notes.isChecked() else None
        self._summary = summarize(period, contents, self._rated)
        self.overview.show_summary(self._summary, None if notes is None else len(notes))
        holds_anything = self._contents.span() is not None
        for part in (self.selector, self._columns, self.ways_out):
            part.setVisible(holds_anything)
        self.empty.setVisible(not holds_anything)
        self.ways_out.allow(self._holds_anything_of(period))
        self.preview.describe(self.overview.text)
        self._maker.make_soon()

    def _show_other_period(self) -> None:
        """Show another period; out of sight, only note that it changed."""
        self.selector.choose(self._choice.span)
        if self.isVisible():
            self._show()
            announce(self.selector, self._in_one_line())
        else:
            self._stale = True

    def _in_one_line(self) -> str:
        done = self._summary.completeness
        return " · ".join((span_name(self._choice.span), days_rated(done.rated, done.days)))

    def _handout(self) -> Handout:
        """Return what leaves the journal, as chosen now."""
        contents, period = self._going_in(), self._summary.period
        options = self.choices.options(contents, period, self.words.words)
        return Handout(contents, self._summary, options, self.journal.today)

    def _note_words(self) -> None:
        self._keeper.touch()
        self._maker.make_soon()

    def _widen_preview(self, wanted: bool) -> None:
        self._columns.place_under(wanted)
        QTimer.singleShot(SETTLED_MS, self, self._bring_preview_up)

    def _bring_preview_up(self) -> None:
        """Put the top of the preview at the top of the window."""
        for area in self.findChildren(QScrollArea):
            down = self.preview.mapTo(area.viewport(), QPoint(0, -SPACING)).y()
            area.verticalScrollBar().setValue(area.verticalScrollBar().value() + down)

    def _typed(self) -> Draft:
        return self.words.words.as_plain() | {"paper": self.choices.paper.value}

    def _going_in(self) -> Contents:
        return self._contents if self.choices.suicidal_thoughts.isChecked() else self._silent

    def _holds_anything_of(self, period: Period) -> bool:
        contents = self._contents
        return any(c.day in period for c in contents.check_ins) or any(
            s.day in period for s in contents.sessions if s.took_place
        )

    def _first_span(self) -> Span:
        return Span.SINCE_LAST_VISIT if self._period_of(Span.SINCE_LAST_VISIT) else Span.WEEKS_12

    def _period_of(self, span: Span) -> Period | None:
        visits = self._contents.settings.visits
        return span.period(self.journal.today, self._contents.span(), visits)

    def _connect(self) -> None:
        self.selector.chosen.connect(self._choice.choose)
        self._choice.changed.connect(self._show_other_period)
        self.words.edited.connect(self._note_words)
        self.choices.edited.connect(self._show)
        self.choices.paper.activated.connect(self._note_words)
        self.preview.wide_button.toggled.connect(self._widen_preview)
        self._columns.fitted.connect(self.preview.wide_button.setVisible)
        self.empty.left.connect(lambda: self.day_chosen.emit(self.journal.today))
        self._keeper.failed.connect(self.ways_out.saved.show_problem)

    def _arrange(self) -> None:
        self.empty = EmptyState(
            self.tr("Nothing to take along yet"),
            self.tr("Once you have rated a day or logged a session, you find it here."),
            self.tr("Rate today"),
        )
        self._columns = Columns(self._to_fill_in(), self.preview, LEAST_PREVIEW)
        self.corner.addWidget(self.selector)
        self.body.addWidget(self._columns)
        self.body.addWidget(self.empty, 1)
        self.body.addStretch(0)
        self.pin(self.ways_out)
        for one, next_one in pairwise((*self.preview.buttons, *self.ways_out.buttons)):
            self.setTabOrder(one, next_one)

    def _to_fill_in(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._in_a_card(self.tr("In your words, if you want"), self.words))
        column.addWidget(self._in_a_card(self.tr("Only if you want it"), self.choices))
        in_words = Fold(self.tr("The page in words"))
        in_words.body.addWidget(self.overview)
        column.addWidget(in_words)
        column.addStretch(1)
        return left

    def _in_a_card(self, title: str, inside: QWidget) -> QFrame:
        frame, column = card()
        column.addWidget(paragraph(title, "measure"))
        column.addWidget(inside)
        return frame
