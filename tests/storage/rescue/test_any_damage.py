"""Whatever became of a file, a rescue ends in a sound journal or says that there is none."""

import random
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from journal.demo import demo_records
from journal.domain.settings import Settings
from journal.errors import JournalFileError
from journal.storage.rescue.rescuing import rescue
from journal.storage.store import JournalStore
from tests.storage.rescue.conftest import PAGE
from tests.storage.samples import now


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a journal of a month."""
    path = tmp_path_factory.mktemp("month") / "journal.sqlite"
    JournalStore.create(path, now, demo_records(date(2026, 2, 28), 30, seed=1), Settings())
    return path.read_bytes()


def flipped(image: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(image)
    for _ in range(chance.randint(1, 200)):
        damaged[chance.randrange(len(image))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def cut(image: bytes, chance: random.Random) -> bytes:
    return image[: chance.randrange(len(image))]


def noisy(image: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(image)
    for _ in range(chance.randint(1, 20)):
        begin, length = chance.randrange(len(image)), chance.randint(1, PAGE)
        damaged[begin : begin + length] = chance.randbytes(min(length, len(image) - begin))
    return bytes(damaged)


def shuffled(image: bytes, chance: random.Random) -> bytes:
    pages = [image[begin : begin + PAGE] for begin in range(0, len(image), PAGE)]
    chance.shuffle(pages)
    return b"".join(pages)


@pytest.mark.fault("F36", "F38", "F39", "F40")
@pytest.mark.parametrize("damage", [flipped, cut, noisy, shuffled])
def test_a_rescue_never_ends_in_half_a_journal(
    image: bytes, path: Path, damage: Callable[[bytes, random.Random], bytes]
) -> None:
    for seed in range(8):
        new = path.with_name(f"new-{seed}.sqlite")
        path.write_bytes(damage(image, random.Random(seed)))  # noqa: S311

        try:
            rescue(path, new, now)
        except JournalFileError as error:
            assert "Nothing could be read" in error.problem  # noqa: PT017 - either is right
            continue

        with JournalStore.open(new, now) as store:
            assert store.checks.deep().sound
            assert store.damage() == []
