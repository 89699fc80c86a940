"""Said quietly once something was done with the whole journal between two windows."""

from functools import partial

from PySide6.QtCore import QObject

from journal.storage.deletion.deleting import Deleted
from journal.ui.endings import Done
from journal.ui.notices import Notices


class DoneBetweenWindows(QObject):
    """Says that the journal is a backup now, or that everything was deleted, and what is left.

    Args:
        done: What was done.
        notices: Where it is said.
    """

    def __init__(self, done: Done, notices: Notices) -> None:
        super().__init__(notices)
        self._done = done
        if done.kept:
            notices.tell("put back", self._put_back)
        if done.deleted is not None:
            notices.tell("deleted", partial(self._said_of, done.deleted))

    def _put_back(self) -> str:
        words = self.tr("The backup is in place. The journal as it was before is kept as {name}.")
        return words.format(name=self._done.kept)

    def _said_of(self, deleted: Deleted) -> str:
        if deleted.gone and not deleted.left:
            return self.tr("Everything was deleted. This is a new journal with nothing in it.")
        if deleted.gone:
            words = self.tr(
                "This is a new journal with nothing in it. Of the old one this could not be "
                "deleted: {left}"
            )
        else:
            words = self.tr(
                "This journal is still here, because it could not be deleted. What was deleted "
                "are its backups. Still there: {left}"
            )
        return words.format(left=", ".join(map(str, deleted.left)))
