"""About: versions of the program and of what it is made of, and the licences."""

import platform

import PySide6
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

import journal as program
from journal.ui.about.licences import LicenceTexts
from journal.ui.about.parts import parts
from journal.ui.journal_model import JournalModel
from journal.ui.page import labelled
from journal.ui.widgets.fold import Fold
from journal.ui.widgets.paragraphs import paragraph, readable
from journal.ui.widgets.word_tables import Rows, WordTable


class AboutCard(QFrame):
    """Versions in a table; the licences of all parts fold out below it.

    Args:
        journal: Knows which SQLite and which SQLCipher keep it.

    Attributes:
        versions: Part and version, row by row.
        licences: Part and licence, row by row.
        texts_button: Opens the licence texts.
    """

    def __init__(self, journal: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.versions = WordTable(self._versions(journal))
        self.licences = WordTable(
            (part.name, " · ".join(filter(None, (part.licence, part.version)))) for part in parts()
        )
        self.fold = Fold(self.tr("Parts by others and their licences"))
        self.texts_button = QPushButton(self.tr("Read the licence texts"))
        self.texts_button.clicked.connect(lambda: LicenceTexts.show_beside(self))
        self._lay_out()

    def _versions(self, journal: JournalModel) -> Rows:
        by_name = {part.name: part.version or self.tr("not known") for part in parts()}
        return (
            (self.tr("Symptom Journal"), program.__version__),
            ("Qt", qVersion()),
            ("PySide6", PySide6.__version__),
            ("SQLite", journal.sqlite_version),
            ("SQLCipher", journal.cipher_version),
            *((name, by_name[name]) for name in ("Typst", "pyqtgraph", "NumPy")),
            ("Python", platform.python_version()),
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(labelled(self.tr("About"), "measure"))
        column.addWidget(self.versions)
        column.addSpacing(4)
        column.addLayout(readable(paragraph(self._own_licence())))
        self.fold.body.addWidget(self.licences)
        column.addWidget(self.fold)
        column.addWidget(self.texts_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def _own_licence(self) -> str:
        return self.tr(
            "Symptom Journal is free software under the MIT licence. It uses Qt and PySide6 "
            "under the LGPL, version 3, as separate libraries that you may replace. Their "
            "packages bring no licence text, so the texts of LGPL and GPL are packed here."
        )
