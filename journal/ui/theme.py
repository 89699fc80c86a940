"""Colours and type of the window, light and dark.

Fusion with a palette of our own looks the same on every system. Contrasts are computed:
text at least 6 to 1, borders of controls at least 3 to 1.
"""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from journal.paths import resources


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one look, as `#RRGGBB`.

    Attributes:
        dark: Light text on a dark ground.
        window: Ground of the pages.
        card: Ground of cards, fields and buttons.
        ink: Text.
        muted: Text that steps back.
        line: Borders that only decorate.
        control: Borders that show where a control is.
        accent: The one strong colour of buttons and marks.
        accent_soft: Ground of what is chosen.
        accent_ink: Text on the soft accent.
        on_accent: Text on the accent.
    """

    dark: bool
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


LIGHT = Theme(
    dark=False,
    window="#F5F7F9",
    card="#FFFFFF",
    ink="#1F2933",
    muted="#56616D",
    line="#DCE1E6",
    control="#88919B",
    accent="#0F6E6B",
    accent_soft="#E1F0EF",
    accent_ink="#0C5957",
    on_accent="#FFFFFF",
)

DARK = Theme(
    dark=True,
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
)


def system_theme() -> Theme:
    """Return the look that the system asks for; light where it does not say."""
    scheme = QApplication.styleHints().colorScheme()
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def current_theme() -> Theme:
    """Return the look that the whole program is shown in."""
    return DARK if QApplication.palette().window().color().lightness() < 128 else LIGHT  # noqa: PLR2004


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Show the whole program in one look, in type of the size the system has set."""
    app.setStyle("Fusion")
    app.setPalette(_palette(theme))
    size = app.font().pointSizeF()
    sizes = {
        "small": size * 0.9,
        "large": size * 1.15,
        "title": size * 1.9,
        "heading": size * 1.3,
    }
    values = asdict(theme) | {name: f"{points:.1f}pt" for name, points in sizes.items()}
    sheet = Template((resources() / "theme.qss").read_text(encoding="utf-8"))
    app.setStyleSheet(sheet.substitute(values))


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
