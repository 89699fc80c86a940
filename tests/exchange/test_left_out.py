"""What is kept back leaves no trace, and takes nothing else with it."""

from dataclasses import replace

from journal.domain.contents import Contents
from journal.domain.library import side_effect_kind
from journal.domain.side_effects import Severity, SideEffect
from journal.exchange.json_file import json_document

THOUGHTS = SideEffect(side_effect_kind("suicidal_thoughts"), Severity.MILD)


def test_thoughts_of_suicide_are_left_out_of_check_ins_and_sessions(contents: Contents) -> None:
    first, second, third = contents.check_ins
    session, *others = contents.sessions
    told = replace(
        contents,
        check_ins=(
            replace(first, side_effects=(*first.side_effects, THOUGHTS)),
            replace(second, ratings=(), note="", side_effects=(THOUGHTS,)),
            third,
        ),
        sessions=(replace(session, side_effects=(*session.side_effects, THOUGHTS)), *others),
    )

    kept = told.without_suicidal_thoughts()

    assert kept.check_ins == (first, third)
    assert kept.sessions == contents.sessions
    assert "suicidal" not in str(json_document(kept, None, include_notes=True))
