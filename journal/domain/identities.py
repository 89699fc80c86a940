"""Who is who, for good: in the journal, in its copies, and when two of them are united."""

from os import urandom

_VERSION, _VARIANT = 0xF << 76, 0b11 << 62


def new_id() -> str:
    """Return an identity that nothing else has, as `uuid4().hex` would.

    The module `uuid` asks for so much of the system that it is slow to load.
    """
    number = int.from_bytes(urandom(16), "big")
    number = number & ~_VERSION | 4 << 76
    number = number & ~_VARIANT | 0b10 << 62
    return f"{number:032x}"
