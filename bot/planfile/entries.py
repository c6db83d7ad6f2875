"""What a file says of each row: its keys in order, without what says nothing."""

from collections.abc import Sequence
from typing import Any

from bot.planfile.emitting import Short
from bot.planfile.values import one_line, tidy
from storage.kinds import Audience, MilestoneKind, Side, State
from storage.models import Goal, Member, Milestone, Note, Organization, Override, Person, Task

Document = dict[str, Any]


def organization(one: Organization) -> Document:
    """Give a company."""
    return said({"name": one.name, "side": one.side, "domains": Short(one.domains)})


def goal(one: Goal) -> Document:
    """Give a goal with its measure."""
    return said(
        {
            "title": one_line(one.title),
            "baseline": number(one.baseline),
            "target": number(one.target),
            "actual": number(one.actual),
            "unit": one_line(one.unit) if one.unit else None,
            "audience": unusual(one.audience),
        }
    )


def health(one: Override) -> Document:
    """Give what somebody said of the colour; whom it is told always stands there."""
    return {
        "colour": one.colour,
        "why": tidy(one.why),
        "until": one.until,
        "audience": one.audience.word,
    }


def milestone(one: Milestone) -> Document:
    """Give a milestone."""
    return said(
        {
            "title": one_line(one.title),
            "kind": None if one.kind is MilestoneKind.MILESTONE else one.kind,
            "due_on": one.due_on,
            "done_on": one.done_on,
            "audience": unusual(one.audience),
        }
    )


def task(one: Task, milestone: str | None, after: Sequence[int]) -> Document:
    """Give a task; `milestone` and `after` are what the reader may see of them."""
    written = said(
        {
            "number": one.number,
            "title": one_line(one.title),
            "milestone": milestone,
            "assignee": name(one.assignee) if one.assignee else None,
            "due_on": one.due_on,
            "promised_on": one.promised_on,
            "state": None if one.state is State.OPEN else one.state,
            "reason": tidy(one.reason) if one.reason else None,
            "audience": unusual(one.audience),
            "instructions": tidy(one.instructions) if one.instructions else None,
            "links": list(one.links),
            "after": Short(after),
        }
    )
    if one.due_on is not None and one.promised_on is None:
        # A date alone would be taken for the first one promised.
        written["promised_on"] = None
    return written


def note(one: Note, on: int | None) -> Document:
    """Give a note; `on` is the number of its task."""
    return said(
        {
            "author": name(one.author) if one.author else None,
            "at": one.at,
            "on": on,
            "kind": one.kind,
            "audience": unusual(one.audience),
            "text": tidy(one.text),
            "answered": one.answered_at,
        }
    )


def name(person: Person) -> str:
    """Give how the file names a person: by the address, or by Slack where there is none."""
    if person.addresses:
        return person.addresses[0].email
    return next((f"{one.team_id}/{one.user_id}" for one in person.identities), "")


def by_name(member: Member) -> str:
    """Order members."""
    return name(member.person)


def by_date(one: Milestone) -> tuple[bool, Any, int]:
    """Order milestones: those without a date last."""
    return one.due_on is None, one.due_on, one.id


def is_usual(member: Member) -> bool:
    """Whether an import would give this clearance by itself."""
    return (member.clearance is Audience.INTERNAL) == (member.person.side is Side.VENDOR)


def unusual(audience: Audience) -> str | None:
    """Give the word for what is not shared."""
    return None if audience is Audience.SHARED else audience.word


def number(value: float | None) -> float | int | None:
    """Give a measure as it would be typed."""
    if value is None:
        return None
    return int(value) if value == int(value) else round(value, 4)


def ordered(value: Any) -> Any:
    """Order the keys of a document: PostgreSQL keeps them in an order of its own."""
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value)}
    return [ordered(item) for item in value] if isinstance(value, list) else value


def ladder(own: Document | None) -> dict[int | str, Any] | None:
    """Order a plan's own ladder: its rungs by their days, written as numbers; then its settings."""
    if own is None:
        return None
    days = sorted(int(key) for key in own if key.lstrip("-").isdigit())
    settings = sorted(key for key in own if not key.lstrip("-").isdigit())
    return {**{day: own[str(day)] for day in days}, **{key: own[key] for key in settings}}


def said(values: Document) -> Document:
    """Leave out what says nothing."""
    return {name: value for name, value in values.items() if value not in (None, [], ())}
