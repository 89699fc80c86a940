"""What was given, what stood around it, and a note."""

from dataclasses import replace

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from journal.domain.sessions import Route
from journal.report.choice_words import ROUTES_EXPLAINED
from journal.report.wording import per_weight
from journal.ui.page import labelled
from journal.ui.sessions.answers import SessionAnswers
from journal.ui.sessions.reader import SessionReader
from journal.ui.sessions.section import Section, column_of
from journal.ui.widgets.fields import ChoiceBox, SuggestionBox, line, under_label
from journal.ui.widgets.flow_layout import EvenLayout
from journal.ui.widgets.fold import Fold

NOTE_HEIGHT = 84


class GivenSection(Section):
    """What was given, how and how much. It computes nothing but mg/kg."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.product = SuggestionBox([self.tr("ketamine"), self.tr("esketamine nasal spray")])
        choices: list[tuple[str, Route | None]] = [(self.tr("not said"), None)]
        choices += [(words, route) for route, words in ROUTES_EXPLAINED.items()]
        self.route = ChoiceBox(choices)
        self.dose = line()
        self.weight = line()
        self.facts = labelled("", "muted")
        self.fields = {
            "product": self.product,
            "route": self.route,
            "dose_mg": self.dose,
            "weight_kg": self.weight,
        }
        self._lay_out()
        self.product.editTextChanged.connect(self.edited)
        self.route.currentIndexChanged.connect(self.edited)
        self.dose.textChanged.connect(self.edited)
        self.weight.textChanged.connect(self.edited)

    def show_answers(self, answers: SessionAnswers) -> None:
        """Show what was answered."""
        self.product.setEditText(answers.product)
        self.route.show_value(answers.route)
        self.dose.setText(answers.dose_mg)
        self.weight.setText(answers.weight_kg)

    def answered(self, answers: SessionAnswers) -> SessionAnswers:
        """Return answers with those of this part put in."""
        return replace(
            answers,
            product=self.product.currentText(),
            route=self.route.value,
            dose_mg=self.dose.text(),
            weight_kg=self.weight.text(),
        )

    def show_facts(self, reader: SessionReader) -> None:
        """Show the dose per body weight."""
        per_kg = reader.mg_per_kg()
        self.facts.setText("" if per_kg is None else per_weight(per_kg))
        self.facts.setVisible(per_kg is not None)

    def _lay_out(self) -> None:
        fields = EvenLayout(2, gap=10)
        fields.add_layout(under_label(self.tr("Product"), self.product))
        fields.add_layout(under_label(self.tr("Route"), self.route))
        fields.add_layout(under_label(self.tr("Dose, mg"), self.dose))
        fields.add_layout(under_label(self.tr("Body weight, kg"), self.weight))
        column = column_of(self)
        column.addLayout(fields)
        column.addWidget(self.facts)


class AroundSection(Section):
    """Setting, therapy, intention and preparation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = line()
        self.with_therapy = ChoiceBox[bool | None](
            [(self.tr("not said"), None), (self.tr("Yes"), True), (self.tr("No"), False)]
        )
        self.intention = line()
        self.preparation = line()
        self.fields = {
            "setting": self.setting,
            "with_therapy": self.with_therapy,
            "intention": self.intention,
            "preparation": self.preparation,
        }
        self.fold = Fold(self.tr("Setting and preparation"))
        self._lay_out()
        self.with_therapy.currentIndexChanged.connect(self.edited)
        for edit in (self.setting, self.intention, self.preparation):
            edit.textChanged.connect(self.edited)

    def show_answers(self, answers: SessionAnswers) -> None:
        """Show what was answered; open when there is something to see."""
        self.setting.setText(answers.setting)
        self.with_therapy.show_value(answers.with_therapy)
        self.intention.setText(answers.intention)
        self.preparation.setText(answers.preparation)
        said = (answers.setting, answers.intention, answers.preparation)
        self.fold.open(any(said) or answers.with_therapy is not None)

    def answered(self, answers: SessionAnswers) -> SessionAnswers:
        """Return answers with those of this part put in."""
        return replace(
            answers,
            setting=self.setting.text(),
            with_therapy=self.with_therapy.value,
            intention=self.intention.text(),
            preparation=self.preparation.text(),
        )

    def reveal(self) -> None:
        """Make every field visible."""
        self.fold.open()

    def _lay_out(self) -> None:
        top = EvenLayout(2, gap=10)
        top.add_layout(under_label(self.tr("Where and with whom"), self.setting))
        top.add_layout(under_label(self.tr("With therapy"), self.with_therapy))
        self.fold.body.setSpacing(8)
        self.fold.body.addLayout(top)
        self.fold.body.addLayout(under_label(self.tr("Intention"), self.intention))
        self.fold.body.addLayout(under_label(self.tr("Preparation"), self.preparation))
        column_of(self).addWidget(self.fold)


class NoteSection(Section):
    """Free text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = QPlainTextEdit()
        self.note.setPlaceholderText(
            self.tr(
                "A note, only if you want one. It stays out of the summary unless you put it in."
            )
        )
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(NOTE_HEIGHT)
        self.fields = {"note": self.note}
        column_of(self).addLayout(under_label(self.tr("Note"), self.note))
        self.note.textChanged.connect(self.edited)

    def show_answers(self, answers: SessionAnswers) -> None:
        """Show what was answered."""
        self.note.setPlainText(answers.note)

    def answered(self, answers: SessionAnswers) -> SessionAnswers:
        """Return answers with those of this part put in."""
        return replace(answers, note=self.note.toPlainText())
