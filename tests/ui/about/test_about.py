"""What the program is made of, told truly."""

import platform
import tomllib
from importlib.metadata import version

import pytest
from PySide6.QtCore import Qt, qVersion
from pytestqt.qtbot import QtBot

import journal as program
from journal.paths import resources
from journal.ui.about.card import AboutCard
from journal.ui.about.licences import LicenceTexts
from journal.ui.about.parts import Part, parts
from journal.ui.journal_model import JournalModel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(qtbot: QtBot, journal: JournalModel) -> AboutCard:
    card = AboutCard(journal)
    qtbot.addWidget(card)
    with qtbot.waitExposed(card):
        card.show()
    return card


def part(name: str) -> Part:
    return next(part for part in parts() if part.name == name)


def test_every_version_is_the_one_in_use(card: AboutCard, journal: JournalModel) -> None:
    assert card.versions.text.splitlines() == [
        f"Symptom Journal: {program.__version__}",
        f"Qt: {qVersion()}",
        f"PySide6: {version('PySide6-Essentials')}",
        f"SQLite: {journal.sqlite_version}",
        f"SQLCipher: {journal.cipher_version}",
        f"Typst: {version('typst')}",
        f"pyqtgraph: {version('pyqtgraph')}",
        f"NumPy: {version('numpy')}",
        f"Python: {platform.python_version()}",
    ]


def test_the_cipher_tells_its_version(journal: JournalModel) -> None:
    assert int(journal.cipher_version.split(".")[0]) >= 4


def test_every_package_that_is_needed_is_among_the_parts() -> None:
    with (resources().parent / "pyproject.toml").open("rb") as file:
        needed = tomllib.load(file)["project"]["dependencies"]

    named = {part.package for part in parts()}
    assert {line.split(">")[0] for line in needed} <= named


def test_every_package_named_is_installed() -> None:
    assert [part.name for part in parts() if part.package and not part.version] == []


def test_every_part_says_its_licence(card: AboutCard) -> None:
    for each in parts():
        assert f"{each.name}: {each.licence}" in card.licences.text


@pytest.mark.parametrize("name", ["Qt", "PySide6", "Shiboken6"])
def test_the_texts_that_qt_does_not_bring_are_packed(name: str) -> None:
    text = part(name).licence_text()

    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text


@pytest.mark.parametrize("each", [p for p in parts() if p.package], ids=lambda part: part.name)
def test_every_package_has_a_licence_text(each: Part) -> None:
    assert len(each.licence_text()) > 200


def test_a_part_that_is_not_installed_has_no_version_and_no_text() -> None:
    gone = Part("Gone", "MIT", "no-such-package-here")

    assert (gone.version, gone.licence_text()) == ("", "")


def test_the_texts_open_beside_the_window_and_only_once(qtbot: QtBot, card: AboutCard) -> None:
    qtbot.mouseClick(card.texts_button, LEFT)
    qtbot.mouseClick(card.texts_button, LEFT)

    (texts,) = card.findChildren(LicenceTexts)
    assert texts.isVisible()
    assert not texts.isModal()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts.text.toPlainText()


def test_a_part_chosen_shows_its_text(card: AboutCard) -> None:
    texts = LicenceTexts.show_beside(card)

    texts.part.show_value(part("pyqtgraph"))

    assert "MIT License" in texts.text.toPlainText()


def test_a_part_without_a_text_says_so(card: AboutCard) -> None:
    texts = LicenceTexts.show_beside(card)

    texts.part.show_value(part("SQLite"))

    assert texts.text.toPlainText() == (
        "No licence text of SQLite is packed here. Its licence is Public domain."
    )
