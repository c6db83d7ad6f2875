"""Places and addresses that are lost: nothing is posted there any more, and who runs the plan is told, once."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.outbox.write import notice
from bot.policy import head
from storage.kinds import Medium, Side
from storage.models import Address, Installation, Member, Plan, PlanChannel


def lose_channel(session: Session, linked: PlanChannel, why: str, *, now: datetime) -> None:
    """Post nothing in a plan's channel until it is healed or linked again. Lost twice, it is told once."""
    if linked.broken_why is not None:
        return
    linked.broken_why = why
    owner = head(linked.plan, Side.VENDOR)
    if owner is not None:
        about = {"what": "channel_gone", "why": why, "channel": linked.channel_id}
        cause = f"channel-{linked.id}-{now:%Y-%m-%d}"
        notice(session, cause, owner, now=now, plan_id=linked.plan_id, about=about)


def lose_workspace(session: Session, team_id: str, why: str, *, now: datetime) -> None:
    """Speak no more in a workspace; who runs a plan that lives there is told by mail, since Slack is gone."""
    installed = select(Installation).where(Installation.team_id == team_id)
    for row in session.scalars(installed):
        if row.ended_at is None:
            row.ended_at, row.ended_why = now, why
    living = select(PlanChannel).where(
        PlanChannel.team_id == team_id, PlanChannel.broken_why.is_(None)
    )
    for linked in session.scalars(living.order_by(PlanChannel.id)):
        linked.broken_why = why
        owner = head(linked.plan, Side.VENDOR)
        if owner is not None:
            cause = f"workspace-{team_id}-{linked.plan_id}-{now:%Y-%m-%d}"
            medium = Medium.MAIL if owner.addresses else None
            about = {"what": "workspace_gone", "why": why}
            notice(
                session,
                cause,
                owner,
                now=now,
                plan_id=linked.plan_id,
                medium=medium,
                about=about,
            )


def lose_address(session: Session, address: Address, *, now: datetime) -> None:
    """Write no more to an address that does not exist, and tell who runs the person's plans, once."""
    if address.dead_at is not None:
        return
    address.dead_at = now
    about = {"what": "dead_address", "person": address.person_id}
    cause = f"dead-{address.id}-{now:%Y-%m-%d}"
    plans = select(Plan).join(Member, Member.plan_id == Plan.id).order_by(Plan.id)
    for plan in session.scalars(plans.where(Member.person_id == address.person_id)):
        owner = head(plan, Side.VENDOR)
        if owner is not None and owner.id != address.person_id:
            notice(session, cause, owner, now=now, about=about, plan_id=plan.id)
