import pytest
from PySide6.QtWidgets import QApplication

from journal.ui.theme import LIGHT, apply_theme


@pytest.fixture(autouse=True)
def _in_our_own_look(qapp: QApplication) -> None:
    if not qapp.styleSheet():
        apply_theme(qapp, LIGHT)
