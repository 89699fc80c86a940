"""The pages of a damaged file, and the cells on them.

SQLite finds a page through others, so that one broken page hides hundreds of sound ones.
Here every page is read for itself, wherever it lies and whatever leads to it. The layout
is that of https://www.sqlite.org/fileformat2.html, sections 1.3 to 1.6.
"""

from collections.abc import Iterator
from dataclasses import dataclass

_HEADER_BYTES = 100
_USUAL_PAGE_BYTES, _FEWEST_PAGE_BYTES = 4096, 512
_MOST_BYTES = 100_000_000
_LEAF_OF_TABLE, _LEAF_OF_INDEX, _INNER_OF_INDEX = 0x0D, 0x0A, 0x02


class BrokenCellError(Exception):
    """A cell cannot be read: it, or a page on which it goes on, is broken."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One row or one entry of an index, as it lies on a page.

    Attributes:
        page: The number of the page, from 1.
        rowid: The number of the row; None for an entry of an index.
        payload: Its record.
    """

    page: int
    rowid: int | None
    payload: bytes


class Pages:
    """The pages of a file that may be damaged.

    Args:
        image: All its bytes.
    """

    def __init__(self, image: bytes) -> None:
        said = int.from_bytes(image[16:18], "big")
        said = 65536 if said == 1 else said
        usual = said >= _FEWEST_PAGE_BYTES and said & (said - 1) == 0
        self._size = said if usual else _USUAL_PAGE_BYTES
        self._usable = self._size - (image[20] if usual else 0)
        self._image = image

    def cells(self) -> Iterator[Cell]:
        """Return every cell that can be read, in the order of the pages."""
        for number in range(1, -(-len(self._image) // self._size) + 1):
            yield from self._cells_on(number)

    def _cells_on(self, number: int) -> Iterator[Cell]:
        page = self._page(number)
        begin = _HEADER_BYTES if number == 1 else 0
        kind = page[begin] if len(page) > begin + 12 else 0
        if kind not in (_LEAF_OF_TABLE, _LEAF_OF_INDEX, _INNER_OF_INDEX):
            return
        count = int.from_bytes(page[begin + 3 : begin + 5], "big")
        first = begin + (12 if kind == _INNER_OF_INDEX else 8)
        for place in range(first, min(first + 2 * count, len(page) - 1), 2):
            try:
                yield self._cell(number, int.from_bytes(page[place : place + 2], "big"), kind)
            except (BrokenCellError, IndexError):
                continue

    def _cell(self, number: int, offset: int, kind: int) -> Cell:
        page = self._page(number)
        offset += 4 if kind == _INNER_OF_INDEX else 0
        length, offset = varint(page, offset)
        rowid = None
        if kind == _LEAF_OF_TABLE:
            rowid, offset = varint(page, offset)
        if not 0 < length <= _MOST_BYTES:
            raise BrokenCellError
        here = self._bytes_here(length, table=kind == _LEAF_OF_TABLE)
        payload = page[offset : offset + here]
        if here < length:
            goes_on = int.from_bytes(page[offset + here : offset + here + 4], "big")
            payload += self._overflow(goes_on, length - here)
        if len(payload) != length:
            raise BrokenCellError
        return Cell(number, rowid, payload)

    def _bytes_here(self, length: int, *, table: bool) -> int:
        """Return how many bytes of a payload lie on the page of its cell."""
        most = self._usable - 35 if table else (self._usable - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (self._usable - 12) * 32 // 255 - 23
        kept = least + (length - least) % (self._usable - 4)
        return kept if kept <= most else least

    def _overflow(self, number: int, length: int) -> bytes:
        parts: list[bytes] = []
        while length > 0:
            page = self._page(number)
            part = page[4 : 4 + min(length, self._usable - 4)]
            if number == 0 or not part:
                raise BrokenCellError
            parts.append(part)
            number, length = int.from_bytes(page[:4], "big"), length - len(part)
        return b"".join(parts)

    def _page(self, number: int) -> bytes:
        return self._image[(number - 1) * self._size : number * self._size] if number else b""


def varint(data: bytes, offset: int) -> tuple[int, int]:
    """Return a number of variable length, and where it ends.

    Raises:
        IndexError: the data end before it does.
    """
    value = 0
    for place in range(offset, offset + 8):
        value = value << 7 | data[place] & 0x7F
        if data[place] < 0x80:  # noqa: PLR2004 - the bit that says whether more follows
            return value, place + 1
    return value << 8 | data[offset + 8], offset + 9
