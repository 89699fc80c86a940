"""Torture for as long as it takes, and say what was lost: `python -m tests.torture`."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.torture.bit_flips import (
    CHECKS,
    LEAST_NOTICED,
    by_a_deep_check,
    flip_bits,
    made_up_journal,
)
from tests.torture.kills import killed
from tests.torture.power_cuts.cuts import cut_off
from tests.torture.power_cuts.recordings import reason_not_to_record
from tests.torture.promises import Verdict
from tests.torture.starts import long_journal, started
from tests.torture.victims.every import CUT_OFF, CUT_OFF_AND_BROKEN, KILLED, KILLED_AND_BROKEN

KILLS, OTHER_KILLS = 600, 150
"""Of saving, and of what takes longer or is caught before."""
SEEDS = range(1, 4)
FLIPS = 400
STARTS = 150


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the answer.

    Attributes:
        what: What was tortured.
        numbers: What came of it.
        as_expected: Whether the safe lost nothing, and the broken were caught.
    """

    what: str
    numbers: tuple[object, ...]
    as_expected: bool


def main() -> int:
    """Print what came of everything; return 1 when something is not as expected."""
    every = [
        *_table("killed", ("kills", "acknowledged", "lost", "half", "unread"), _kills()),
        *_table("power cut off", ("points", "acknowledged", "disks", *_WORSE), _power_cuts()),
        *_table("started while busy", ("starts", "ended"), _starts()),
        *_table("one bit flipped", ("flips", "changing", "noticed", "share"), _bit_flips()),
    ]
    return int(not all(line.as_expected for line in every))


_WORSE = tuple(verdict.value for verdict in Verdict if verdict is not Verdict.KEPT)


def _kills() -> Iterator[Line]:
    for name in (*KILLED, *KILLED_AND_BROKEN):
        with TemporaryDirectory() as folder:
            of = killed(name, Path(folder), KILLS if name == "saving" else OTHER_KILLS)
        numbers = (of.kills, of.acknowledged, of.lost, of.half, of.unreadable)
        yield Line(name, numbers, of.broken == (name in KILLED_AND_BROKEN))


def _power_cuts() -> Iterator[Line]:
    if reason := reason_not_to_record():
        yield Line(reason, (), as_expected=False)
        return
    for name in (*CUT_OFF, *CUT_OFF_AND_BROKEN):
        runs = [cut_off(name, seed) for seed in SEEDS]
        worse = tuple(sum(run.verdicts[Verdict(word)] for run in runs) for word in _WORSE)
        sums = (sum(run.points for run in runs), sum(run.acknowledged for run in runs))
        numbers = (*sums, sum(run.images for run in runs), *worse)
        yield Line(name, numbers, any(worse) == (name in CUT_OFF_AND_BROKEN))


def _starts() -> Iterator[Line]:
    with TemporaryDirectory() as folder:
        of = started(long_journal(Path(folder)), Path(folder), STARTS)
    yield Line("the window", (of.starts, of.ended), of.ended == 0)


def _bit_flips() -> Iterator[Line]:
    with TemporaryDirectory() as folder:
        journal = made_up_journal(Path(folder))
        for name, check in CHECKS.items():
            of = flip_bits(journal, Path(folder, "flipped.sqlite"), FLIPS, check)
            enough = check is not by_a_deep_check or of.share >= LEAST_NOTICED
            yield Line(name, (of.flips, of.changing, of.noticed, f"{of.share:.1%}"), enough)


def _table(what: str, names: tuple[str, ...], lines: Iterator[Line]) -> Iterator[Line]:
    _print("", what, *names)
    for line in lines:
        _print("" if line.as_expected else "!", line.what, *line.numbers)
        yield line


def _print(mark: str, what: str, *columns: object) -> None:
    sys.stdout.write(f"{mark:2}{what:34}" + "".join(f"{column:>13}" for column in columns) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
