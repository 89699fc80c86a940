"""Settings: something to rate that the program has no word for."""

import re
from uuid import uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from journal.domain.measures import Measure
from journal.errors import InvalidEntryError, JournalError
from journal.storage.kept_drafts import Draft
from journal.storage.store import Change
from journal.ui.journal_model import JournalModel
from journal.ui.settings.typed_section import TypedSection
from journal.ui.widgets.fields import ChoiceBox, under_label
from journal.ui.widgets.flow_layout import FlowLayout

LARGEST = 10
"""Highest value; from 0 to it there is one row of buttons."""

LONGEST_NAME = 30
"""Letters that still fit above a chart."""

OWN = "own"
"""How the ids of a person's own measures begin."""

EMPTY: Draft = {
    "name": "",
    "question": "",
    "low_label": "",
    "high_label": "",
    "minimum": 0,
    "maximum": LARGEST,
    "higher_is_better": None,
}
"""A form in which nothing is typed."""


class OwnMeasureSection(TypedSection):
    """A form for one new measure. It cannot be changed later, only taken out.

    Args:
        journal: The seam to storage.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(
            journal,
            self.tr("A measure of your own"),
            self.tr("Its scale stays as it is now, so that every rating means the same."),
            "own measure",
            parent,
        )
        self.name, self.question = QLineEdit(), QLineEdit()
        self.low_label, self.high_label = QLineEdit(), QLineEdit()
        numbers = [(str(number), number) for number in range(LARGEST + 1)]
        self.minimum, self.maximum = ChoiceBox(numbers), ChoiceBox(numbers)
        self.more_is_better = QRadioButton(self.tr("Higher is better"))
        self.less_is_better = QRadioButton(self.tr("Lower is better"))
        self._group = QButtonGroup(self)
        self.add_button = QPushButton(self.tr("Add this measure"))
        self._lay_out()
        self._connect()
        self.show_words(EMPTY)
        self.find_typed()

    def typed(self) -> Draft:
        """Return what stands in the form."""
        words: Draft = {name: field.text() for name, field in self._texts().items()}
        return words | {
            "minimum": self.minimum.value,
            "maximum": self.maximum.value,
            "higher_is_better": self._direction_chosen(),
        }

    def saved(self) -> Draft:
        """Return an empty form."""
        return EMPTY

    def put_in(self, words: Draft) -> None:
        """Put words into the form."""
        for name, field in self._texts().items():
            field.setText(words[name])
        self.minimum.show_value(words["minimum"])
        self.maximum.show_value(words["maximum"])
        self._group.setExclusive(False)
        self.more_is_better.setChecked(words["higher_is_better"] is True)
        self.less_is_better.setChecked(words["higher_is_better"] is False)
        self._group.setExclusive(True)

    def now(self) -> str:
        """Name the person's own measures that are asked."""
        own = (m for m in self.journal.measures() if m.id.startswith(f"{OWN}_") and not m.archived)
        return ", ".join(m.name for m in own) or self.tr("None")

    def add(self) -> None:
        """Ask the new measure from now on, or say what stands in the way."""
        try:
            measure = self._measure()
            change = self.journal.save([measure])
        except JournalError as error:
            self.say_problem(error)
            return
        typed = self.typed()
        self.forget_typed()
        self.show_words(EMPTY)
        words = self.tr("{name} is asked from now on.").format(name=measure.name)
        self.say(words, lambda: self._undo(change, typed))

    def _undo(self, change: Change, typed: Draft) -> None:
        """Take the measure back; what was typed about it is in the form again."""
        try:
            self.journal.take_back(change)
        except JournalError as error:
            self.say_problem(error)
            return
        if not self.unsaved:
            self.show_typed(typed)
        self.say(self.tr("Taken back. What you typed is still here, not saved."))

    def _measure(self) -> Measure:
        name = self.name.text().strip()
        measure = Measure(
            id=own_id(name),
            name=name,
            question=self.question.text().strip(),
            low_label=self.low_label.text().strip(),
            high_label=self.high_label.text().strip(),
            minimum=self.minimum.value,
            maximum=self.maximum.value,
            higher_is_better=self.more_is_better.isChecked(),
        )
        self._refuse_what_is_left_open(name)
        return measure

    def _refuse_what_is_left_open(self, name: str) -> None:
        """Refuse a second measure of a name, and a direction that nobody chose."""
        if any(measure.name.casefold() == name.casefold() for measure in self.journal.measures()):
            raise InvalidEntryError(
                "There is a measure called “{name}” already.",
                "Give this one another name, or tick that one above.",
                name=name,
            )
        if self._group.checkedButton() is None:
            raise InvalidEntryError(
                "It is not said yet which way of “{name}” is better.",
                "Choose whether higher or lower is better.",
                name=name,
            )

    def _texts(self) -> dict[str, QLineEdit]:
        return {
            "name": self.name,
            "question": self.question,
            "low_label": self.low_label,
            "high_label": self.high_label,
        }

    def _direction_chosen(self) -> bool | None:
        chosen = self._group.checkedButton()
        return None if chosen is None else chosen is self.more_is_better

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add)
        for field in self._texts().values():
            field.textChanged.connect(self.note_typed)
        for box in (self.minimum, self.maximum):
            box.currentIndexChanged.connect(self.note_typed)
        for button in self._group.buttons():
            button.toggled.connect(self.note_typed)

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setSpacing(10)
        fields.addLayout(under_label(self.tr("Name"), self.name))
        fields.addLayout(under_label(self.tr("Question about the day"), self.question))
        self.name.setMaxLength(LONGEST_NAME)
        fields.addLayout(self._end(self.tr("From"), self.minimum, self.low_label))
        fields.addLayout(self._end(self.tr("To"), self.maximum, self.high_label))
        fields.addLayout(self._direction())
        fields.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)
        self.low_label.setAccessibleName(self.tr("What the lowest value means"))
        self.high_label.setAccessibleName(self.tr("What the highest value means"))
        self.hold(fields)

    def _end(self, words: str, value: QWidget, label: QLineEdit) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(under_label(words, value))
        row.addLayout(under_label(self.tr("which means"), label), 1)
        return row

    def _direction(self) -> FlowLayout:
        row = FlowLayout()
        for button in (self.more_is_better, self.less_is_better):
            self._group.addButton(button)
            row.addWidget(button)
        return row


def own_id(name: str) -> str:
    """Return a new id for a person's own measure, with its name in it where letters allow.

    The end is drawn at random: two journals that are merged may each hold a measure of
    the same name with another scale.
    """
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "_".join([OWN, *words])[:32] + "_" + uuid4().hex[:4]
