from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

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
from tests.ui.contrasts import contrast

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


def measure_colors(theme: Theme) -> dict[str, str]:
    measures = (*core_measures(), *further_measures())
    return {measure.id: theme.measure_color(measure.id) for measure in measures}


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
    borders = ("control", "ink", "accent") + (("line",) if theme.high_contrast else ())

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

    assert f"{2 * usual.pointSizeF() * 2.1:.1f}pt" in large
    assert f"{usual.pointSizeF() * 2.1:.1f}pt" in qapp.styleSheet()
