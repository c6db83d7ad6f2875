"""Short lists that only Slack shows: who is on a plan, how a verb is used."""

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from bot.render import Post
from bot.render.blocks import fitted, section
from bot.render.voice import escape_mrkdwn, one_line, slack_voice
from handlers.slack.verbs import OwnVerb, Verb
from storage.kinds import Audience
from storage.models import Member, Plan

MOST_MEMBERS = 60


def who(session: Session, plan: Plan) -> Post:
    """List the people on a plan with their company and role."""
    rows = select(Member).where(Member.plan_id == plan.id).options(joinedload(Member.person))
    members = session.scalars(rows.order_by(Member.id).limit(MOST_MEMBERS)).all()
    lines = [f"• {_line(member)}" for member in members if member.person.active]
    head = slack_voice().strong(f"{plan.key} · {one_line(plan.title)}")
    return Post(f"{plan.key}: who is on the plan", fitted([section("\n".join([head, *lines]))]))


def usage(command: str, verb: Verb | OwnVerb) -> Post:
    """Say how a verb is used, with an example."""
    words = f"`{command} {verb.usage}`\nFor example: `{command} {verb.example}`"
    return Post(f"{command} {verb.usage}", fitted([section(words)]))


def _line(member: Member) -> str:
    person = member.person
    name = escape_mrkdwn(one_line(f"{person.name} ({person.organization.name})"))
    sees = ", sees internal things" if member.clearance is Audience.INTERNAL else ""
    return f"{name}, {member.role.value}{sees}"
