"""One page of paper on the screen."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from journal.ui.theme import current_theme

LEAST_WIDTH = 240
A4 = QSize(210, 297)


class Sheet(QWidget):
    """Shows the picture of a page as wide as there is room; blank paper without one."""

    widened = Signal()
    """There is more or less room than before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._drawn = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumWidth(LEAST_WIDTH)

    def show_picture(self, png: bytes) -> None:
        """Show a page."""
        before = self._paper
        self._image = QImage.fromData(png)
        self._drawn = QPixmap()
        if self._paper != before:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a page that can be read."""
        return QSize(2 * LEAST_WIDTH, self.heightForWidth(2 * LEAST_WIDTH))

    def hasHeightForWidth(self) -> bool:
        """A wider page is a higher one."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the page at a width, in pixels."""
        return round(width * self._paper.height() / self._paper.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew at the next size."""
        super().resizeEvent(event)
        self._drawn = QPixmap()
        self.widened.emit()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the paper, what stands on it, and its edge."""
        page = QRect(0, 0, self.width(), min(self.height(), self.heightForWidth(self.width())))
        painter = QPainter(self)
        painter.fillRect(page, Qt.GlobalColor.white)
        if not self._image.isNull():
            painter.drawPixmap(page.topLeft(), self._scaled(page.size()))
        painter.setPen(QColor(current_theme().line))
        painter.drawRect(page.adjusted(0, 0, -1, -1))

    @property
    def _paper(self) -> QSize:
        return A4 if self._image.isNull() else self._image.size()

    def _scaled(self, size: QSize) -> QPixmap:
        """Return the picture in the pixels of the screen, made once for each size."""
        if self._drawn.isNull():
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            image = self._image.scaled(size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._drawn = QPixmap.fromImage(image)
            self._drawn.setDevicePixelRatio(ratio)
        return self._drawn
