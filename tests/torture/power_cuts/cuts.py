"""A power cut at every point of one run of a victim, and what is left then."""

import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.torture.power_cuts.calls import UnknownCallError
from tests.torture.power_cuts.disks import Disk, Image
from tests.torture.power_cuts.images import images
from tests.torture.power_cuts.recordings import recorded
from tests.torture.power_cuts.replays import Replay
from tests.torture.promises import Heard, Verdict
from tests.torture.victims.every import EVERY
from tests.torture.victims.journals import nobody_else_saving
from tests.torture.victims.programs import Victim

_IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - only to be quick
"""Where disks are put together: nothing is gained by writing thousands of them to a real one."""


@dataclass(slots=True)
class Outcome:
    """What became of the promises of a victim.

    Attributes:
        points: At how many points the power was cut.
        acknowledged: How many changes the victim acknowledged.
        verdicts: How many different disks kept its promises, and how many did not.
    """

    points: int = 0
    acknowledged: int = 0
    verdicts: Counter[Verdict] = field(default_factory=Counter)

    @property
    def images(self) -> int:
        """How many different disks were looked at."""
        return self.verdicts.total()

    @property
    def problems(self) -> int:
        """How many of them lack something that was promised."""
        return self.images - self.verdicts[Verdict.KEPT]


def cut_off(name: str, seed: int = 1, share: float = 1.0) -> Outcome:
    """Let a victim work once, cut the power at every point of that, and judge what is left.

    Args:
        name: The victim.
        seed: Decides which writes survive, where not all disks can be looked at.
        share: The part of the points at which the power is cut, 0 to 1.
    """
    outcome, chance = Outcome(), Random(seed)  # noqa: S311 - no secret
    with TemporaryDirectory(dir=_IN_MEMORY) as folder, nobody_else_saving():
        bench = _Bench(EVERY[name], Path(folder, "image"))
        for heard, disk in _moments(name, Path(folder, "work")):
            outcome.acknowledged = len(heard.acknowledged) - 1
            if chance.random() >= share:
                continue
            outcome.points += 1
            for image in images(disk, chance):
                outcome.verdicts.update(bench.judged(heard, image))
    return outcome


def _moments(name: str, work: Path) -> Iterator[tuple[Heard, Disk]]:
    """Yield what was said and what was done to the disk, before and after every call."""
    work.mkdir()
    EVERY[name].prepare(work)
    found = _left_of_a_copy(EVERY[name], work)
    assert found is not None
    heard, disk = Heard((found,)), Disk.of(work)
    yield heard, disk
    replay = Replay(disk, work)
    for call in recorded(name, work):
        moment = disk.moment
        said = replay.step(call).splitlines()
        for line in said:
            heard = heard.and_then(line)
        if said or disk.moment != moment:
            yield heard, disk
    if disk.now() != Disk.of(work).now():
        raise UnknownCallError("The calls that were recorded do not add up to what is there.")


def _left_of_a_copy(victim: Victim, work: Path) -> str | None:
    """Look at a copy: to open a journal may change it."""
    copy = work.with_name("copy")
    shutil.copytree(work, copy)
    return victim.left(copy)


class _Bench:
    """Where disks are put together and looked at, each once for what was said by then.

    Args:
        victim: Knows what is to be found.
        folder: A place for it.
    """

    def __init__(self, victim: Victim, folder: Path) -> None:
        self._victim = victim
        self._folder = folder
        self._left: dict[frozenset[tuple[str, bytes | None]], str | None] = {}
        self._judged: set[tuple[int, Heard]] = set()

    def judged(self, heard: Heard, image: Image) -> list[Verdict]:
        """Return the verdict on a disk, unless it was given before."""
        files = frozenset(image.items())
        if files not in self._left:
            self._build(image)
            self._left[files] = self._victim.left(self._folder)
        if (key := (hash(files), heard)) in self._judged:
            return []
        self._judged.add(key)
        return [heard.judge(self._left[files])]

    def _build(self, image: Image) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)
        self._folder.mkdir()
        for name, data in image.items():  # a folder comes before what it holds
            if data is None:
                (self._folder / name).mkdir()
            else:
                (self._folder / name).write_bytes(data)
