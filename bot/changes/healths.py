"""Saying what a plan's colour is, whatever is computed: with a reason, and up to a day."""

from datetime import date, timedelta

from sqlalchemy import select

from bot import commands as c
from bot.changes.work import Unusable, Work, clean
from bot.policy import head
from bot.times import local_day
from storage.kinds import Audience, Colour, Side
from storage.models import Change, Override, Plan

LONGEST = timedelta(days=92)
WHY = 1_000


def apply(work: Work, command: c.SetHealth | c.ClearHealth) -> None:
    """Say the colour, or take that back."""
    plan = work.find(Plan, command.plan)
    work.allow(command, plan)
    if isinstance(command, c.SetHealth):
        _set(work, plan, command)
    else:
        for audience in Audience:
            _clear(work, plan, audience)


def take_back(work: Work, row: Change) -> None:
    """Say again what was said before that row, unless something else was said since."""
    plan = work.find(Plan, row.plan_id or 0)
    said = _said(work, plan, row.audience)
    if (_terms(said) if said else {}) != row.now:
        return
    if not row.was:
        _clear(work, plan, row.audience)
        return
    until = date.fromisoformat(row.was["until"])
    again = c.SetHealth(plan.id, Colour(row.was["colour"]), row.was["why"], until, row.audience)
    _set(work, plan, again)


def _set(work: Work, plan: Plan, command: c.SetHealth) -> None:
    """Let what is said now take the place of what was said to the same audience."""
    _check_end(work, plan, command.until)
    why = clean(command.why, "A colour", WHY)
    said = _said(work, plan, command.audience)
    new = {"colour": command.colour.value, "why": why, "until": command.until.isoformat()}
    was = _terms(said) if said else {}
    if was == new:
        return
    if said is not None:
        said.ended_at = work.now
    work.session.add(
        Override(
            plan_id=plan.id,
            audience=command.audience,
            colour=command.colour,
            why=why,
            until=command.until,
            by_id=work.actor_id,
            at=work.now,
        )
    )
    work.record("set_health", plan, was, new).audience = command.audience


def _clear(work: Work, plan: Plan, audience: Audience) -> None:
    said = _said(work, plan, audience)
    if said is not None:
        said.ended_at = work.now
        work.record("clear_health", plan, _terms(said), {}).audience = audience


def _check_end(work: Work, plan: Plan, until: date) -> None:
    """What is said of a plan has an end, in sight: nobody remembers to take it back."""
    owner = head(plan, Side.VENDOR)
    today = local_day(work.now, owner.time_zone if owner else "UTC")
    if until < today:
        raise Unusable(f"{until.isoformat()} is past; say until when it holds.")
    if until > today + LONGEST:
        raise Unusable("Say a colour for three months at the most; then say it again.")


def _said(work: Work, plan: Plan, audience: Audience) -> Override | None:
    query = select(Override).where(
        Override.plan_id == plan.id, Override.audience == audience, Override.ended_at.is_(None)
    )
    return work.session.scalars(query.order_by(Override.id.desc())).first()


def _terms(said: Override) -> dict[str, str]:
    return {"colour": said.colour.value, "why": said.why, "until": said.until.isoformat()}
