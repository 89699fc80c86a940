"""The numbers of one's own country come first, and none is ever left out."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from journal.domain import library
from journal.domain.help_lines import HelpLine
from journal.language import choose_language, chosen_language
from journal.ui.help_panel import near_and_far
from journal.ui.translation import territory_of_system

SISTER = HelpLine("My sister", "030 123 456", "Berlin")


@pytest.fixture
def in_german() -> None:
    choose_language("de")


@pytest.fixture(autouse=True)
def _language_of_before() -> Iterator[None]:
    before = chosen_language()
    yield
    choose_language(before)


def contacts(territory: str, *own: HelpLine) -> list[str]:
    near, far = near_and_far((*library.help_lines(), *own), territory)
    return [line.contact for line in (*near, *far)]


@pytest.mark.parametrize(
    ("territory", "first"),
    [
        ("DE", ["0800 111 0 111", "116 123", "112"]),
        ("AT", ["142", "112"]),
        ("CH", ["143", "112"]),
        ("GB", ["116 123", "112"]),
        ("IE", ["116 123", "112"]),
        ("FR", ["112"]),
        ("US", ["988", "911"]),
        ("CA", ["988", "911"]),
    ],
)
def test_the_numbers_of_the_country_come_first(territory: str, first: list[str]) -> None:
    assert contacts(territory)[: len(first)] == first


def test_the_country_decides_before_the_language(in_german: None) -> None:
    assert contacts("US")[:2] == ["988", "911"]


def test_where_the_country_is_not_known_the_language_decides(in_german: None) -> None:
    assert contacts("")[:5] == ["0800 111 0 111", "116 123", "142", "143", "112"]


def test_without_either_the_english_numbers_come_first() -> None:
    assert contacts("")[:4] == ["988", "116 123", "112", "911"]


@pytest.mark.parametrize("territory", ["", "DE", "US", "JP"])
def test_the_set_is_the_same_everywhere(territory: str) -> None:
    near, far = near_and_far(library.help_lines(), territory)

    assert len([*near, *far]) == 8
    assert {*near, *far} == set(library.help_lines())


def test_a_persons_own_number_stays_in_front_of_all() -> None:
    assert contacts("AT", SISTER)[:2] == ["030 123 456", "142"]


def test_the_country_is_the_one_of_the_system() -> None:
    code = territory_of_system()

    assert QLocale.codeToTerritory(code) is QLocale.system().territory()


@pytest.mark.parametrize(
    ("territory", "near"),
    [("AT", ["142", "112"]), ("US", ["988", "911"]), ("JP", ["988", "116 123", "112", "911"])],
)
def test_lines_of_elsewhere_are_kept_apart(territory: str, near: list[str]) -> None:
    lines, far = near_and_far(library.help_lines(), territory)

    assert [line.contact for line in lines] == near
    assert len(far) == 8 - len(near)
