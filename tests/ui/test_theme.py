from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton, QStyle, QStyleOptionButton
from pytestqt.qtbot import QtBot

from journal.domain.library import core_measures, further_measures
from journal.ui.theme import (
    DARK,
    HIGH_CONTRAST_DARK,
    HIGH_CONTRAST_LIGHT,
    LIGHT,
    THEMES,
    Theme,
    apply_theme,
    asked_theme,
    current_theme,
    follow_system,
)

TEXT = (
    ("ink", "window"),
    ("ink", "card"),
    ("ink", "accent_soft"),
    ("muted", "window"),
    ("muted", "card"),
    ("muted", "accent_soft"),
    ("accent", "window"),
    ("accent", "card"),
    ("accent_ink", "accent_soft"),
    ("on_accent", "accent"),
)


@pytest.fixture(autouse=True)
def _light_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_theme(qapp, LIGHT)


def linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else float(((share + 0.055) / 1.055) ** 2.4)


def luminance(color: str) -> float:
    """Return the relative luminance as WCAG 2.2 defines it."""
    ink = QColor(color)
    shares = (ink.redF(), 0.2126), (ink.greenF(), 0.7152), (ink.blueF(), 0.0722)
    return sum(weight * linear(share) for share, weight in shares)


def contrast(one: str, other: str) -> float:
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def measure_colors(theme: Theme) -> dict[str, str]:
    measures = (*core_measures(), *further_measures())
    return {measure.id: theme.measure_color(measure.id) for measure in measures}


def mark_height(box: QCheckBox | QRadioButton) -> int:
    option = QStyleOptionButton()
    box.initStyleOption(option)
    part = QStyle.SubElement.SE_CheckBoxIndicator
    if isinstance(box, QRadioButton):
        part = QStyle.SubElement.SE_RadioButtonIndicator
    return box.style().subElementRect(part, option, box).height()


def test_black_on_white_has_the_contrast_that_is_known_of_it() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES)
def test_text_can_be_read_in_every_look(theme: Theme) -> None:
    least = 7 if theme.high_contrast else 4.5

    found = {pair: contrast(*(getattr(theme, part) for part in pair)) for pair in TEXT}

    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_borders_of_controls_can_be_made_out_in_every_look(theme: Theme) -> None:
    least = 4.5 if theme.high_contrast else 3
    borders = ("control", "focus", "accent") + (("line",) if theme.high_contrast else ())

    found = {
        (border, ground): contrast(getattr(theme, border), getattr(theme, ground))
        for border in borders
        for ground in ("window", "card")
    }

    assert {pair: ratio for pair, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize("theme", THEMES)
def test_measures_can_be_made_out_and_their_names_read_in_every_look(theme: Theme) -> None:
    least = 7 if theme.high_contrast else 4.5

    found = {key: contrast(color, theme.card) for key, color in measure_colors(theme).items()}

    assert {key: round(ratio, 2) for key, ratio in found.items() if ratio < least - 0.005} == {}


@pytest.mark.parametrize(
    ("scheme", "contrast", "theme"),
    [
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.NoPreference, LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, DARK),
        (Qt.ColorScheme.Light, Qt.ContrastPreference.HighContrast, HIGH_CONTRAST_LIGHT),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.HighContrast, HIGH_CONTRAST_LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, HIGH_CONTRAST_DARK),
    ],
)
def test_a_system_gets_the_look_it_asks_for(
    scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, theme: Theme
) -> None:
    assert asked_theme(scheme, contrast) is theme


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_drawn_by_hand_knows_the_look(qapp: QApplication, theme: Theme) -> None:
    apply_theme(qapp, theme)

    assert current_theme() is theme


def test_the_look_follows_the_system_while_the_program_runs(qapp: QApplication) -> None:
    follow_system(qapp)
    hints = qapp.styleHints()
    looks = []

    apply_theme(qapp, DARK)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    looks.append(current_theme())
    apply_theme(qapp, HIGH_CONTRAST_DARK)
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    looks.append(current_theme())

    assert looks == [LIGHT, LIGHT]


def test_titles_follow_the_size_of_the_system_while_the_program_runs(qapp: QApplication) -> None:
    follow_system(qapp)
    usual = qapp.font()
    twice = qapp.font()
    twice.setPointSizeF(2 * usual.pointSizeF())

    qapp.setFont(twice)
    large = qapp.styleSheet()
    qapp.setFont(usual)

    assert f"{2 * usual.pointSizeF() * 1.9:.1f}pt" in large
    assert f"{usual.pointSizeF() * 1.9:.1f}pt" in qapp.styleSheet()


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_marks_can_be_made_out_in_every_look(
    qtbot: QtBot, qapp: QApplication, theme: Theme, kind: type[QCheckBox | QRadioButton]
) -> None:
    apply_theme(qapp, theme)
    box = kind()
    qtbot.addWidget(box)
    box.ensurePolished()

    picture = box.grab().toImage()

    colors = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    }
    assert max(contrast(color, theme.card) for color in colors) >= 3


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("checked", [False, True])
def test_marks_grow_with_the_text(
    qtbot: QtBot, qapp: QApplication, kind: type[QCheckBox | QRadioButton], checked: bool
) -> None:
    usual, twice = qapp.font(), qapp.font()
    twice.setPointSizeF(2 * usual.pointSizeF())
    heights = []

    for font in (usual, twice):
        qapp.setFont(font)
        apply_theme(qapp, LIGHT)
        box = kind("Word")
        qtbot.addWidget(box)
        box.setChecked(checked)
        box.ensurePolished()
        heights.append(mark_height(box))
    qapp.setFont(usual)

    assert heights[1] >= 1.8 * heights[0] >= 1.8 * 11
