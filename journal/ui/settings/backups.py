"""Settings: the last good backup, a new one, a second place, and the way back."""

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from journal.errors import JournalError
from journal.storage.backups.mending import mend
from journal.storage.backups.places import MadeBackup
from journal.ui.backups.last import LastBackup
from journal.ui.backups.last_check import LastCheck
from journal.ui.backups.restore_panel import RestorePanel
from journal.ui.backups.second_place import SecondPlace
from journal.ui.backups.table import BackupTable
from journal.ui.journal_model import JournalModel
from journal.ui.settings.section import SettingsSection
from journal.ui.widgets.flow_layout import FlowLayout
from journal.ui.widgets.fold import Fold
from journal.ui.widgets.line_lists import LineList
from journal.ui.widgets.paragraphs import paragraph

LINES_SEEN = 8
WIDEST = 320
ROOM_BELOW = 8


class BackupsSection(SettingsSection):
    """Says when the last good backup was made; the rest is a button or two away.

    Args:
        journal: The seam to storage.

    Attributes:
        last: The words about the last good backup.
        last_check: The words about the last close look at the journal itself.
        problem: What stands in the way, or what is missing; hidden while there is nothing.
        make_button: Makes one now.
        mend_button: Takes damaged entries from backups; there only while there are such.
        second: The second place.
        fold: Holds the list.
        list: All backups.
        restore_button: Compares the chosen one with the journal.
        panel: What it would change.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Backups"),
            self.tr(
                "One is made at the first start of a day and when you close the window. "
                "Older ones make room by themselves."
            ),
            parent,
        )
        self.desk = journal.backups
        self.last, self.problem = LastBackup(self.desk), paragraph("")
        self.last_check = LastCheck(journal.checks)
        self.make_button = QPushButton(self.tr("Back up now"))
        self.mend_button = QPushButton(self.tr("Take damaged entries from a good backup"))
        self.second = SecondPlace()
        self.fold = Fold(self.tr("All backups"))
        self.table = BackupTable()
        self.list = LineList(self.table)
        self.list.setAccessibleName(self.tr("All backups"))
        self.restore_button = QPushButton(self.tr("Restore..."))
        self.panel = RestorePanel()
        self._lay_out()
        self._listen()
        self._show_desk()

    def read_again(self) -> None:
        """Show the second place of the journal, and when it was last checked."""
        self.last_check.read_again()
        self.mend_button.setVisible(self.journal.checks.last_damaged > 0)
        self.second.show_folder(self.journal.settings().backup_folder)
        self.desk.look_once()

    def now(self) -> str:
        """Say what stands in the way, or when the last good backup was made."""
        return self.problem.text() or self.last.text()

    def _listen(self) -> None:
        self.make_button.clicked.connect(self.desk.back_up)
        self.mend_button.clicked.connect(self._mend)
        self.second.chosen.connect(self._keep_folder)
        self.restore_button.clicked.connect(self._compare)
        self.list.opened.connect(self._compare)
        self.list.selectionModel().selectionChanged.connect(self._let_restore)
        self.table.modelReset.connect(self._let_restore)
        self.panel.agreed.connect(self.desk.restore)
        self.panel.left.connect(self.restore_button.setFocus)
        self.desk.changed.connect(self._show_desk)
        self.desk.made.connect(self._say_made)
        self.desk.refused.connect(self._say_refused)
        self.desk.compared.connect(self.panel.show_comparison)

    def _show_desk(self) -> None:
        """Show what is known of the backups by now."""
        desk = self.desk
        self.make_button.setEnabled(not desk.busy)
        self.problem.setText(self._problem_words())
        self.problem.setVisible(bool(self.problem.text()))
        if desk.every != tuple(self.table.lines):
            self.table.show(desk.every)
            self.list.fit_columns(WIDEST)
            self._size_list()
        self.fold.setVisible(bool(desk.every))
        self.say_now()

    def _problem_words(self) -> str:
        problem, shrinkage = self.desk.problem, self.desk.shrinkage
        words = [] if problem is None else [str(problem)]
        words += [] if shrinkage is None else [self.desk.shrinkage_words(shrinkage)]
        return "\n".join(words)

    def _keep_folder(self, folder: str) -> None:
        home = self.desk.places.home.path
        if folder and Path(folder).resolve() in {home, home.parent}:
            self.say(
                self.tr(
                    "Backups lie there already. Choose a second place on another disk or stick."
                )
            )
        elif self.keep(backup_folder=folder):
            self.read_again()
            self.desk.look()

    def _compare(self, _: QModelIndex | bool = False) -> None:
        row = self.list.currentIndex().row()
        if 0 <= row < len(self.desk.every) and self.desk.every[row].sound:
            self.desk.compare(self.desk.every[row])

    def _let_restore(self) -> None:
        row = self.list.currentIndex().row()
        chosen = 0 <= row < len(self.desk.every)
        self.restore_button.setEnabled(chosen and self.desk.every[row].sound)
        self.panel.hide()

    def _mend(self) -> None:
        try:
            report = mend(self.journal.merging, self.journal.checks, self.desk.places)
        except JournalError as error:
            self.say_problem(error)
            return
        self.journal.history.begin_anew()
        self.journal.changed.emit()
        self.read_again()
        self.desk.look()
        left = len(report.rows)
        self.say(
            self.tr("%n damaged entry(s) could not be found in a good backup.", "", left)
            if left
            else self.tr("Nothing is damaged any more. What you saved later stays.")
        )

    def _say_made(self, made: MadeBackup) -> None:
        entries = made.backup.name.entries
        self.say(self.tr("Backed up %n entry(s).", "", entries))

    def _say_refused(self, error: JournalError) -> None:
        self.say_problem(error)

    def _size_list(self) -> None:
        lines = min(len(self.desk.every), LINES_SEEN) * self.list.line_height
        header = self.list.horizontalHeader().sizeHint().height()
        self.list.setFixedHeight(header + lines + 2 * self.list.frameWidth() + ROOM_BELOW)

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(10)
        fields.addWidget(self.last)
        fields.addWidget(self.last_check)
        fields.addWidget(self.problem)
        row = FlowLayout()
        row.addWidget(self.make_button)
        row.addWidget(self.mend_button)
        fields.addLayout(row)
        fields.addWidget(self.second)
        self.fold.body.setSpacing(10)
        self.fold.body.addWidget(self.list)
        buttons = FlowLayout()
        buttons.addWidget(self.restore_button)
        self.fold.body.addLayout(buttons)
        self.fold.body.addWidget(self.panel)
        fields.addWidget(self.fold)
        self.hold(fields)
        self._let_restore()
