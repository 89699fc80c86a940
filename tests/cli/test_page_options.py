"""What goes with the page on the command line."""

from collections.abc import Callable
from pathlib import Path

from pypdf import PdfReader


def test_every_day_is_listed_only_when_asked_for(
    demo: Path, done: Callable[..., str], tmp_path: Path
) -> None:
    done("export", "pdf", tmp_path / "plain.pdf")
    done("export", "pdf", tmp_path / "days.pdf", "--include-day-table")

    plain, days = (PdfReader(tmp_path / f"{name}.pdf").pages for name in ("plain", "days"))
    assert len(plain) < len(days)
    assert "Day by day in numbers" in days[-1].extract_text() + days[1].extract_text()


def test_the_table_inside_the_page_is_the_one_that_is_written_alone(
    demo: Path, done: Callable[..., str], tmp_path: Path
) -> None:
    done("export", "pdf", tmp_path / "page.pdf")
    done("export", "csv", tmp_path / "days.csv")

    attachments = PdfReader(tmp_path / "page.pdf").attachments
    assert attachments == {"days.csv": [(tmp_path / "days.csv").read_bytes()]}
