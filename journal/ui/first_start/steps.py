"""The three steps of a first start, beside the window and never in its way."""

from typing import Self

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from journal.ui.first_start.plan import PlanSection
from journal.ui.journal_model import JournalModel
from journal.ui.settings.measures import MeasuresSection
from journal.ui.settings.reminder import ReminderSection
from journal.ui.settings.section import SettingsSection
from journal.ui.widgets.main_buttons import MainButton
from journal.ui.widgets.paragraphs import paragraph
from journal.ui.widgets.scroll_areas import scrolling

SIZE = (640, 620)


class FirstSteps(QDialog):
    """What to rate, the next session, the reminder: one at a time, each may be skipped.

    Every choice is kept when it is made, as in Settings; closing early loses nothing.

    Args:
        journal: The seam to storage.

    Attributes:
        measures: The first step.
        plan: The second step.
        reminder: The third step.
        next_button: Goes on; a day typed for the next session is planned on the way.
        back_button: Goes back.
        close_button: Leaves the rest for later, as Escape does.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self.measures = MeasuresSection(journal)
        self.plan = PlanSection(journal)
        self.reminder = ReminderSection(journal)
        self._steps: tuple[SettingsSection, ...] = (self.measures, self.plan, self.reminder)
        self._heading = paragraph("", "heading")
        self._stack = QStackedWidget()
        self.back_button = QPushButton(self.tr("Back"))
        self.close_button = QPushButton(self.tr("Later"))
        self.next_button = MainButton("")
        self.setWindowTitle(self.tr("Three short steps"))
        self.resize(*SIZE)
        self._lay_out()
        self.back_button.clicked.connect(lambda: self.show_step(self.step - 1))
        self.close_button.clicked.connect(self.close)
        self.next_button.clicked.connect(self.go_on)
        self.plan.noted.connect(self._show_words)
        journal.changed.connect(self._on_changed)
        self.show_step(0)

    @property
    def step(self) -> int:
        """The step in view, from 0."""
        return self._stack.currentIndex()

    def show_step(self, step: int) -> None:
        """Bring a step into view."""
        self._stack.setCurrentIndex(step)
        self._steps[step].read_again()
        self._show_words()

    def made_anew(self) -> Self:
        """Return steps in the language of now, shown in the place of these and as far as these."""
        new = type(self)(self._journal, self.parentWidget())
        new.plan.take_over(self.plan)
        new.show_step(self.step)
        new.setGeometry(self.geometry())
        new.show()
        return new

    def go_on(self) -> None:
        """Go to the next step; after the last one there is nothing left.

        A day that was typed for the next session is planned first, and stays in view where
        that cannot be.
        """
        if self._plans and not self.plan.plan():
            return
        if self.step + 1 == len(self._steps):
            self.close()
        else:
            self.show_step(self.step + 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard where it goes on."""
        super().showEvent(event)
        self.next_button.setFocus()

    @property
    def _plans(self) -> bool:
        """Whether a day for the next session is typed in the step in view."""
        return self._steps[self.step] is self.plan and self.plan.unsaved

    def _on_changed(self) -> None:
        if self.isVisible():
            self._steps[self.step].read_again()
            self._show_words()

    def _show_words(self) -> None:
        words = self.tr("Step {n} of {all}")
        self._heading.setText(words.format(n=self.step + 1, all=len(self._steps)))
        last = self.step + 1 == len(self._steps)
        go_on = self.tr("Plan it, then next") if self._plans else self.tr("Next")
        self.next_button.setText(self.tr("Done") if last else go_on)
        self.back_button.setEnabled(self.step > 0)
        self.close_button.setVisible(not last)

    def _lay_out(self) -> None:
        for section in self._steps:
            self._stack.addWidget(_on_top(section))
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._heading)
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in a field presses no button by accident


def _on_top(section: SettingsSection) -> QScrollArea:
    """Return an area that scrolls, with a section in its own height at the top."""
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(section)
    column.addStretch(1)
    return scrolling(inside)
