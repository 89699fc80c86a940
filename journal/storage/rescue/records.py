"""The values of a record, as SQLite writes them."""

import struct

from journal.storage.rescue.pages import BrokenCellError, varint

Value = str | int | float | bytes | None

_INTEGER_BYTES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_REAL, _ZERO, _ONE = 7, 8, 9
_FIRST_LONG = 12
_MOST_VALUES = 100


def values(payload: bytes) -> tuple[Value, ...]:
    """Return what a record holds; bytes that are no UTF-8 become lone surrogates.

    Raises:
        BrokenCellError: it is no record.
    """
    try:
        end, offset = varint(payload, 0)
        kinds: list[int] = []
        while offset < end and len(kinds) < _MOST_VALUES:
            kind, offset = varint(payload, offset)
            kinds.append(kind)
        found: list[Value] = []
        for kind in kinds:
            value, offset = _value(payload, offset, kind)
            found.append(value)
    except (IndexError, struct.error) as error:
        raise BrokenCellError from error
    if offset != len(payload):
        raise BrokenCellError
    return tuple(found)


def _value(payload: bytes, offset: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, offset
    if kind in (_ZERO, _ONE):
        return kind - _ZERO, offset
    if kind == _REAL:
        return struct.unpack_from(">d", payload, offset)[0], offset + 8
    if kind in _INTEGER_BYTES:
        end = offset + _INTEGER_BYTES[kind]
        return int.from_bytes(payload[offset:end], "big", signed=True), end
    if kind < _FIRST_LONG:  # kept free by SQLite
        raise BrokenCellError
    length, is_text = divmod(kind - _FIRST_LONG, 2)
    part = payload[offset : offset + length]
    return part.decode("utf-8", "surrogateescape") if is_text else part, offset + length
