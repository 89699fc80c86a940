"""The document for developers: every fault, what must hold then, and the tests that prove it."""

from collections.abc import Iterator, Mapping, Sequence

from tests.faults.proofs import ROOT, Proof, proofs
from tests.faults.rows import Fault, faults_by_title

PATH = ROOT / "tests" / "FAULTS.md"

_HEAD = """\
# What can go wrong, and what proves that nothing is lost

Written by `make faults` from `tests/faults/rows.toml` and from the tests: a test that proves a row
is marked with its number, as in `@pytest.mark.fault("F22")`, or begins its docstring with it, as in
"F22, F42: a lock is not damage". A row without tests is not proved yet.
"""


def document() -> str:
    """Return the text of the document."""
    return "\n".join([_HEAD, *_lines(proofs())])


def _lines(found: Mapping[str, Sequence[Proof]]) -> Iterator[str]:
    for title, faults in faults_by_title().items():
        yield f"## {title}\n"
        for fault in faults:
            yield from _row(fault, found.get(fault.number, ()))
            yield ""


def _row(fault: Fault, found: Sequence[Proof]) -> Iterator[str]:
    yield f"**{fault.number}** {fault.what}: {fault.then}.\n"
    if not found:
        yield "- not proved yet"
    for proof in found:
        yield f"- {proof.sentence} (`{proof.file}`)"
