"""Write the document anew: `python -m tests.faults`."""

from tests.faults.document import PATH, document

PATH.write_text(document(), encoding="utf-8")
