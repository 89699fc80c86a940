"""Pages on paper."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from journal.errors import ExportError
from journal.files import NotWantedError
from journal.report.profile_options import Paper
from journal.ui.summary.errand import Wanted
from journal.ui.summary.handout import Handout

PPI = 300
"""Pixels per inch of paper, where the printer has as many; finer ones cannot be seen."""


@dataclass(frozen=True, slots=True)
class Printed:
    """What went to a printer.

    Attributes:
        pages: How many pages.
        printer: Its name.
    """

    pages: int
    printer: str


def printer_for(paper: Paper) -> QPrinter:
    """Return the usual printer of this computer, set to a paper."""
    sizes = {"a4": QPageSize.PageSizeId.A4, "us-letter": QPageSize.PageSizeId.Letter}
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(sizes[paper]))
    printer.setFullPage(True)
    printer.setDocName("Summary")
    return printer


def print_handout(handout: Handout, printer: QPrinter, wanted: Wanted) -> Printed | Path:
    """Print the pages that were chosen in the dialog, or write them to the file named there.

    Raises:
        ExportError: the pages could not be made, or the printer did not take them.
        NotWantedError: they were not wanted any more when they were made.
    """
    pages = _chosen(handout.pages(min(PPI, printer.resolution())), printer)
    if not wanted():
        raise NotWantedError
    painter = QPainter()
    if not painter.begin(printer):
        raise _refused(printer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # else letters are smeared
    for place, page in enumerate(pages):
        if place and not printer.newPage():
            raise _refused(printer)
        _paint(painter, QImage.fromData(page))
    painter.end()
    if printer.outputFileName():
        return Path(printer.outputFileName())
    return Printed(len(pages), printer.printerName())


def _chosen(pages: Sequence[bytes], printer: QPrinter) -> Sequence[bytes]:
    if printer.printRange() is not QPrinter.PrintRange.PageRange or not printer.fromPage():
        return pages
    return pages[printer.fromPage() - 1 : printer.toPage()] or pages[-1:]


def _paint(painter: QPainter, page: QImage) -> None:
    """Paint a page as large as the paper allows, in its middle."""
    room = painter.viewport()
    size = page.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(room.topLeft(), size)
    place.moveCenter(room.center())
    painter.drawImage(place, page)


def _refused(printer: QPrinter) -> ExportError:
    return ExportError(
        "The printer {name} did not take the page.",
        "See whether it is switched on, or save the PDF and print that.",
        name=printer.printerName(),
    )
