"""Summary: choose a period, see what will be in, and take a file along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QStandardPaths, QTimer
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from journal.analysis.summary import summarize
from journal.domain.contents import Contents
from journal.domain.periods import Period
from journal.domain.spans import Span
from journal.errors import JournalError
from journal.exchange.day_table import write_day_table
from journal.exchange.files import refuse_journal
from journal.report.profile import ProfileOptions, notes_of, write_profile
from journal.ui.journal_model import JournalModel
from journal.ui.page import Page, card, labelled
from journal.ui.summary.choices import SummaryChoices
from journal.ui.summary.file_writer import FileWriter
from journal.ui.summary.overview import SummaryOverview
from journal.ui.widgets.paragraphs import paragraph
from journal.ui.widgets.period_selector import PeriodSelector
from journal.ui.widgets.saved_file import SavedFile


class SummaryPage(Page):
    """A period, three ticks, what that comes to, and two buttons.

    Attributes:
        selector: The period.
        choices: What goes in beside the numbers.
        overview: What will be in, in words.
        pdf_button: Saves the page for the appointment.
        csv_button: Saves one row a day.
        saved: What became of that.
        empty: Stands there instead while the journal holds nothing.
        folder: Where the next file is proposed.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(journal, self.tr("Summary"), parent)
        self.subtitle.setText(self.tr("A page for your appointment, or your days as a table."))
        self._contents = Contents((), (), (), (), journal.settings())
        self._period = Period(journal.today, journal.today)
        self._pressed: QPushButton | None = None
        self.selector = PeriodSelector(tuple(Span), self._first_span())
        self.choices = SummaryChoices()
        self.overview = SummaryOverview()
        self.pdf_button = QPushButton(self.tr("Save PDF"))
        self.csv_button = QPushButton(self.tr("Save CSV"))
        self.saved = SavedFile()
        self.folder = _documents()
        self._writer = FileWriter()
        self._arrange()
        self._connect()

    def read_again(self) -> None:
        """Show what the journal holds now."""
        self._contents = self.journal.contents()
        visited = self._period_of(Span.SINCE_LAST_VISIT) is not None
        self.selector.buttons[Span.SINCE_LAST_VISIT].setVisible(visited)
        if self._period_of(self.selector.span) is None:
            self.selector.choose(Span.WEEKS_4)
        self.choices.show_name(self._contents.settings.name)
        self._show()

    def take_focus(self) -> None:
        """Put the keyboard on the period."""
        self.selector.buttons[self.selector.span].setFocus()

    def save_pdf(self) -> None:
        """Save the page for the appointment."""
        contents, period, made_on = self._going_in(), self._period, self.journal.today
        options = self._options(contents)

        def write(path: Path) -> None:
            write_profile(summarize(period, contents), path, options=options, made_on=made_on)

        self._save(self.pdf_button, "pdf", write)

    def save_csv(self) -> None:
        """Save one row a day."""
        contents, period = self._going_in(), self._period
        notes = self.choices.notes.isChecked()

        def write(path: Path) -> None:
            write_day_table(contents, path, period=period, include_notes=notes)

        self._save(self.csv_button, "csv", write)

    def ask_path(self, suggestion: Path) -> Path | None:
        """Return where the person wants the file, or None when they changed their mind."""
        dialog = QFileDialog(self, self.tr("Save the file"), str(suggestion.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggestion.suffix)
        dialog.setNameFilter(f"*{suggestion.suffix}")
        dialog.selectFile(suggestion.name)
        accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
        chosen = Path(dialog.selectedFiles()[0]) if accepted else None
        dialog.deleteLater()
        return chosen

    def _save(self, button: QPushButton, ending: str, write: Callable[[Path], None]) -> None:
        first, last = self._period.first, self._period.last
        path = self.ask_path(self.folder / f"journal-{first}-to-{last}.{ending}")
        if path is None:
            return
        try:
            refuse_journal(path, self.journal.path)
        except JournalError as error:
            self.saved.show_problem(error)
            return
        self.folder = path.parent
        self._pressed = button
        self._allow_saving()
        self.saved.say(self.tr("Writing {name} ...").format(name=path.name))
        self._writer.write(path, lambda: write(path))

    def _on_written(self, path: Path) -> None:
        self._let_go()
        self.saved.show_saved(path)

    def _on_refused(self, error: JournalError) -> None:
        self._let_go()
        self.saved.show_problem(error)

    def _let_go(self) -> None:
        """Give the button back with the keyboard, and bring what is said below it into view."""
        button, self._pressed = self._pressed, None
        self._allow_saving()
        if button is not None and self.isVisible():
            button.setFocus()
            QTimer.singleShot(0, self, self._scroll_to_the_end)

    def _scroll_to_the_end(self) -> None:
        for area in self.findChildren(QScrollArea):
            area.ensureWidgetVisible(self.saved)

    def _show(self) -> None:
        """Show what will be in, as period and ticks are now."""
        contents = self._going_in()
        self._period = self._period_of(self.selector.span) or self._period
        notes = notes_of(contents, self._period) if self.choices.notes.isChecked() else None
        summary = summarize(self._period, contents)
        self.overview.show_summary(summary, None if notes is None else len(notes))
        holds_anything = self._contents.span() is not None
        self._filled.setVisible(holds_anything)
        self.empty.setVisible(not holds_anything)
        self._allow_saving()

    def _allow_saving(self) -> None:
        something = any(c.day in self._period for c in self._contents.check_ins) or any(
            s.day in self._period for s in self._contents.sessions if s.took_place
        )
        for button in (self.pdf_button, self.csv_button):
            button.setEnabled(something and self._pressed is None)

    def _going_in(self) -> Contents:
        if self.choices.suicidal_thoughts.isChecked():
            return self._contents
        return self._contents.without_suicidal_thoughts()

    def _options(self, contents: Contents) -> ProfileOptions:
        inches = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        return ProfileOptions(
            paper="us-letter" if inches else "a4",
            name=contents.settings.name if self.choices.name.isChecked() else "",
            notes=notes_of(contents, self._period) if self.choices.notes.isChecked() else None,
        )

    def _first_span(self) -> Span:
        return Span.SINCE_LAST_VISIT if self._period_of(Span.SINCE_LAST_VISIT) else Span.WEEKS_4

    def _period_of(self, span: Span) -> Period | None:
        visits = self._contents.settings.visits
        return span.period(self.journal.today, self._contents.span(), visits)

    def _connect(self) -> None:
        self.selector.chosen.connect(self._show)
        self.choices.edited.connect(self._show)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.csv_button.clicked.connect(self.save_csv)
        self._writer.written.connect(self._on_written)
        self._writer.refused.connect(self._on_refused)

    def _arrange(self) -> None:
        self._filled = QWidget()
        column = QVBoxLayout(self._filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._periods())
        column.addWidget(self._what_goes_in())
        column.addLayout(self._buttons())
        column.addWidget(self.saved)
        self.empty = self._nothing_yet()
        self.body.addWidget(self._filled)
        self.body.addWidget(self.empty)
        self.body.addStretch(1)

    def _what_goes_in(self) -> QFrame:
        frame, column = card()
        column.addWidget(labelled(self.tr("What goes in"), "measure"))
        column.addWidget(self.overview)
        column.addSpacing(6)
        column.addWidget(labelled(self.tr("Only if you want it"), "measure"))
        column.addWidget(self.choices)
        return frame

    def _periods(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.selector)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.pdf_button.setProperty("role", "primary")
        row = QHBoxLayout()
        row.addWidget(self.pdf_button)
        row.addWidget(self.csv_button)
        row.addStretch(1)
        return row

    def _nothing_yet(self) -> QFrame:
        frame, column = card()
        column.addWidget(labelled(self.tr("Nothing to take along yet"), "measure"))
        words = self.tr("Once you have rated a day or logged a session, you find it here.")
        column.addWidget(paragraph(words, "muted"))
        return frame


def _documents() -> Path:
    where = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(where) or Path.home())
