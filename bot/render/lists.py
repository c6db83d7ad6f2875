"""Short lists: who is on a plan, what changed since a day, the one next task."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby

from bot.digests import WORDS
from bot.render import details, happened, standing, surfaces
from bot.render.happened import role_word
from bot.render.language import ngettext
from bot.render.tasks import rows_of
from bot.render.teller import Teller, state_word
from bot.render.voice import one_line
from bot.status import Seat, TaskRow, circle
from bot.times import local_day
from storage import queries
from storage.kinds import ProposalKind, Side
from storage.models import Change, Milestone

MOST_MEMBERS = 60
MOST_CHANGES = 15
LONGEST_QUOTE = 120
# What is nobody's news: one's own wishes, where a plan lives.
UNTOLD = {"snooze", "preferences", "link", "unlink"}
Facts = dict[str, object]


def who(teller: Teller, plan_id: int, *, alone: bool) -> str:
    """List the people on a plan with company and role; `alone`: nobody else reads it."""
    plan = queries.plan_of(teller.session, plan_id)
    if plan is None:
        return ""
    seats = circle(teller.session, plan_id)
    vendor = teller.person is not None and teller.person.side is Side.VENDOR
    rows = [_seat(one, marked=alone and vendor) for one in seats[:MOST_MEMBERS]]
    facts = {
        "plan": teller.strong(f"{plan.key} · {plan.title}"),
        "rows": rows,
        "more": max(0, len(seats) - MOST_MEMBERS),
    }
    return teller.voice.say("who.words", facts)


def asked_about(teller: Teller, task_id: int | None, step_id: int | None) -> Iterator[str]:
    """Say how one task or one milestone stands, for who asked about it; nothing of what they do not see."""
    for row in rows_of(teller, queries.tasks_by_id(teller.session, [task_id] if task_id else [])):
        facts = {"line": standing.line(teller, row), "state": state_word(row.state)}
        yield teller.voice.part("one.slack", "task", facts)
    milestone: Milestone | None = happened.seen(teller.session, Milestone, step_id)
    status = milestone and surfaces.gather(
        teller.session, milestone.plan_id, teller.person, teller, None
    )
    for step in status.milestones if status else ():
        if step.id == step_id:
            yield teller.voice.part("one.slack", "step", {"step": standing.step(teller, step)})


def next_task(rows: Sequence[TaskRow]) -> TaskRow | None:
    """Give what to do first: what is late or due soonest and waits for nothing."""
    free = [row for row in rows if not row.needs] or list(rows)
    return min(free, key=lambda row: (row.due_on is None, row.due_on, row.id), default=None)


def since(teller: Teller, plan_id: int | None, at: datetime) -> str:
    """Say what changed since then on a plan, or on all plans of the reader, newest last."""
    told, more = news(teller, plan_id, at)
    day = teller.day(local_day(at, teller.zone))
    days = _days(teller, list(reversed(told)))
    left = ngettext("%(num)s change", "%(num)s changes", more)
    facts = {"since": day, "days": days, "more": left}
    return teller.voice.say("since.words", {**facts, "is_more": more > 0})


def news(teller: Teller, plan_id: int | None, at: datetime) -> tuple[list[Change], int]:
    """Give what changed since then as far as it is seen, newest first, and how much more was before that."""
    found = queries.changes_since(teller.session, plan_id, at, MOST_CHANGES * 4)
    told = [one for one in lasting(found) if is_news(teller, one)]
    return told[:MOST_CHANGES], max(0, len(told) - MOST_CHANGES)


def lasting(changes: Sequence[Change]) -> list[Change]:
    """Leave out what was taken back, with its taking back where both are among them: a slip is nobody's news."""
    taken_back = {row.undone_by_id: row.id for row in changes if row.undone_by_id is not None}
    undoing = taken_back.keys() & {row.id for row in changes}
    gone = undoing | {taken_back[key] for key in undoing}
    return [row for row in changes if row.id not in gone]


def is_news(teller: Teller, change: Change) -> bool:
    """Whether it belongs into what is told of a plan: no wishes of one person, no questions back."""
    if change.verb in UNTOLD or change.now.get("undid") in WORDS:
        return False
    if not details.tells(teller, change):
        return False
    return change.proposal is None or change.proposal.kind is ProposalKind.DATE


def in_a_line(teller: Teller, change: Change) -> str:
    """Say the sentence where nothing stands below it: with the words that were said, or the task, in it."""
    said = happened.sentence(teller, change).splitlines()[0].strip()
    quote = one_line(change.note.text, LONGEST_QUOTE) if change.note else ""
    task = teller.task(change.task) if change.task and said.endswith(":") else ""
    below = {"said": teller.voice.safe(said), "quote": quote, "task": task}
    return teller.voice.say("in_a_line.words", below)


def row(teller: Teller, change: Change) -> Facts:
    """Give a change for a program; its `verb` is that of history."""
    return {
        "at": change.at.isoformat(),
        "plan": change.plan.key if change.plan else None,
        "verb": change.verb,
        "by": change.actor.name if change.actor else None,
        "origin": change.origin.value,
        "task": change.task.number if change.task else None,
        "said": in_a_line(teller, change),
    }


def _days(teller: Teller, changes: Sequence[Change]) -> list[Facts]:
    several = len({one.plan_id for one in changes}) > 1
    days = groupby(changes, key=lambda one: local_day(one.at, teller.zone))
    return [
        {"day": teller.day(day), "lines": [_line(teller, one, several=several) for one in some]}
        for day, some in days
    ]


def _line(teller: Teller, change: Change, *, several: bool) -> Facts:
    """Say a change on one line."""
    return {
        "key": change.plan.key if several and change.plan else "",
        "said": in_a_line(teller, change),
    }


def _seat(seat: Seat, *, marked: bool) -> Facts:
    return {
        "name": one_line(seat.who.name),
        "company": one_line(seat.who.organization),
        "role": role_word(seat.role),
        "internal": marked and seat.inside,
    }
