"""The JSON file holds everything but notes, so that it can be read back."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from journal.domain.check_ins import CheckIn, Rating
from journal.domain.contents import Contents
from journal.domain.measures import Measure
from journal.domain.periods import Period
from journal.domain.readings import Reading
from journal.domain.records import restored
from journal.domain.sessions import Session
from journal.domain.side_effects import SideEffect, SideEffectKind
from journal.exchange.json_file import json_document, write_json


def _written(contents: Contents, folder: Path, **choices: Any) -> dict[str, Any]:
    path = folder / "journal.json"
    write_json(contents, path, **choices)
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def test_the_file_says_what_it_is(contents: Contents, tmp_path: Path) -> None:
    document = _written(contents, tmp_path)

    assert (document["format"], document["version"]) == ("symptom-journal", 1)
    assert [measure["id"] for measure in document["measures"]] == [
        measure.id for measure in contents.measures
    ]


def test_a_check_in_keeps_rated_skipped_and_never_asked_apart(
    contents: Contents, tmp_path: Path
) -> None:
    first, _, third = _written(contents, tmp_path)["check_ins"]

    assert first["ratings"] == {"attention": 5, "mood": 0}
    assert first["skipped"] == ["anxiety"]
    assert (first["day"], first["recorded_on"], first["later"]) == (
        "2026-03-01",
        "2026-03-01",
        False,
    )
    assert (third["ratings"], third["all_clear"], third["later"]) == ({"focus": 2.5}, True, True)


def test_whole_numbers_are_written_without_decimals(contents: Contents, tmp_path: Path) -> None:
    write_json(contents, tmp_path / "journal.json")

    text = (tmp_path / "journal.json").read_text(encoding="utf-8")
    assert '"attention": 5,' in text
    assert '"dose_mg": 40,' in text
    assert '"minimum": 0,' in text
    assert text.endswith("}\n")


def test_each_side_effect_names_the_record_it_belongs_to(
    contents: Contents, tmp_path: Path
) -> None:
    effects = _written(contents, tmp_path)["side_effects"]

    assert len(effects) == 5
    assert effects[0] == {
        "check_in": "c1",
        "session": None,
        "day": "2026-03-01",
        "kind": "nausea",
        "severity": "none",
        "phase": None,
        "started_at": None,
        "ended_at": None,
    }
    assert (effects[-1]["check_in"], effects[-1]["session"]) == (None, "s1")


def test_free_text_stays_in_the_journal_unless_it_is_asked_for(
    contents: Contents, tmp_path: Path
) -> None:
    silent = _written(contents, tmp_path)
    telling = _written(contents, tmp_path, include_notes=True)

    assert {check_in["note"] for check_in in silent["check_ins"]} == {None}
    free = ("note", "intention", "preparation")
    assert [silent["sessions"][0][name] for name in free] == [None] * 3
    assert [telling["sessions"][0][name] for name in free] == ["calm", "rest", "walked"]
    assert telling["check_ins"][0]["note"] == "=SUM(A1) at work"


def test_a_period_leaves_out_what_lies_outside(contents: Contents, tmp_path: Path) -> None:
    document = _written(contents, tmp_path, period=Period(date(2026, 3, 2), date(2026, 3, 4)))

    assert [check_in["id"] for check_in in document["check_ins"]] == ["c3"]
    assert [session["id"] for session in document["sessions"]] == ["s1", "s2"]
    assert {effect["session"] for effect in document["side_effects"]} == {"s1"}


def test_the_records_can_be_built_again_from_it(contents: Contents) -> None:
    document = json.loads(json.dumps(json_document(contents, None, include_notes=True)))

    measures = {row["id"]: restored(Measure, row) for row in document["measures"]}
    kinds = {kind.id: kind for kind in contents.side_effect_kinds if not kind.own}
    kinds |= {row["id"]: _kind(row) for row in document["side_effect_kinds"] if row["own"]}

    def effects(owner: str, owner_id: str) -> tuple[SideEffect, ...]:
        rows = [row for row in document["side_effects"] if row[owner] == owner_id]
        return tuple(restored(SideEffect, row, kind=kinds[row["kind"]]) for row in rows)

    def check_in(row: dict[str, Any]) -> CheckIn:
        rated = [Rating(measures[name], value) for name, value in row["ratings"].items()]
        skipped = [Rating(measures[name], None) for name in row["skipped"]]
        ratings = (*rated, *skipped)
        return restored(CheckIn, row, ratings=ratings, side_effects=effects("check_in", row["id"]))

    def session(row: dict[str, Any]) -> Session:
        readings = tuple(restored(Reading, reading) for reading in row["readings"])
        said = effects("session", row["id"])
        return restored(Session, row, readings=readings, side_effects=said)

    assert tuple(measures.values()) == contents.measures
    assert tuple(map(check_in, document["check_ins"])) == tuple(
        replace(c, rev=0) for c in contents.check_ins
    )
    assert tuple(map(session, document["sessions"])) == contents.sessions


def _kind(row: dict[str, Any]) -> SideEffectKind:
    values = {name: value for name, value in row.items() if name != "attention"}
    return restored(SideEffectKind, values)


def test_only_side_effects_that_were_said_or_added_are_described(
    contents: Contents, tmp_path: Path
) -> None:
    kinds = _written(contents, tmp_path)["side_effect_kinds"]

    assert [kind["id"] for kind in kinds] == ["nausea", "headache", "own_cold_hands"]
