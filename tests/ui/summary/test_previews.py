from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from journal.domain.spans import Span
from journal.errors import ExportError
from journal.ui.summary.preview import Preview
from journal.ui.summary_page import SummaryPage


def picture(page: SummaryPage) -> QImage:
    return page.preview.sheet.grab().toImage()


def wait_for(qtbot: QtBot, page: SummaryPage, words: str) -> None:
    qtbot.waitUntil(lambda: page.preview.place.text() == words, timeout=20_000)


def wait_for_another(qtbot: QtBot, page: SummaryPage, before: QImage) -> None:
    qtbot.waitUntil(lambda: picture(page) != before, timeout=20_000)


def test_the_preview_is_there_by_itself(qtbot: QtBot, page: SummaryPage) -> None:
    wait_for(qtbot, page, "Page 1 of 1")

    handout = page._handout()
    expected = QImage.fromData(handout.pages(page.preview.ppi)[0])
    assert page.preview.sheet._image == expected
    assert page.preview.sheet.accessibleName() == "Preview. Page 1 of 1"
    assert "28 of 28 days rated" in page.preview.sheet.accessibleDescription()


def test_every_change_shows_in_the_preview(qtbot: QtBot, page: SummaryPage) -> None:
    wait_for(qtbot, page, "Page 1 of 1")

    seen = picture(page)
    page.words.what_changed.setPlainText("I finish things at work again.")
    wait_for_another(qtbot, page, seen)
    seen = picture(page)
    page.selector.choose(Span.WEEKS_12)
    wait_for_another(qtbot, page, seen)
    page.choices.notes.click()

    wait_for(qtbot, page, "Page 1 of 2")


def test_pages_are_turned_and_the_keyboard_is_not_lost(qtbot: QtBot, page: SummaryPage) -> None:
    preview = page.preview
    page.choices.notes.click()
    wait_for(qtbot, page, "Page 1 of 2")
    first = picture(page)
    preview.on_button.setFocus()

    preview.on_button.click()

    assert preview.place.text() == "Page 2 of 2"
    assert picture(page) != first
    assert not preview.on_button.isEnabled()
    assert page.focusWidget() is preview.back_button
    preview.back_button.click()
    assert picture(page) == first


def test_a_page_that_is_gone_leads_to_the_last_one(qtbot: QtBot, page: SummaryPage) -> None:
    page.choices.notes.click()
    wait_for(qtbot, page, "Page 1 of 2")
    page.preview.on_button.click()

    page.choices.notes.click()

    wait_for(qtbot, page, "Page 1 of 1")
    assert not page.preview.on_button.isVisible()


def test_another_paper_has_another_shape(qtbot: QtBot, page: SummaryPage) -> None:
    wait_for(qtbot, page, "Page 1 of 1")
    sheet = page.preview.sheet
    a4 = sheet.heightForWidth(850)

    page.choices.paper.setCurrentIndex(1)
    page.choices.paper.activated.emit(1)

    qtbot.waitUntil(lambda: sheet.heightForWidth(850) == 1100, timeout=20_000)
    assert a4 > 1190


def test_the_page_stands_beside_what_is_chosen_where_there_is_room(
    qtbot: QtBot, page: SummaryPage
) -> None:
    def beside() -> bool:
        at = page.preview.mapTo(page, QPoint(0, 0))
        return at.x() > page.words.mapTo(page, QPoint(page.words.width(), 0)).x()

    qtbot.waitUntil(beside)
    page.resize(640, 600)
    qtbot.waitUntil(lambda: not beside())

    assert not page.preview.wide_button.isVisible()
    page.resize(944, 600)
    qtbot.waitUntil(beside)


def test_the_page_can_have_the_whole_width(qtbot: QtBot, page: SummaryPage) -> None:
    wait_for(qtbot, page, "Page 1 of 1")
    narrow, ppi = page.preview.sheet.width(), page.preview.ppi

    page.preview.wide_button.click()

    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: page.preview.mapTo(area, QPoint(0, 0)).y() == 16)
    assert page.preview.sheet.width() > 1.5 * narrow
    assert page.preview.ppi > ppi
    width = round(page.preview.ppi * 8.27)
    qtbot.waitUntil(lambda: abs(page.preview.sheet._image.width() - width) < 2, timeout=20_000)


def test_no_width_is_demanded_that_is_not_there(qtbot: QtBot, page: SummaryPage) -> None:
    wait_for(qtbot, page, "Page 1 of 1")

    page.resize(544, 480)

    area = page.findChild(QScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: page.width() == 544)
    assert area.horizontalScrollBar().maximum() == 0


def test_what_stands_in_the_way_is_said_in_place_of_the_page(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show()

    preview.show_problem(ExportError("The page could not be made.", "Try a shorter period."))

    assert preview.problem.text() == "The page could not be made. Try a shorter period."
    assert not preview.sheet.isVisible()


def test_what_takes_long_is_said_to_be_in_the_making(qtbot: QtBot) -> None:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show()

    preview.wait()
    qtbot.waitUntil(lambda: preview.place.text() == "Making the page ...")
    preview.show_problem(ExportError("The page could not be made.", "Try a shorter period."))

    assert preview.place.text() == ""


def test_a_page_out_of_sight_makes_no_preview(qtbot: QtBot, page: SummaryPage) -> None:
    wait_for(qtbot, page, "Page 1 of 1")
    page.hide()
    before = page.preview.sheet._image

    page._maker.make()

    assert page.settled
    assert page.preview.sheet._image == before
