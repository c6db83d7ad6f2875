"""The forms about a task: later, a new date, what blocks it, a question, who has it; a new one, its words."""

from datetime import timedelta
from typing import Any

from bot.render.forms import fields
from bot.render.forms.asked import Asked
from bot.render.model import Json
from bot.render.tasks import due_words
from bot.render.voice import one_line
from bot.status import TaskRow, able
from storage import queries
from storage.kinds import Audience, Side

TITLE = 300
NOBODY = "0"
TOMORROW = timedelta(days=1)


def later(asked: Asked) -> Json | None:
    """Ask when to be reminded."""
    row = asked.task()
    if row is None:
        return None
    day = asked.calendar.next_working_day(asked.today + TOMORROW)
    return asked.view("later", [_head(asked, row), fields.day("until", day)])


def due(asked: Asked) -> Json | None:
    """Ask for the new date and why."""
    row = asked.task()
    if row is None:
        return None
    hint = "why_inside" if row.audience is Audience.INTERNAL else ""
    reason = fields.typed("why", long=True, optional=True, most=1_000, hint=hint)
    return asked.view("due", [_head(asked, row), fields.day("due_on", row.due_on), reason])


def block(asked: Asked) -> Json | None:
    """Ask what it waits for."""
    row = asked.task()
    if row is None:
        return None
    hint = "reason_inside" if row.audience is Audience.INTERNAL else ""
    reason = fields.typed("reason", value=row.reason, long=True, most=1_000, hint=hint)
    return asked.view("block", [_head(asked, row), reason])


def ask(asked: Asked) -> Json | None:
    """Ask for the question and whom it is for."""
    row = asked.task()
    if row is None:
        return None
    people = [one for one in _able(asked, row.audience) if one[0] != str(asked.person_id)]
    to = [fields.choice("to", people, optional=True)] if people else []
    question = fields.typed("question", long=True)
    return asked.view("ask", [_head(asked, row), question, *to, *_audience(asked, row.audience)])


def hand(asked: Asked) -> Json | None:
    """Ask who has it instead."""
    row = asked.task()
    if row is None:
        return None
    people = [one for one in _able(asked, row.audience) if one[0] != str(asked.person_id)]
    options = [*people, (NOBODY, fields.words("nobody"))]
    return asked.view("hand", [_head(asked, row), fields.choice("to", options)])


def add(asked: Asked) -> Json | None:
    """Ask for a new task; `ids` may name a message whose words it begins with."""
    plan = asked.plan()
    if plan is None and asked.key("plan"):
        return None
    able = _able(asked, Audience.SHARED)
    blocks = [
        *([] if plan else _plans(asked)),
        fields.typed("title", value=one_line(asked.words.title, TITLE), most=TITLE),
        *([fields.choice("assignee", able, optional=True)] if able else []),
        fields.day("due_on_new", optional=True),
        *_step(asked, None),
        *_audience(asked, Audience.SHARED),
        fields.typed("instructions", value=_quoted(asked), long=True, optional=True),
        *_link(asked),
    ]
    return asked.view("add", blocks, of=plan.key if plan else "")


def _plans(asked: Asked) -> list[Json]:
    """Let somebody on several plans say which one gets the task."""
    live = queries.live_plans(asked.session, fields.MOST_OPTIONS)
    return [fields.choice("plan", [(str(one.id), f"{one.key} · {one.title}") for one in live])]


def _quoted(asked: Asked) -> str:
    """Keep a message's words with who wrote them."""
    words = asked.words
    if not words.body:
        return ""
    return fields.words("quoted", author=words.author, text=words.body)


def _link(asked: Asked) -> list[Json]:
    link = asked.words.link
    return [fields.typed("link", value=link, optional=True)] if link else []


def edit(asked: Asked) -> Json | None:
    """Show what a task says of itself, to be changed."""
    row = asked.task()
    if row is None:
        return None
    who = str(row.assignee.id) if row.assignee else None
    return asked.view(
        "edit",
        [
            fields.typed("title", value=row.title, most=TITLE),
            fields.choice("assignee", _able(asked, row.audience), who, optional=True),
            fields.day("due_on_new", row.due_on, optional=True),
            *_step(asked, row.milestone.id if row.milestone else None),
            fields.typed("instructions", value=row.instructions, long=True, optional=True),
        ],
        of=f"{row.plan_key}-{row.number}",
    )


def _head(asked: Asked, row: TaskRow) -> Json:
    facts: dict[str, Any] = {
        "number": row.number,
        "title": one_line(row.title),
        "due": due_words(asked.teller, row),
        "key": row.plan_key,
    }
    return fields.told("task_head", **facts)


def _able(asked: Asked, audience: Audience) -> list[tuple[str, str]]:
    """List who may see it, the reader's own side first."""
    plan_id = asked.plan_id
    found = able(asked.session, plan_id, audience) if plan_id else []
    found.sort(key=lambda one: (one.side is not asked.side, one.name))
    return [(str(one.id), f"{one.name} ({one.organization})") for one in found]


def _step(asked: Asked, chosen: int | None) -> list[Json]:
    """Offer the milestones that are not reached, and the task's own."""
    found = queries.milestones(asked.session, [asked.plan_id]) if asked.plan_id else []
    able = [one for one in found if one.done_on is None or one.id == chosen]
    options = [(str(one.id), one.title) for one in able]
    value = str(chosen) if chosen else None
    return [fields.choice("milestone", options, value, optional=True)] if options else []


def _audience(asked: Asked, least: Audience) -> list[Json]:
    """Let the vendor's people choose who sees it; a customer's words are shared, what hangs on internal things is not."""
    if asked.side is Side.CUSTOMER or least is Audience.INTERNAL:
        return []
    options = [(one.word, fields.words(one.word)) for one in Audience]
    return [fields.choice("audience", options, asked.audience.word)]
