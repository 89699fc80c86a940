"""What a journal may hold, drawn at random: every kind of record, with odd texts and times."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

from hypothesis import strategies as st

from journal.domain import library
from journal.domain.check_ins import CheckIn, Rating
from journal.domain.days import day_of
from journal.domain.measures import Measure
from journal.domain.readings import Moment, Reading
from journal.domain.sessions import Route, Session, Status
from journal.domain.side_effects import Phase, Severity, SideEffect, SideEffectKind

ODD_TEXTS = (
    "",
    "NUL \x00 inside",
    "lone \ud800 surrogate \udfff",
    "right to left \u202e override \u05e9\u05dc\u05d5\u05dd",
    "emoji \U0001f469\u200d\U0001f52c, cafe\u0301",
    "'; DROP TABLE check_ins; -- \" % _ \\ {braces} {0} %s",
    "line\nline\r\nline\ttab",
)

TEXTS = st.sampled_from(ODD_TEXTS) | st.text(st.characters(exclude_categories=()), max_size=30)
NAMES = TEXTS.map(lambda text: f"x{text}")

OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))
INSTANTS = st.datetimes(datetime(1990, 1, 1), datetime(2090, 12, 31), timezones=OFFSETS)  # noqa: DTZ001 - the zones are drawn too
HOURS = st.integers(0, 12)


def _soon_after(start: datetime) -> st.SearchStrategy[datetime | None]:
    delays = st.timedeltas(timedelta(0), timedelta(days=7))
    return st.none() | st.builds(
        lambda delay, zone: (start + delay).astimezone(zone), delays, OFFSETS
    )


@st.composite
def measures(draw: st.DrawFn) -> Measure:
    """Draw a measure on any scale that the program accepts."""
    step = draw(st.sampled_from([0.01, 0.1, 0.25, 0.5, 1.0, 2.0, 5.0]))
    steps = draw(st.integers(1, 100))
    minimum = draw(st.integers(-100, 100)) * step
    return Measure(
        id=draw(st.from_regex(r"m_[a-z0-9_]{0,30}", fullmatch=True)),
        name=draw(NAMES),
        question=draw(TEXTS),
        low_label=draw(TEXTS),
        high_label=draw(TEXTS),
        minimum=minimum,
        maximum=minimum + steps * step,
        step=step,
        higher_is_better=draw(st.booleans()),
        archived=draw(st.booleans()),
    )


def own_kinds() -> st.SearchStrategy[SideEffectKind]:
    """Draw a person's own side effect."""
    return NAMES.map(SideEffectKind.named)


@st.composite
def side_effects(draw: st.DrawFn, kinds: Sequence[SideEffectKind]) -> tuple[SideEffect, ...]:
    """Draw side effects, at most one per kind and phase."""
    keys = st.tuples(st.sampled_from(kinds), st.none() | st.sampled_from(Phase))
    effects = []
    for kind, phase in draw(st.lists(keys, max_size=3, unique_by=lambda key: (key[0].id, key[1]))):
        started_at = draw(st.none() | INSTANTS)
        ended_at = draw(_soon_after(started_at)) if started_at else None
        severity = draw(st.sampled_from(Severity))
        effects.append(SideEffect(kind, severity, phase, started_at, ended_at))
    return tuple(effects)


@st.composite
def ratings(draw: st.DrawFn, asked: Sequence[Measure]) -> tuple[Rating, ...]:
    """Draw ratings, some of them skipped, of some of the measures asked."""
    answers = []
    for measure in asked:
        steps = round((measure.maximum - measure.minimum) / measure.step)
        if draw(st.booleans()):
            place = draw(st.none() | st.integers(0, steps))
            value = None if place is None else measure.minimum + place * measure.step
            answers.append(Rating(measure, value))
    return tuple(answers)


@st.composite
def check_ins(
    draw: st.DrawFn,
    asked: Sequence[Measure] = library.core_measures(),
    kinds: Sequence[SideEffectKind] = library.side_effect_kinds(),
) -> CheckIn:
    """Draw a check-in that says something."""
    recorded_at = draw(INSTANTS)
    recorded_on = day_of(recorded_at, draw(HOURS))
    effects = draw(side_effects(kinds))
    felt = any(effect.severity for effect in effects)
    answers = draw(ratings(asked))
    note = draw(TEXTS)
    said = bool(effects or note.strip()) or any(answer.value is not None for answer in answers)
    return CheckIn(
        day=recorded_on - timedelta(days=draw(st.integers(0, 40))),
        recorded_at=recorded_at,
        recorded_on=recorded_on,
        ratings=answers,
        side_effects=effects,
        all_clear=not said or (not felt and draw(st.booleans())),
        note=note,
    )


@st.composite
def readings(draw: st.DrawFn) -> tuple[Reading, ...]:
    """Draw blood pressures and pulses, at most one reading per moment."""
    taken = []
    for moment in draw(st.sets(st.sampled_from(Moment))):
        low, rise = draw(st.integers(40, 150)), draw(st.integers(1, 100))
        pressure = draw(st.sampled_from([(low + rise, low), (None, None)]))
        pulse = draw(st.integers(20, 300))
        taken.append(Reading(moment, *pressure, pulse, draw(st.none() | INSTANTS)))
    return tuple(taken)


@st.composite
def sessions(
    draw: st.DrawFn, kinds: Sequence[SideEffectKind] = library.side_effect_kinds()
) -> Session:
    """Draw a session of any status."""
    started_at = draw(INSTANTS)
    return Session(
        started_at=started_at,
        route=draw(st.none() | st.sampled_from(Route)),
        dose_mg=draw(st.none() | st.floats(0.01, 2000)),
        product=draw(TEXTS),
        weight_kg=draw(st.none() | st.floats(1, 500)),
        status=draw(st.sampled_from(Status)),
        setting=draw(TEXTS),
        with_therapy=draw(st.none() | st.booleans()),
        intention=draw(TEXTS),
        preparation=draw(TEXTS),
        strongest_at=draw(_soon_after(started_at)),
        normal_again_at=draw(_soon_after(started_at)),
        readings=draw(readings()),
        side_effects=draw(side_effects(kinds)),
        note=draw(TEXTS),
    )
