"""The page for the appointment, read back from the PDF."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from journal.analysis.summary import Summary
from journal.report.profile import profile_pdf
from journal.report.profile_options import ProfileOptions

MADE_ON = date(2026, 3, 2)
PLAIN = ProfileOptions()


def read(summary: Summary, options: ProfileOptions = PLAIN) -> PdfReader:
    return PdfReader(BytesIO(profile_pdf(summary, options=options, made_on=MADE_ON)))


def text_of(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def tags(element: Any) -> Iterator[DictionaryObject]:
    element = element.get_object()
    if isinstance(element, ArrayObject):
        for child in element:
            yield from tags(child)
    elif isinstance(element, DictionaryObject):
        yield element
        if "/K" in element:
            yield from tags(element["/K"])


def tagged(reader: PdfReader, kind: str) -> list[DictionaryObject]:
    tree = reader.root_object["/StructTreeRoot"]
    return [tag for tag in tags(tree) if tag.get("/S") == kind]
