"""The form of a check-in, made again whenever other questions are to be asked."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from journal.domain.check_ins import CheckIn
from journal.domain.measures import Measure
from journal.domain.side_effects import SideEffectKind
from journal.errors import JournalError
from journal.ui.check_in_form import CheckInForm


class CheckInQuestions(QWidget):
    """Holds one form at a time; what is typed passes from one to the next.

    Args:
        measures: What is rated at first, in order.
        kinds: The vocabulary of side effects at first.
        offered: Ids of those that have a button of their own at first.

    Attributes:
        form: The one in place.
    """

    edited = Signal()
    """An answer was given, changed or taken back."""

    done = Signal()
    """The person went on from the last row."""

    renewed = Signal()
    """Another form is in place."""

    def __init__(
        self,
        measures: Sequence[Measure],
        kinds: Sequence[SideEffectKind],
        offered: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.form = self._made(measures, kinds, offered)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.form)

    def ask(
        self,
        measures: Sequence[Measure],
        kinds: Sequence[SideEffectKind],
        offered: Collection[str],
    ) -> None:
        """Put a new form in place unless the same is asked already; answers stay."""
        if (list(measures), list(kinds), list(offered)) == self.form.asked:
            return
        form = self._made(measures, kinds, offered)
        form.show_draft(self.form.draft())
        had_focus = any(widget.hasFocus() for widget in self.form.findChildren(QWidget))
        self._column.replaceWidget(self.form, form)
        self.form.hide()
        self.form.deleteLater()
        self.form = form
        self.renewed.emit()
        if had_focus:
            self.form.take_focus()

    def show_answers(self, check_in: CheckIn | None) -> None:
        """Show what was said in a check-in, or no answer."""
        if check_in is None:
            self.form.clear()
        else:
            self.form.show_check_in(check_in)

    def show_draft(self, draft: Mapping[str, Any]) -> bool:
        """Show what was typed; return False where it is damaged in the file."""
        try:
            self.form.show_draft(draft)
        except (JournalError, AttributeError, KeyError, TypeError, ValueError):
            return False
        return True

    def _made(
        self,
        measures: Sequence[Measure],
        kinds: Sequence[SideEffectKind],
        offered: Collection[str],
    ) -> CheckInForm:
        form = CheckInForm(measures, kinds, offered)
        form.edited.connect(self.edited)
        form.done.connect(self.done)
        return form
