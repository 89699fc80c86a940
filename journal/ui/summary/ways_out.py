"""The ways out of the journal: a PDF, paper, a table."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.exchange.refused_names import refuse_journal
from journal.report.profile_options import Paper
from journal.ui.page_foot import Foot
from journal.ui.summary.busy_line import BusyLine
from journal.ui.summary.errand import Errand, Wanted
from journal.ui.summary.handout import Handout
from journal.ui.summary.printing import Printed, print_handout, printer_for
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.main_buttons import MainButton
from journal.ui.widgets.save_questions import SaveQuestion
from journal.ui.widgets.saved_file import SavedFile

LONG_MS = 300
"""What takes longer than this can be cancelled."""


class WaysOut(Foot):
    """Three buttons, and what became of the last one pressed.

    Args:
        handout: Returns what leaves the journal, as chosen now.
        journal_path: The file that must not be written over.

    Attributes:
        pdf_button: Saves the page for the appointment.
        print_button: Prints it.
        csv_button: Saves one row a day.
        busy: Offers to cancel what takes long.
        saved: What became of it.
        question: Asks where a file is to lie.
    """

    def __init__(
        self, handout: Callable[[], Handout], journal_path: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._handout, self._journal_path = handout, journal_path
        self.question = SaveQuestion(self, self.tr("Save the file"), journal_path)
        self._pressed: QPushButton | None = None
        self._allowed = False
        self._errand = Errand()
        self.pdf_button = MainButton(self.tr("Save PDF"))
        self.print_button = QPushButton(self.tr("Print"))
        self.csv_button = QPushButton(self.tr("Save CSV"))
        self.busy = BusyLine()
        self.saved = SavedFile()
        self._arrange()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Make all buttons as high as the first."""
        super().showEvent(event)
        for button in (self.print_button, self.csv_button):
            button.setMinimumHeight(self.pdf_button.sizeHint().height())

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The three buttons, as one reads."""
        return self.pdf_button, self.print_button, self.csv_button

    def allow(self, wanted: bool) -> None:
        """Let the buttons be pressed, unless something is under way."""
        self._allowed = wanted
        for button in self.buttons:
            button.setEnabled(wanted and self._pressed is None)

    def save_pdf(self) -> None:
        """Save the page for the appointment."""
        handout = self._handout()
        path = self._path(f"{handout.stem}.pdf")
        if path is not None:
            self._write(self.pdf_button, path, lambda wanted: handout.write_pdf(path, wanted))

    def save_csv(self) -> None:
        """Save one row a day."""
        handout = self._handout()
        path = self._path(f"{handout.stem}.csv")
        if path is not None:
            self._write(self.csv_button, path, lambda wanted: handout.write_csv(path, wanted))

    def print_page(self) -> None:
        """Print the page for the appointment."""
        handout = self._handout()
        printer = self.ask_printer(handout.options.paper)
        if printer is None or self._refuses(Path(printer.outputFileName())):
            return
        words = self.tr("Printing ...")
        self._begin(
            self.print_button, words, lambda wanted: print_handout(handout, printer, wanted)
        )

    def cancel(self) -> None:
        """Give up what is under way; nothing of it is left."""
        if self._errand.cancel():
            self._let_go()
            self.saved.say(self.tr("Cancelled. Nothing was saved or printed."))

    def ask_printer(self, paper: Paper) -> QPrinter | None:
        """Return the printer that was chosen, or None when they changed their mind."""
        printer = printer_for(paper)
        dialog = QPrintDialog(printer, self)
        accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return printer if accepted else None

    def _path(self, name: str) -> Path | None:
        try:
            return self.question.path_for(name)
        except JournalError as error:
            self.saved.show_problem(error)
            return None

    def _refuses(self, path: Path) -> bool:
        try:
            refuse_journal(path, self._journal_path)
        except JournalError as error:
            self.saved.show_problem(error)
            return True
        return False

    def _write(self, button: QPushButton, path: Path, work: Callable[[Wanted], object]) -> None:
        self._begin(button, self.tr("Writing {name} ...").format(name=path.name), work)

    def _begin(self, button: QPushButton, words: str, work: Callable[[Wanted], object]) -> None:
        self._pressed = button
        self.allow(self._allowed)
        self.saved.say(words)
        self._patience.start()
        self._errand.start(work)

    def _on_finished(self, result: object) -> None:
        self._let_go()
        match result:
            case Path():
                self.saved.show_saved(result)
            case Printed(pages, printer):
                words = self.tr("%n page(s) went to {printer}.", "", pages)
                self.saved.say(words.format(printer=printer))

    def _on_refused(self, error: JournalError) -> None:
        self._let_go()
        self.saved.show_problem(error)

    def _on_failed(self) -> None:
        self._let_go()
        self.saved.say(self.tr("That could not be finished."))

    def _let_go(self) -> None:
        """Give the button back, with the keyboard."""
        button, self._pressed = self._pressed, None
        self._patience.stop()
        self.busy.hide()
        self.allow(self._allowed)
        if button is not None and self.isVisible():
            button.setFocus()

    def _connect(self) -> None:
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(LONG_MS)
        self._patience.timeout.connect(self.busy.show)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.print_button.clicked.connect(self.print_page)
        self.csv_button.clicked.connect(self.save_csv)
        self.busy.cancel_button.clicked.connect(self.cancel)
        self._errand.finished.connect(self._on_finished)
        self._errand.refused.connect(self._on_refused)
        self._errand.failed.connect(self._on_failed)

    def _arrange(self) -> None:
        row = FlowLayout()
        for button in self.buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.saved)
        column.addWidget(self.busy)
        self.busy.hide()
