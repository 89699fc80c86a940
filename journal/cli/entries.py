"""Commands that save an entry: a check-in, a session."""

from collections.abc import Iterable
from datetime import datetime

import click

from journal.cli.commands import Desk, Order, pass_desk
from journal.cli.numbers import number
from journal.cli.sentences import say
from journal.cli.vocabularies import Vocabulary
from journal.domain.check_ins import CheckIn
from journal.domain.days import day_of, parse_day, parse_instant, refuse_future
from journal.domain.help_lines import HelpLine
from journal.domain.sessions import Route, Session, Status
from journal.domain.side_effects import SideEffect
from journal.errors import InvalidEntryError
from journal.report.wording import per_weight
from journal.storage.store import JournalStore

_side_effect_option = click.option(
    "--side-effect",
    "side_effects",
    metavar="NAME=SEVERITY",
    multiple=True,
    help="What was felt: none, mild, moderate or severe. Can be given several times.",
)


@click.command("check-in", cls=Order)
@click.option("--day", metavar="DAY", help="The day it is about, as YYYY-MM-DD. Today if left out.")
@click.option("--at", metavar="TIME", help="When it was recorded, like 2026-03-01T21:00+01:00.")
@click.option(
    "--rate",
    "ratings",
    metavar="MEASURE=VALUE",
    multiple=True,
    help="A rating, like mood=5. Can be given several times.",
)
@_side_effect_option
@click.option("--all-clear", is_flag=True, help="Say that there were no side effects.")
@click.option("--note", metavar="TEXT", default="", help="A few words. Put them in quotes.")
@pass_desk
def check_in(  # noqa: PLR0913 - one for each option
    desk: Desk,
    *,
    day: str | None,
    at: str | None,
    ratings: tuple[str, ...],
    side_effects: tuple[str, ...],
    all_clear: bool,
    note: str,
) -> None:
    """Save what there is to say about a day."""
    vocabulary = Vocabulary.of(desk)
    recorded_at = _past(at, desk.now())
    recorded_on = day_of(recorded_at, vocabulary.settings.night_ends_at)
    entry = CheckIn(
        day=recorded_on if day is None else parse_day(day),
        recorded_at=recorded_at,
        recorded_on=recorded_on,
        ratings=vocabulary.ratings(ratings),
        side_effects=vocabulary.side_effects(side_effects),
        all_clear=all_clear,
        note=note,
    )
    _save(desk, entry)
    say(_check_in_sentence(entry))
    if entry.asks_for_help:
        _say_whom_to_call(vocabulary.settings.lines_to_call)


@click.command(cls=Order)
@click.option(
    "--started-at", metavar="TIME", required=True, help="Its start, like 2026-03-01T14:30+01:00."
)
@click.option(
    "--route",
    metavar="ROUTE",
    required=True,
    help=f"How it was given: {', '.join(route.value for route in Route)}.",
)
@click.option(
    "--dose-mg", metavar="MG", help="Total dose in milligrams. Can be left out with --planned."
)
@click.option("--product", metavar="TEXT", default="", help="What was given, like ketamine.")
@click.option("--weight-kg", metavar="KG", help="Body weight that day in kilograms.")
@click.option("--note", metavar="TEXT", default="", help="A few words. Put them in quotes.")
@_side_effect_option
@click.option("--planned", is_flag=True, help="It has not taken place yet.")
@pass_desk
def session(  # noqa: PLR0913 - one for each option
    desk: Desk,
    *,
    started_at: str,
    route: str,
    dose_mg: str | None,
    product: str,
    weight_kg: str | None,
    note: str,
    side_effects: tuple[str, ...],
    planned: bool,
) -> None:
    """Save a treatment session."""
    if dose_mg is None and not planned:
        click.get_current_context().fail("The option --dose-mg is missing.")
    vocabulary = Vocabulary.of(desk)
    entry = Session(
        started_at=_start(started_at, desk.now(), planned=planned),
        route=Route.parse(route),
        dose_mg=None if dose_mg is None else number("--dose-mg", dose_mg),
        product=product,
        weight_kg=None if weight_kg is None else number("--weight-kg", weight_kg),
        status=Status.PLANNED if planned else Status.DONE,
        side_effects=vocabulary.side_effects(side_effects),
        note=note,
    )
    _save(desk, entry)
    say(_session_sentence(entry))
    if entry.asks_for_help:
        _say_whom_to_call(vocabulary.settings.lines_to_call)


def _start(text: str, now: datetime, *, planned: bool) -> datetime:
    """Read when a session began, or is to begin."""
    instant = parse_instant(text)
    if instant > now and not planned:
        raise InvalidEntryError(
            "{instant} lies in the future.",
            "Enter a time that has passed, or add --planned.",
            instant=instant,
        )
    return instant


def _past(text: str | None, now: datetime) -> datetime:
    """Read an instant that has passed; now when there is no text."""
    instant = now if text is None else parse_instant(text)
    refuse_future(instant, now)
    return instant


def _save(desk: Desk, entry: CheckIn | Session) -> None:
    with JournalStore.open(desk.path, desk.now) as store:
        store.save([entry])


def _check_in_sentence(entry: CheckIn) -> str:
    said = [f"{measure} {value:g}" for measure, value in entry.values.items()]
    said += _effect_words(entry.side_effects)
    said += ["all clear"] if entry.all_clear else []
    said += ["a note"] if entry.note else []
    later = ", entered later" if entry.later else ""
    return f"Saved the check-in for {entry.day}{later}: {', '.join(said)}."


def _session_sentence(entry: Session) -> str:
    said = [] if entry.dose_mg is None else [f"{entry.dose_mg:g} mg"]
    said += [] if entry.route is None else [entry.route.value]
    said += [] if entry.mg_per_kg is None else [per_weight(entry.mg_per_kg)]
    said += _effect_words(entry.side_effects)
    said += ["a note"] if entry.note else []
    planned = "planned " if entry.status is Status.PLANNED else ""
    start = f"{entry.started_at:%Y-%m-%d %H:%M}"
    return f"Saved the {planned}session of {start}: {', '.join(said)}."


def _effect_words(effects: Iterable[SideEffect]) -> list[str]:
    return [f"{effect.kind.id} {effect.severity.word}" for effect in effects]


def _say_whom_to_call(lines: Iterable[HelpLine]) -> None:
    say("You do not have to handle this alone. Call one of these numbers now, if you like:")
    for line in lines:
        where = f" ({line.where})" if line.where else ""
        say(f"  {line.name}: {line.contact}{where}")
