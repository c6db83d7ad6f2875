"""When to look at how a plan stands (`stir`, `due`), and looking (`look`): what is kept, and who is told.

A colour changes by what people do, and by a day that begins where one of them lives; so a plan has an alarm
clock, `look_at`, as a person has. The vendor's row is computed of all facts, the customer's of shared ones
through a session limited to these. The owner is told at once when the vendor's colour has changed, unless
it was the owner alone who changed something; others read it in their digest.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot import outbox, status
from bot.health import Colour, Reason
from bot.identity import Reader, eyes
from bot.status import MilestoneRow, Status
from bot.times import next_midnight
from storage import queries
from storage.db import writing
from storage.kinds import Audience, PlanState, Role
from storage.models import Change, Member, Person, Plan, Standing

# How long somebody who looks is given: who dies meanwhile lets the clock ring again.
LEASE = timedelta(minutes=5)
ROUND = 20


def stir(session: Session, changes: Iterable[Change], *, now: datetime) -> None:
    """Have the plans that were changed looked at; they are held by the caller's transaction."""
    for change in changes:
        if change.plan_id is None:
            continue
        plan = session.get_one(Plan, change.plan_id)
        alone = plan.look_at is None or plan.look_at > now or plan.stirred_by_id == change.actor_id
        stirred_by = change.actor_id if alone else None
        # What stays the same would be looked through for what has changed.
        if (plan.stirred_by_id, plan.look_at) != (stirred_by, now):
            plan.stirred_by_id, plan.look_at = stirred_by, now


def due(session: Session, now: datetime, limit: int = ROUND) -> list[int]:
    """Take the plans whose clock has rung, and put them off by a lease."""
    rung = (
        select(Plan)
        .where(Plan.look_at <= now)
        .order_by(Plan.look_at, Plan.id)
        .limit(limit)
        .with_for_update(skip_locked=True, key_share=True, of=Plan)
    )
    plans = session.scalars(rung).all()
    for plan in plans:
        plan.look_at = now + LEASE
    return [plan.id for plan in plans]


def next_look(session: Session) -> datetime | None:
    """Give when the next plan is to be looked at; None where none is."""
    waiting = select(Plan.look_at).where(Plan.look_at.is_not(None))
    return session.scalar(waiting.order_by(Plan.look_at).limit(1))


def look(engine: Engine, plan_id: int, now: datetime) -> None:
    """Compute how a plan stands for both audiences, keep it, and tell its owner of another colour.

    What changes meanwhile rings the clock again, so that nothing of it is lost.
    """
    found = {audience: _read(engine, plan_id, audience, now) for audience in Audience}
    with writing(engine) as session:
        held = select(Plan).where(Plan.id == plan_id).with_for_update(key_share=True, of=Plan)
        plan = session.scalars(held).one_or_none()
        if plan is None:
            return
        stirred_by = plan.stirred_by_id
        if plan.look_at == now + LEASE:
            plan.look_at, plan.stirred_by_id = _next(session, plan, now), None
        for audience, standing in found.items():
            if standing is not None:
                _keep(session, plan, audience, standing, now)
        _tell(session, plan, stirred_by, now)


def _read(engine: Engine, plan_id: int, audience: Audience, now: datetime) -> Status | None:
    reader = Reader.link(plan_id) if audience is Audience.SHARED else Reader.shell()
    with eyes(engine, reader) as session:
        plan = queries.plan_of(session, plan_id)
        return status.facts(session, plan, None, now, most=0) if plan else None


def _keep(session: Session, plan: Plan, audience: Audience, found: Status, now: datetime) -> None:
    """Write the row; where the colour or a reason is another one, the cards that show it are drawn again."""
    row = _row(session, plan.id, audience)
    reasons = [_plain(reason) for reason in found.health.reasons]
    if row is None:
        row = Standing(plan_id=plan.id, audience=audience, since=now, before=None)
        session.add(row)
    elif row.colour is not found.health.colour:
        row.before, row.since = row.colour, now
    if row.reasons is not None and row.reasons != reasons:
        outbox.redraw_cards(session, plan, audience, now=now)
    step = next((one for one in found.milestones if not one.reached), None)
    row.colour, row.reasons, row.looked_at = found.health.colour, reasons, now
    row.done, row.total = found.progress.done, found.progress.total
    row.late = sum(task.late for task in found.tasks)
    row.waiting = len(found.questions) + len(found.waiting)
    row.step_id, row.forecast_on = _step(step)
    session.flush()


def _tell(session: Session, plan: Plan, stirred_by: int | None, now: datetime) -> None:
    """Tell the owner of another colour, once; a plan that is green from its first day is no news.

    At once is in their hours. Most colours change at midnight, when a day begins: a worse one is told by the
    morning's page of all plans, which says what it was, and not by a second message of that minute.
    """
    row = _row(session, plan.id, Audience.INTERNAL)
    owner = _owner(session, plan)
    if row is None or owner is None or plan.state is not PlanState.ACTIVE:
        return
    told, row.told = row.told or Colour.GREEN, row.colour
    if told is row.colour or owner.id == stirred_by:
        return
    told_at = owner.calendar.next_open(now)
    in_digest = owner.digests_only or (told_at > now and row.colour is not Colour.GREEN)
    if owner.active and owner.stopped_at is None and not in_digest:
        about = {"what": "health", "before": told.value, "colour": row.colour.value}
        cause = f"health-{plan.id}-{now:%Y%m%dT%H%M%S}"
        notice = outbox.notice(session, cause, owner, now=now, about=about, plan_id=plan.id)
        if notice is not None:
            notice.due_at = told_at


def _next(session: Session, plan: Plan, now: datetime) -> datetime | None:
    """Give when the next day begins for anybody on the plan; a closed one stands as it is."""
    if plan.state is PlanState.CLOSED:
        return None
    zones = select(Person.time_zone).join(Member, Member.person_id == Person.id)
    found = set(session.scalars(zones.where(Member.plan_id == plan.id))) or {"UTC"}
    return min(next_midnight(now, zone) for zone in found)


def _owner(session: Session, plan: Plan) -> Person | None:
    owners = select(Person).join(Member, Member.person_id == Person.id)
    return session.scalars(
        owners.where(Member.plan_id == plan.id, Member.role == Role.OWNER)
    ).first()


def _row(session: Session, plan_id: int, audience: Audience) -> Standing | None:
    query = select(Standing).where(Standing.plan_id == plan_id, Standing.audience == audience)
    return session.scalars(query).one_or_none()


def _step(step: MilestoneRow | None) -> tuple[int | None, Any]:
    return (step.id, step.forecast_on) if step else (None, None)


def _plain(reason: Reason) -> dict[str, Any]:
    """Give a reason as JSON: causes and keys, from which words are made with the reader's eyes."""
    on = reason.on.isoformat() if reason.on else None
    return {
        "cause": reason.cause.value,
        "colour": reason.colour.value,
        "thing": reason.thing,
        "days": reason.days,
        "on": on,
    }
