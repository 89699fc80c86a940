"""Charts on the screen. The only place that knows pyqtgraph."""
