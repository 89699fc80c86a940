"""The unfinished change that a crash leaves beside a journal, read without SQLite.

SQLite plays back whatever lies there, also what belongs to another file. Its layout is
that of https://www.sqlite.org/fileformat2.html, section 3.
"""

from collections.abc import Iterator
from typing import NamedTuple, Self

MAGIC = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
_HEADER_BYTES = 28
_TO_THE_END = 2**32 - 1
_COUNTER, _PAGES, _PAGE_BYTES = slice(24, 28), slice(28, 32), slice(16, 18)
_SQLITE = b"SQLite format 3\x00"


class UnfinishedChange(NamedTuple):
    """What a change that was not finished would put back.

    Attributes:
        page_bytes: The size of a page.
        pages: How many pages the file had before it.
        originals: Those that it was to change, by number, as they were.
    """

    page_bytes: int
    pages: int
    originals: dict[int, bytes]

    @classmethod
    def read(cls, beside: bytes) -> Self | None:
        """Return the change that a file holds, or None where SQLite would play back nothing."""
        if beside[:8] != MAGIC or len(beside) < _HEADER_BYTES:
            return None
        pages, sector, page_bytes = (_number(beside, place) for place in (16, 20, 24))
        if not (512 <= page_bytes <= 65536 and 32 <= sector <= 65536):  # noqa: PLR2004 - SQLite's own limits
            return None
        originals: dict[int, bytes] = {}
        for number, page in _originals(beside, sector, page_bytes):
            originals.setdefault(number, page)
        return cls(page_bytes, pages, originals) if originals else None

    def belongs_to(self, header: bytes, size: int) -> bool:
        """Say whether it was begun in a file, as far as that can be told.

        Whenever a save writes the first page, it counts up there; until then that page is
        what it was.

        Args:
            header: The first 100 bytes of the file.
            size: The size of the file in bytes.
        """
        if header[:16] != _SQLITE:  # encrypted: no telling
            return True
        first = self.originals.get(1, header)
        begun = {0: header == first[: len(header)], 1: True}
        return (
            int.from_bytes(header[_PAGE_BYTES], "big") in {self.page_bytes, self.page_bytes >> 16}
            and size >= self.pages * self.page_bytes
            and int.from_bytes(first[_PAGES], "big") == self.pages
            and begun.get(_counted(header) - _counted(first), False)
        )

    def taken_back(self, image: bytes) -> bytes:
        """Return a file as it was before the change."""
        whole = bytearray(image[: self.pages * self.page_bytes])
        for number, page in self.originals.items():
            if number <= self.pages:
                whole[(number - 1) * self.page_bytes : number * self.page_bytes] = page
        return bytes(whole)


def _originals(beside: bytes, sector: int, page_bytes: int) -> Iterator[tuple[int, bytes]]:
    """Return page after page, up to the first that was not written whole."""
    place = 0
    while beside[place : place + 8] == MAGIC:
        count, nonce = _number(beside, place + 8), _number(beside, place + 12)
        place += sector
        if count == _TO_THE_END:
            count = (len(beside) - place) // (page_bytes + 8)
        for _ in range(count):
            page = beside[place + 4 : place + 4 + page_bytes]
            if len(page) < page_bytes or _number(beside, place + 4 + page_bytes) != (
                (nonce + sum(page[page_bytes - 200 : 0 : -200])) % 2**32
            ):
                return
            yield _number(beside, place), page
            place += page_bytes + 8
        place = -(-place // sector) * sector


def _number(data: bytes, place: int) -> int:
    return int.from_bytes(data[place : place + 4], "big")


def _counted(header: bytes) -> int:
    return int.from_bytes(header[_COUNTER], "big")
