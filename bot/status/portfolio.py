"""Many plans in one list, the worst first: from what was kept when each was last looked at.

A plan that was changed since, or that nobody has looked at yet, is looked at now: the list is never behind
what its reader has seen elsewhere.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from bot.health import Cause, Colour, Reason
from bot.status.model import MilestoneRef, Progress, Who
from bot.status.remembered import facts
from bot.status.rows import who
from storage import queries
from storage.kinds import PlanState
from storage.models import Plan

MOST_REASONS = 2
_WORST = {Colour.RED: 0, Colour.AMBER: 1, Colour.GREEN: 2}
_NAMES: dict[Cause, Callable[[Session, Sequence[int]], dict[int, str]]] = {
    Cause.MILESTONE: queries.milestone_names,
    Cause.UNANSWERED: queries.question_texts,
    Cause.LATE: queries.task_names,
    Cause.BLOCKED: queries.task_names,
    Cause.MOVED: queries.task_names,
    Cause.SAID: queries.override_words,
}


@dataclass(frozen=True)
class PlanReason:
    """Why a plan of a portfolio is not green.

    `name` is the task, milestone or question, or why somebody said it; then `by` is who, None the operator.
    """

    cause: Cause
    colour: Colour
    name: str
    days: int
    on: date | None
    by: Who | None = None


@dataclass(frozen=True)
class PlanLine:
    """A plan of a portfolio.

    `before` is its colour until `since`, None where it was never another one. `late` counts late tasks,
    `waiting` questions and dates that nobody has answered. `step` is the next milestone.
    """

    plan_id: int
    key: str
    title: str
    customer: str
    owner: Who | None
    state: PlanState
    colour: Colour
    before: Colour | None
    since: datetime | None
    progress: Progress
    late: int
    waiting: int
    step: MilestoneRef | None
    step_due_on: date | None
    forecast_on: date | None
    reasons: tuple[PlanReason, ...]
    more_reasons: int


@dataclass(frozen=True)
class _Stand:
    """How one plan stands, kept or computed."""

    colour: Colour
    before: Colour | None
    since: datetime | None
    progress: Progress
    late: int
    waiting: int
    reasons: Sequence[Reason]
    step_id: int | None
    forecast_on: date | None


@dataclass(frozen=True)
class Named:
    """What the reasons are about, by cause and key, and who said a colour, by the key of the saying."""

    things: Mapping[tuple[Cause, int], str]
    authors: Mapping[int, Who]


def portfolio(session: Session, now: datetime) -> tuple[PlanLine, ...]:
    """List the live plans that the session sees, red ones first."""
    found = [(stood, _stand(session, stood, now)) for stood in queries.portfolio(session)]
    names = _names(session, [stand for _, stand in found])
    authors = _authors(session, [stand for _, stand in found])
    keys = {stand.step_id for _, stand in found if stand.step_id is not None}
    steps = queries.steps(session, sorted(keys))
    lines = [_line(stood, stand, Named(names, authors), steps) for stood, stand in found]
    return tuple(sorted(lines, key=_by_need))


def _by_need(line: PlanLine) -> tuple[int, int, str]:
    return _WORST[line.colour], -line.late, line.key


def _stand(session: Session, stood: queries.Stood, now: datetime) -> _Stand:
    fresh = stood.look_at is None or stood.look_at > now
    if stood.kept is not None and fresh:
        return _kept(stood.kept)
    return _computed(session, stood, now)


def _kept(row: queries.Kept) -> _Stand:
    return _Stand(
        colour=row.colour,
        before=row.before,
        since=row.since,
        progress=Progress(row.done, row.total),
        late=row.late,
        waiting=row.waiting,
        reasons=[_reason(one) for one in row.reasons],
        step_id=row.step_id,
        forecast_on=row.forecast_on,
    )


def _computed(session: Session, stood: queries.Stood, now: datetime) -> _Stand:
    found = facts(session, session.get_one(Plan, stood.id), None, now, most=0)
    assert found is not None
    kept, colour = stood.kept, found.health.colour
    step = next((one for one in found.milestones if not one.reached), None)
    same = kept is not None and kept.colour is colour
    return _Stand(
        colour=colour,
        before=(kept.before if same else kept.colour) if kept else None,
        since=kept.since if kept and same else None,
        progress=found.progress,
        late=sum(row.late for row in found.tasks),
        waiting=len(found.questions) + len(found.waiting),
        reasons=found.health.reasons,
        step_id=step.id if step else None,
        forecast_on=step.forecast_on if step else None,
    )


def _line(
    stood: queries.Stood,
    stand: _Stand,
    named: Named,
    steps: Mapping[int, tuple[str, date | None]],
) -> PlanLine:
    title, due_on = steps.get(stand.step_id or 0, ("", None))
    return PlanLine(
        plan_id=stood.id,
        key=stood.key,
        title=stood.title,
        customer=stood.customer,
        owner=who(stood.owner),
        state=stood.state,
        colour=stand.colour,
        before=stand.before,
        since=stand.since,
        progress=stand.progress,
        late=stand.late,
        waiting=stand.waiting,
        step=MilestoneRef(stand.step_id, title) if stand.step_id and title else None,
        step_due_on=due_on,
        forecast_on=stand.forecast_on if title else None,
        reasons=tuple(_named(one, named) for one in stand.reasons[:MOST_REASONS]),
        more_reasons=max(0, len(stand.reasons) - MOST_REASONS),
    )


def _names(session: Session, stands: Iterable[_Stand]) -> dict[tuple[Cause, int], str]:
    """Name what the shown reasons are about, with the reader's eyes: a SELECT for each kind of thing."""
    wanted: defaultdict[Cause, set[int]] = defaultdict(set)
    for stand in stands:
        for reason in stand.reasons[:MOST_REASONS]:
            if reason.thing is not None and reason.cause in _NAMES:
                wanted[reason.cause].add(reason.thing)
    return {
        (cause, key): name
        for cause, keys in wanted.items()
        for key, name in _NAMES[cause](session, sorted(keys)).items()
    }


def _authors(session: Session, stands: Iterable[_Stand]) -> dict[int, Who]:
    """Name who said the colours that are shown; most plans have none that was said."""
    keys = {
        reason.thing
        for stand in stands
        for reason in stand.reasons[:MOST_REASONS]
        if reason.cause is Cause.SAID and reason.thing is not None
    }
    found = queries.override_authors(session, sorted(keys)) if keys else {}
    return {key: named for key, person in found.items() if (named := who(person)) is not None}


def _named(reason: Reason, named: Named) -> PlanReason:
    name = named.things.get((reason.cause, reason.thing or 0), "")
    by = named.authors.get(reason.thing or 0) if reason.cause is Cause.SAID else None
    return PlanReason(reason.cause, reason.colour, name, reason.days, reason.on, by)


def _reason(kept: Mapping[str, Any]) -> Reason:
    return Reason(
        Cause(kept["cause"]),
        Colour(kept["colour"]),
        kept["thing"],
        kept["days"],
        date.fromisoformat(kept["on"]) if kept["on"] else None,
    )
