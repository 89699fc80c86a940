"""The document of the faults says what the tests say."""

from tests.faults.document import PATH, document
from tests.faults.proofs import proofs
from tests.faults.rows import faults_by_title


def test_the_document_is_up_to_date() -> None:
    assert PATH.read_text(encoding="utf-8") == document(), "type: make faults"


def test_every_row_has_its_own_number_in_order() -> None:
    numbers = [fault.number for faults in faults_by_title().values() for fault in faults]

    assert numbers == [f"F{number}" for number in range(1, len(numbers) + 1)]


def test_every_number_that_a_test_names_is_a_row() -> None:
    rows = {fault.number for faults in faults_by_title().values() for fault in faults}

    assert {number for number in proofs() if number.startswith("F")} <= rows
