"""Colours and type of the window: light and dark, each in high contrast too.

Fusion with a palette of our own looks the same on every system. Contrasts are computed in
the tests: text at least 4.5 to 1 and borders of controls 3 to 1; in high contrast text at
least 7 to 1 and every border 4.5 to 1.

The first use of `Qt` makes its hundred enums, which takes as long as all of this; the
window is painted before that.
"""

from string import Template
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from journal.paths import resources

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

HALF_LIGHT = 128
"""Of 255: a darker ground is a dark one."""

FUSION_DARKENS = 140
"""By how many percent Fusion darkens the ground to get a border."""

LARGE = 1.25
"""Type of what is rated and of the main button, as a share of the usual."""

LEAST_LINE = 20  # pixels


class Theme(NamedTuple):
    """The colours of one look, as `#RRGGBB`.

    Attributes:
        dark: Light text on a dark ground.
        high_contrast: Nothing steps back so far that it is hard to make out.
        window: Ground of the pages.
        card: Ground of cards, fields and buttons.
        ink: Text, and the border of what has the keyboard.
        muted: Text that steps back.
        line: Borders that only decorate.
        control: Borders that show where a control is.
        accent: The one strong colour, of the main button and of what is chosen.
        accent_soft: Ground of what is chosen.
        accent_ink: Text on the soft accent.
        on_accent: Text on the accent.
        chosen: Border of a place that is chosen.
        disabled: Kind of border around what cannot be pressed now.
    """

    dark: bool
    high_contrast: bool
    window: str
    card: str
    ink: str
    muted: str
    line: str
    control: str
    accent: str
    accent_soft: str
    accent_ink: str
    on_accent: str
    chosen: str
    disabled: str = "solid"

    def measure_color(self, measure_id: str) -> str:
        """Return the colour of a measure in this look."""
        from journal.report.colors import measure_color  # the window comes before measures

        return measure_color(measure_id, dark=self.dark, strong=self.high_contrast)


LIGHT = Theme(
    dark=False,
    high_contrast=False,
    window="#F5F7F9",
    card="#FFFFFF",
    ink="#1F2933",
    muted="#56616D",
    line="#DCE1E6",
    control="#7E8792",
    accent="#0F6E6B",
    accent_soft="#E1F0EF",
    accent_ink="#0C5957",
    on_accent="#FFFFFF",
    chosen="transparent",
)

DARK = Theme(
    dark=True,
    high_contrast=False,
    window="#121417",
    card="#1B1E23",
    ink="#E6E8EB",
    muted="#A4ABB5",
    line="#31363E",
    control="#7A828E",
    accent="#6CC7BF",
    accent_soft="#1C3A38",
    accent_ink="#A9E3DD",
    on_accent="#0B1716",
    chosen="transparent",
)

HIGH_CONTRAST_LIGHT = Theme(
    dark=False,
    high_contrast=True,
    window="#FFFFFF",
    card="#FFFFFF",
    ink="#000000",
    muted="#33393F",
    line="#5A626B",
    control="#33393F",
    accent="#005753",
    accent_soft="#DDF3F1",
    accent_ink="#003B39",
    on_accent="#FFFFFF",
    chosen="#005753",
    disabled="dashed",
)

HIGH_CONTRAST_DARK = Theme(
    dark=True,
    high_contrast=True,
    window="#000000",
    card="#000000",
    ink="#FFFFFF",
    muted="#D0D5DB",
    line="#A8B0BA",
    control="#D0D5DB",
    accent="#7FE0D7",
    accent_soft="#0E3A37",
    accent_ink="#D6FFFB",
    on_accent="#000000",
    chosen="#7FE0D7",
    disabled="dashed",
)

IN_FUSION = ("-style", "Fusion")
"""Tells an application its style; to set it later makes the enums of `QStyle`, which is slow."""

THEMES = (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)

_BY_GROUND = {theme.window: theme for theme in THEMES}


def asked_theme(scheme: "Qt.ColorScheme", contrast: "Qt.ContrastPreference") -> Theme:
    """Return the look for what a system asks for; light where it does not say."""
    from PySide6.QtCore import Qt

    if contrast is Qt.ContrastPreference.HighContrast:
        return HIGH_CONTRAST_DARK if scheme is Qt.ColorScheme.Dark else HIGH_CONTRAST_LIGHT
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def system_theme() -> Theme:
    """Return the look that the system asks for."""
    hints = QApplication.styleHints()
    return asked_theme(hints.colorScheme(), hints.accessibility().contrastPreference())


def current_theme() -> Theme:
    """Return the look that the whole program is shown in."""
    ground = QApplication.palette().window().color()
    known = _BY_GROUND.get(ground.name().upper())
    return known or _like(ground)


def dress(app: QApplication) -> None:
    """Show the program light or dark, as Qt, which asked the system, would show it."""
    apply_theme(app, _like(app.palette().window().color()))


def follow_system(app: QApplication) -> None:
    """Show the whole program as the system asks, now and whenever it asks anew.

    Args:
        app: The program, dressed.
    """
    hints = app.styleHints()
    asks = hints.colorSchemeChanged, hints.accessibility().contrastPreferenceChanged
    for asked in (*asks, app.fontChanged):
        asked.connect(lambda: apply_theme(app, system_theme()))
    if system_theme() is not current_theme():
        apply_theme(app, system_theme())


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Show the whole program in one look, in type of the size the system has set."""
    app.setPalette(_palette(theme))
    for kind in ("QCheckBox", "QRadioButton"):
        app.setPalette(_palette_of_marks(theme), kind)  # type: ignore[arg-type] # bytes fail
    sheet = Template((resources() / "theme.qss").read_text(encoding="utf-8"))
    app.setStyleSheet(sheet.substitute(theme._asdict() | _sizes(app)))


def _like(ground: QColor) -> Theme:
    return DARK if ground.lightness() < HALF_LIGHT else LIGHT


def _sizes(app: QApplication) -> dict[str, str]:
    """Return the sizes of type in points, and in pixels those of a line and the marks beside it."""
    points = QFontInfo(app.font()).pointSizeF()
    line = QFontMetrics(app.font()).height()
    type_ = {"small": 0.95, "large": LARGE, "heading": 1.35, "title": 2.1}
    marks = {"mark": 0.9, "arrow": 0.3, "arrow_room": 1.5}
    lines = {"row": 1, "large_row": LARGE}
    return {
        **{name: f"{points * share:.1f}pt" for name, share in type_.items()},
        **{name: f"{max(round(line * share), 4)}px" for name, share in marks.items()},
        **{name: f"{max(round(line * share), LEAST_LINE)}px" for name, share in lines.items()},
    }


def _palette_of_marks(theme: Theme) -> QPalette:
    """Return a palette from which Fusion, which darkens the ground, takes our border."""
    palette = _palette(theme)
    palette.setColor(QPalette.ColorRole.Window, QColor(theme.control).lighter(FUSION_DARKENS))
    return palette


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    colors = {
        role.Window: theme.window,
        role.WindowText: theme.ink,
        role.Base: theme.card,
        role.AlternateBase: theme.window,
        role.Text: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Button: theme.card,
        role.ButtonText: theme.ink,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.ink,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.Light: theme.card,
        role.Mid: theme.control,
        role.Dark: theme.control,
    }
    palette = QPalette()
    for name, color in colors.items():
        palette.setColor(name, QColor(color))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.muted))
    return palette
