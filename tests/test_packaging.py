"""What a person gets who installs the program: the wheel, alone in its own environment."""

import json
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from journal import __version__

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    _pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT))
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Hold the wheel and borrow its dependencies, without the way back to the checkout."""
    base = tmp_path_factory.mktemp("environment")
    venv.create(base)
    _pip("--python", str(base), "install", "--no-deps", str(wheel))
    borrowed = Path(_folder("purelib", base), "borrowed.pth")
    libraries = (sysconfig.get_path("purelib"), sysconfig.get_path("platlib"))
    borrowed.write_text("\n".join(libraries), encoding="utf-8")
    return base


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PYTHONPATH", raising=False)
    return tmp_path


def test_the_wheel_carries_every_resource(wheel: Path) -> None:
    resources = {
        f"journal/{file.relative_to(ROOT).as_posix()}"
        for file in ROOT.glob("resources/**/*")
        if file.is_file()
    }

    with ZipFile(wheel) as archive:
        packed = set(archive.namelist())

    assert resources
    assert resources <= packed


def test_the_wheel_carries_the_program_and_its_license_only(wheel: Path) -> None:
    about = f"symptom_journal-{__version__}.dist-info"

    with ZipFile(wheel) as archive:
        packed = archive.namelist()

    assert {name.split("/")[0] for name in packed} == {"journal", about}
    assert f"{about}/licenses/LICENSE" in packed


def test_the_installed_program_tells_its_version(environment: Path, elsewhere: Path) -> None:
    said = _symptom_journal(environment, "--version")

    assert __version__ in said


def test_the_installed_program_lives_outside_the_checkout(
    environment: Path, elsewhere: Path
) -> None:
    python = Path(_folder("scripts", environment), "python")

    found = _run(str(python), "-c", "import journal; print(journal.__file__)")

    assert Path(found.strip()).is_relative_to(environment)


def test_the_installed_program_makes_and_exports_a_journal_in_any_folder(
    environment: Path, elsewhere: Path
) -> None:
    _symptom_journal(environment, "demo", "demo.sqlite")
    _symptom_journal(environment, "--journal", "demo.sqlite", "export", "json", "demo.json")
    _symptom_journal(environment, "--journal", "demo.sqlite", "export", "pdf", "demo.pdf")

    assert json.loads((elsewhere / "demo.json").read_text(encoding="utf-8"))
    assert (elsewhere / "demo.pdf").read_bytes().startswith(b"%PDF-")


def _symptom_journal(environment: Path, *arguments: str) -> str:
    return _run(str(Path(_folder("scripts", environment), "symptom-journal")), *arguments)


def _folder(kind: str, base: Path) -> str:
    return sysconfig.get_path(kind, "venv", {"base": str(base), "platbase": str(base)})


def _pip(*arguments: str) -> None:
    _run(sys.executable, "-m", "pip", "--no-input", "--disable-pip-version-check", *arguments)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
