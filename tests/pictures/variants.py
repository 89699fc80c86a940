"""Ways the window may look, and what it may hold, on somebody's computer."""

from collections.abc import Callable
from dataclasses import dataclass, field

from journal.domain.records import Record
from journal.domain.settings import Settings
from journal.ui.main_window import SIZE
from journal.ui.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT
from tests.pictures import journals
from tests.ui.looks import Look

SMALL = (900, 600)
LONG = (SIZE[0], 2400)


@dataclass(frozen=True, slots=True)
class Variant:
    """One of them.

    Attributes:
        look: Colours, direction and size of text; its name is that of the folder.
        records: Makes up what the journal holds.
        settings: What was chosen in it.
        size: Width and height of the window.
    """

    look: Look
    records: Callable[[], list[Record]] = journals.full
    settings: Settings = field(default_factory=journals.settings)
    size: tuple[int, int] = SIZE


USUAL = Variant(Look("light"))

VARIANTS = (
    USUAL,
    Variant(Look("dark", DARK)),
    Variant(Look("high-contrast-light", HIGH_CONTRAST_LIGHT)),
    Variant(Look("high-contrast-dark", HIGH_CONTRAST_DARK)),
    Variant(Look("text-200", text=2)),
    Variant(Look("right-to-left", mirrored=True)),
    Variant(Look("german", language="de")),
    Variant(Look("german-small", language="de"), size=SMALL),
    Variant(Look("empty"), journals.empty),
    Variant(Look("first-start"), journals.empty, Settings()),
    Variant(Look("one-entry"), journals.one_entry),
    Variant(Look("twenty-years"), journals.twenty_years),
    Variant(Look("small"), size=SMALL),
    Variant(Look("small-dark", DARK), size=SMALL),
    Variant(Look("small-text-200-right-to-left", mirrored=True, text=2), size=SMALL),
    Variant(Look("whole-pages"), size=LONG),
    Variant(Look("whole-pages-dark", DARK), size=LONG),
)
