"""A milestone that is reached: said once in each channel of its plan, under the card, to all who read there.

Reached is what its readers see as such: in a channel that is shared the shared tasks count, so that nothing
internal delays or hastens it there.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.outbox.write import write
from storage.kinds import Audience, Medium, MessageKind, PlanState, State
from storage.models import Card, Change, Milestone, Plan, PlanChannel, Task


def celebrate(session: Session, plan: Plan, change: Change, now: datetime) -> None:
    """Say in the plan's channels that what the completed task belongs to is reached, where it is."""
    if change.verb != "complete" or change.task_id is None or plan.state is not PlanState.ACTIVE:
        return
    task = session.get_one(Task, change.task_id)
    if task.milestone_id is None:
        return
    step = session.get_one(Milestone, task.milestone_id)
    for channel in plan.channels:
        level = channel.audience
        hidden = max(task.audience, step.audience) > level or channel.broken_why is not None
        if not hidden and step.removed_at is None and _is_reached(session, step, level):
            _say(session, plan, step, channel, now)


def _is_reached(session: Session, step: Milestone, level: Audience) -> bool:
    seen = select(Task.state).where(Task.milestone_id == step.id, Task.audience <= level)
    states = session.scalars(seen).all()
    return State.DONE in states and all(state.ended for state in states)


def _say(
    session: Session, plan: Plan, step: Milestone, channel: PlanChannel, now: datetime
) -> None:
    place = {"team_id": channel.team_id, "channel_id": channel.channel_id}
    card = select(Card.ts).filter_by(plan_id=plan.id, **place)
    thread = session.scalar(card)
    about = {"what": "reached", "milestone": step.id} | ({"thread": thread} if thread else {})
    write(
        session,
        f"notice:reached-{step.id}:{channel.team_id}/{channel.channel_id}",
        MessageKind.NOTICE,
        plan_id=plan.id,
        medium=Medium.SLACK,
        about=about,
        made_at=now,
        due_at=now,
        **place,
    )
