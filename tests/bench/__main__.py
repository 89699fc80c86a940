"""Measure everything in fresh processes and print it beside what it is measured by."""

import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.bench import yardsticks
from tests.bench.processes import Numbers, measured

JOURNAL = Path("build/bench/years.sqlite")
DAYS = 7300
RUNS = 7

REPEATED = (
    ("starts", "bare_window"),
    ("starts", "journal_window"),
    ("trends", "raw_plots"),
    ("trends", "trends"),
    ("bare_plots", "memory"),
    ("trends", "memory"),
    ("files", "saves"),
    ("files", "pages"),
    ("files", "responses"),
    ("yardsticks", "usual_pages"),
)
ONCE = (("trends", "switching"),)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the answer.

    Attributes:
        what: What was measured.
        of: Function and name of its number.
        beside: Function and name of the number it is compared with, if there is one.
        goal: What is aimed at, in words.
    """

    what: str
    of: tuple[str, str]
    beside: tuple[str, str] | None
    goal: str


LINES = (
    Line("window painted, ms", ("journal_window", "painted"), ("bare_window", "painted"), "x1.3"),
    Line("keys taken, ms", ("journal_window", "ready"), ("bare_window", "painted"), "x1.8"),
    Line("a day saved, ms", ("journal_window", "usable"), ("bare_window", "painted"), "x1.8"),
    Line("longest freeze after that, ms", ("journal_window", "freeze"), None, "50"),
    Line("Trends first shown, ms", ("trends", "shown"), ("raw_plots", "shown"), "300"),
    Line("12 weeks drawn again, ms", ("trends", "weeks"), ("raw_plots", "weeks"), "50"),
    Line("20 years drawn again, ms", ("trends", "years"), ("raw_plots", "years"), "150"),
    Line("20 years panned, frames a second", ("trends", "frames"), ("raw_plots", "frames"), "30"),
    Line("memory with Trends open, MB", ("memory", "mb"), ("memory", "bare_mb"), "x1.3"),
    Line("memory after 5000 pages, MB", ("switching", "after"), ("switching", "before"), "x1.0"),
    Line("a check-in saved, ms", ("saves", "saved"), ("saves", "bare"), ""),
    Line("around the sessions of 20 years, ms", ("responses", "years"), None, "50"),
    Line("first page of 12 weeks, ms", ("pages", "first"), ("usual_pages", "first"), "500"),
    Line("page of 12 weeks, ms", ("pages", "weeks"), ("usual_pages", "weeks"), ""),
    Line("page of 20 years, ms", ("pages", "years"), ("usual_pages", "years"), "3000"),
)


def main() -> None:
    """Print a table of medians, and how many times the compared number each is."""
    JOURNAL.unlink(missing_ok=True)  # an older one would be upgraded in every run
    command = ["-m", "journal", "demo", str(JOURNAL), "--days", str(DAYS)]
    subprocess.run([sys.executable, *command], check=True)
    _medians([REPEATED])  # compiles what the program is made of, and fills the disk's cache
    if not yardsticks.there():
        _print("Install .[bench] to measure the page beside matplotlib and reportlab.")
    found = _medians([REPEATED] * RUNS + [ONCE])
    _print("", "median", "beside", "ratio", "goal")
    for line in LINES:
        value = found[line.of]
        other = found.get(line.beside) if line.beside else None
        beside, ratio = (f"{other:.1f}", f"x{value / other:.2f}") if other else ("", "")
        _print(line.what, f"{value:.1f}", beside, ratio, line.goal)


def _medians(rounds: Iterable[tuple[tuple[str, str], ...]]) -> dict[tuple[str, str], float]:
    """Measure round by round, so that what else the machine does hits all alike."""
    found: dict[tuple[str, str], list[float]] = defaultdict(list)
    for modules_and_functions in rounds:
        for module, function in modules_and_functions:
            numbers: Numbers = measured(module, function, JOURNAL)
            for name, value in numbers.items():
                found[function, name].append(value)
    return {key: median(values) for key, values in found.items()}


def _print(what: str, *columns: str) -> None:
    sys.stdout.write(f"{what:34}" + "".join(f"{column:>9}" for column in columns) + "\n")


if __name__ == "__main__":
    main()
