"""Which file a name led to, so that it is noticed when it leads elsewhere."""

from pathlib import Path
from typing import NamedTuple, Self


class FileIdentity(NamedTuple):
    """One file on a disk, whatever it is called later.

    Attributes:
        path: The name it had.
        device: Number of its disk.
        inode: Its number on that disk.
    """

    path: Path
    device: int
    inode: int

    @classmethod
    def of(cls, path: Path) -> Self:
        """Note which file has a name now; one that is gone already is never in place."""
        try:
            found = path.stat()
        except OSError:
            return cls(path.absolute(), 0, 0)
        return cls(path.absolute(), found.st_dev, found.st_ino)

    @property
    def in_place(self) -> bool:
        """Whether the name still leads to the file, as far as can be told."""
        try:
            found = self.path.stat()
        except (FileNotFoundError, NotADirectoryError):
            return False
        except OSError:
            return True
        return (found.st_dev, found.st_ino) == (self.device, self.inode)
