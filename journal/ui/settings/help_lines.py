"""Settings: whom to call, shown by the help panel."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from journal.domain import library
from journal.domain.help_lines import HelpLine
from journal.errors import JournalError
from journal.storage.kept_drafts import Draft
from journal.ui.journal_model import JournalModel
from journal.ui.settings.typed_section import TypedSection
from journal.ui.widgets.flow_layout import FlowLayout

Words = tuple[str, str, str]
"""Name, number and place of one line, as typed."""


class HelpLineRow(QWidget):
    """Three fields for one line, and a button that takes it out.

    Args:
        words: What stands in the fields at first.

    Attributes:
        name: Who answers.
        contact: The number.
        where: Country or place.
        remove_button: Asks to take the line out.
    """

    edited = Signal()
    """Something was typed."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.contact, self.where = (QLineEdit(text) for text in words)
        self.remove_button = QPushButton(self.tr("Remove"))
        self._name_fields()
        self.name.textChanged.connect(self._name_fields)
        self.contact.textChanged.connect(self._name_fields)
        for field in (self.name, self.contact, self.where):
            field.textChanged.connect(self.edited)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setSpacing(6)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for field in (self.name, self.contact, self.where):
            field.setCursorPosition(0)
        grid.addWidget(self.name, 0, 0, 1, 3)
        grid.addWidget(self.contact, 1, 0)
        grid.addWidget(self.where, 1, 1)
        grid.addWidget(self.remove_button, 1, 2)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in order."""
        return self.name, self.contact, self.where, self.remove_button

    @property
    def words(self) -> Words:
        """What stands in the fields."""
        fields = (self.name, self.contact, self.where)
        name, contact, where = (field.text().strip() for field in fields)
        return name, contact, where

    def _name_fields(self) -> None:
        """Say what each field is, for screen readers together with its line."""
        name, contact, _ = self.words
        who = name or self.tr("new line")
        self.name.setAccessibleName(self.tr("Who answers: {who}").format(who=who))
        self.contact.setAccessibleName(self.tr("Number of {who}").format(who=who))
        self.where.setAccessibleName(self.tr("Place of {who}").format(who=who))
        remove = self.tr("Remove {who} {contact}").format(who=who, contact=contact)
        self.remove_button.setAccessibleName(remove.strip())
        self.name.setPlaceholderText(self.tr("Who answers"))
        self.contact.setPlaceholderText(self.tr("Number"))
        self.where.setPlaceholderText(self.tr("Place"))


class HelpLinesSection(TypedSection):
    """The lines as rows of fields, saved together.

    Args:
        journal: The seam to storage.

    Attributes:
        rows: In the order of the panel.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("Whom to call"),
            self.tr("For the help panel: a friend, your clinic, the lines of your country."),
            "help lines",
            parent,
        )
        self.rows: list[HelpLineRow] = []
        self.add_button = QPushButton(self.tr("Add a line"))
        self.save_button = QPushButton(self.tr("Save lines"))
        self.packed_button = QPushButton(self.tr("Back to the lines of the program"))
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._lay_out()
        self.add_button.clicked.connect(self._add_empty)
        self.save_button.clicked.connect(self.save)
        self.packed_button.clicked.connect(self._back_to_packed)
        self.find_typed()

    def typed(self) -> Draft:
        """Return what stands in the rows."""
        return {"lines": [list(row.words) for row in self.rows]}

    def saved(self) -> Draft:
        """Return the lines of the journal."""
        lines = self.journal.settings().lines_to_call
        return {"lines": [[line.name, line.contact, line.where] for line in lines]}

    def put_in(self, words: Draft) -> None:
        """Put lines into rows, one for each."""
        lines = [(name, contact, where) for name, contact, where in words["lines"]]
        for row in list(self.rows):
            self._take_out(row)
        for line in lines:
            self._add(line)

    def now(self) -> str:
        """Say how many lines there are."""
        return self.tr("%n line(s) in the panel", "", len(self.rows))

    def save(self) -> None:
        """Keep the lines; rows that are empty are left out."""
        try:
            lines = tuple(HelpLine(*row.words) for row in self.rows if any(row.words))
        except JournalError as error:
            self.say_problem(error)
            return
        self.save_typed(help_lines=None if lines in {(), library.help_lines()} else lines)

    def _back_to_packed(self) -> None:
        """Keep the lines of the program; Undo brings back what was saved and what was typed."""
        typed = self.typed() if self.unsaved else None
        old = self.journal.settings().help_lines
        self.save_typed(help_lines=None)
        if typed is not None and not self.unsaved:
            self.say(self.tr("Saved."), lambda: self._bring_back(old, typed))

    def _bring_back(self, old: tuple[HelpLine, ...] | None, typed: Draft) -> None:
        if self.keep(help_lines=old):
            self.show_typed(typed)
            self.say(self.tr("This is not saved yet."))

    def _add_empty(self) -> None:
        self._add(("", "", "")).name.setFocus()
        self.note_typed()

    def _add(self, words: Words) -> HelpLineRow:
        row = HelpLineRow(words)
        row.remove_button.clicked.connect(lambda: self._remove(row))
        row.edited.connect(self.note_typed)
        self.rows.append(row)
        self._list.addWidget(row)
        self._set_tab_order()
        return row

    def _remove(self, row: HelpLineRow) -> None:
        before = self.typed()
        self.add_button.setFocus()
        self._take_out(row)
        self.note_typed()
        self.say(self.tr("Taken out, not saved yet."), lambda: self.show_typed(before))

    def _take_out(self, row: HelpLineRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()  # it goes a moment later
        row.deleteLater()

    def _set_tab_order(self) -> None:
        stops: list[QWidget] = [self.hint]
        stops += [stop for row in self.rows for stop in row.stops]
        stops += [self.add_button, self.save_button, self.packed_button, self.message.undo_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.add_button, self.save_button, self.packed_button):
            row.addWidget(button)
        fields = QVBoxLayout()
        fields.setSpacing(10)
        fields.addLayout(self._list)
        fields.addWidget(buttons)
        self.hold(fields)
