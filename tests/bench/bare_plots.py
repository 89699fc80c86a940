"""An empty window with an empty plot: nothing of the program is loaded beside it."""

import pyqtgraph as pg
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.processes import memory_mb, say

SIZE = (1120, 760)


def memory() -> None:
    """Show it, as large as the window of the program, and say how much memory that takes."""
    app, window = QApplication([]), QMainWindow()
    window.setCentralWidget(pg.PlotWidget())
    window.resize(*SIZE)
    window.show()
    app.processEvents()
    say(bare_mb=memory_mb())
