"""The direction of reading, told without the enums of Qt."""

from PySide6.QtCore import QLocale, Qt

from journal.ui.translation import reads_from_the_right


def test_every_language_is_read_in_the_direction_that_qt_says() -> None:
    every = QLocale.matchingLocales(
        QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
    )
    from_the_right = Qt.LayoutDirection.RightToLeft

    said = {locale.name(): reads_from_the_right(locale) for locale in every}

    assert said == {one.name(): one.textDirection() is from_the_right for one in every}
    assert {said["ar_EG"], said["he_IL"]} == {True}
