"""Marks: short texts that are equal only where the contents are."""

from _blake2 import blake2b  # what `hashlib` hands out, without OpenSSL behind it


def mark_of(content: bytes, size: int) -> str:
    """Return the BLAKE2b hash of a content, `size` bytes written as hexadecimal digits."""
    return blake2b(content, digest_size=size).hexdigest()
