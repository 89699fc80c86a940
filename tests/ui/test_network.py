"""The program talks to nobody."""

import subprocess
import sys
from pathlib import Path

import journal
from tests.torture.power_cuts.recordings import recording_needed

ROOT = Path(journal.__file__).parents[1]

pytestmark = recording_needed()


def network_calls(record: Path, *words: str | Path) -> list[str]:
    """Run Python with some words and return the network calls that it made."""
    how = ["-f", "--seccomp-bpf", "-e", "trace=%network", "-e", "signal=none", "-o", str(record)]
    command = ["strace", *how, sys.executable, *map(str, words)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE)
    return [line for line in record.read_text().splitlines() if " +++ " not in line]


def test_the_pages_of_the_window_and_the_exports_open_no_socket(tmp_path: Path) -> None:
    """F81."""
    record, held = tmp_path / "calls", ("-m", "journal", "--journal", tmp_path / "journal.sqlite")
    done = [
        *network_calls(record, "-m", "journal", "demo", tmp_path / "journal.sqlite"),
        *network_calls(record, *held, "check-in", "--rate", "mood=5", "--note", "quiet"),
        *network_calls(record, *held, "pictures", tmp_path / "pictures"),
        *network_calls(record, *held, "export", "pdf", tmp_path / "summary.pdf"),
    ]

    assert done == []


def test_a_socket_would_be_seen(tmp_path: Path) -> None:
    """F81: or it would prove nothing."""
    (call,) = network_calls(tmp_path / "calls", "-c", "import socket; socket.socket().close()")

    assert "socket(AF_INET" in call
