"""Pages: a plan's, what a mail's button opens, what its form did, and what went wrong.

No script; the style stands in one element with the answer's nonce, so that a strict Content-Security-Policy
holds. No `style` attribute therefore, and the progress is an element of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot import status as standings
from bot.outbox import Reply
from bot.render import asked, happened, lists, receipts, standing
from bot.render.details import measure
from bot.render.language import gettext as _
from bot.render.language import ngettext, speaking
from bot.render.model import Item, Links
from bot.render.picture import draw
from bot.render.short_pages import frame
from bot.render.tasks import done_words, due_words, read_endings
from bot.render.teller import Teller, state_word
from bot.render.voice import html_voice, one_line, shorten
from bot.status import Seat, Status, TaskRow
from bot.times import local_day
from storage import queries
from storage.kinds import State
from storage.models import Change, Person

MOST_CHANGES = 12
MOST_ROWS = 30


@dataclass(frozen=True)
class Look:
    """What somebody wants to see of a plan's page.

    `since` is the instant since when changes are shown, None: none; `misread` says that no day was
    understood; `left_at` is when they were here last, None: never. `ask` is where one asks to see what is
    internal as well; empty where they do.
    """

    since: datetime | None = None
    left_at: datetime | None = None
    misread: bool = False
    ask: str = ""


def page_plan(
    session: Session,
    plan_id: int,
    *,
    now: datetime,
    links: Links,
    nonce: str,
    person_id: int | None = None,
    look: Look | None = None,
) -> str | None:
    """Show a plan, as much as the session sees of it; None where it does not see the plan."""
    look = look or Look()
    person = session.get(Person, person_id) if person_id is not None else None
    teller = Teller(session, now, links, html_voice(), person)
    plan = queries.plan_of(session, plan_id)
    status = standings.facts(session, plan, person, now, most=MOST_ROWS) if plan else None
    if plan is None or status is None:
        return None
    read_endings(teller, status.tasks)
    circle = standings.circle(session, plan_id)
    facts = {
        **standing.facts(teller, status),
        "begun": teller.day(status.starts_on) if status.starts_on else "",
        "measured": [(one_line(goal.title), measure(goal)) for goal in status.goals],
        "stages": _stages(teller, status),
        "people": [_person(seat) for seat in circle],
        "history": _history(teller, plan_id),
        "changed": _changed(teller, plan_id, look),
        "ask": look.ask,
        "all": any(seat.inside for seat in circle if teller.is_reader(seat.who)),
        "picture": draw(teller, plan, status) if status.tasks or status.milestones else None,
        "progress_done": status.progress.done,
        "progress_total": status.progress.total,
    }
    body = html_voice().say("page_plan.html", facts)
    return frame(plan, f"{plan.title} · {facts['health']}", body, nonce)


def page_confirm(
    session: Session,
    verb: str,
    thing_id: int,
    *,
    person_id: int,
    message_id: int,
    now: datetime,
    links: Links,
    action: str,
    nonce: str,
    hasty: bool = False,
) -> str | None:
    """Ask whether to do what a mail's button says; the form posts to `action`. It changes nothing.

    `hasty`: it was pressed faster than a person reads, and is asked again.

    `verb`, `thing_id` and `message_id` are those of `Links.do`. `later` posts `until` and `move` posts `on`,
    ISO dates; `move` posts `why`, `block` its `reason`, `ask` its `question`. Where it was done already, the
    page says who did it and has no form. None where the session does not see the thing.
    """
    person = session.get(Person, person_id)
    teller = Teller(session, now, links, html_voice(), person, message_id)
    with speaking(teller.locale):
        question = asked.question(teller, verb, thing_id)
        if question is None:
            return None
        plan = queries.plan_of(session, question.plan_id)
        facts = {
            "question": question,
            "action": action,
            "plan_url": links.plan(question.plan_id),
            "hasty": hasty,
        }
        body = html_voice().say("page_confirm.html", facts)
        return frame(plan, question.title, body, nonce)


def page_done(
    session: Session,
    reply: Reply,
    *,
    person_id: int,
    message_id: int,
    now: datetime,
    links: Links,
    nonce: str,
) -> str:
    """Say what a form did, in the words of a receipt, and lead to where it is taken back."""
    person = session.get(Person, person_id)
    teller = Teller(session, now, links, html_voice(), person)
    with speaking(teller.locale):
        return _done(teller, reply, message_id, nonce)


def _done(teller: Teller, reply: Reply, message_id: int, nonce: str) -> str:
    content = receipts.content(teller, replace(reply, proposals=()))
    session, links = teller.session, teller.links
    plan = queries.plan_of(session, content.plan_id) if content.plan_id else None
    facts = {
        **content.facts,
        "title": _("That did not happen") if reply.refused else _("Thank you"),
        "plan_url": links.plan(plan.id) if plan else "",
        "undo_url": _undo_url(teller, reply, message_id),
    }
    body = html_voice().say("page_done.html", facts)
    return frame(plan, str(facts["title"]), body, nonce)


def _undo_url(teller: Teller, reply: Reply, message_id: int) -> str:
    """Give the page that takes back what was done; empty where nothing was, or it was an undoing."""
    made = queries.changes_by_id(teller.session, reply.changes)
    if not made or made[0].verb == "undo" or made[0].actor_id is None:
        return ""
    return teller.links.do("undo", made[0].id, made[0].actor_id, message_id)


def _stages(teller: Teller, status: Status) -> list[dict[str, object]]:
    """Put every task under its milestone, in the order of the milestones; those without one last."""
    stages: list[dict[str, object]] = []
    for milestone in status.milestones:
        rows = [row for row in status.tasks if row.milestone and row.milestone.id == milestone.id]
        found = {"step": standing.step(teller, milestone), "tasks": _tasks(teller, rows)}
        stages.append(found)
    loose = [row for row in status.tasks if row.milestone is None]
    return [*stages, {"step": None, "tasks": _tasks(teller, loose)}] if loose else stages


def _tasks(teller: Teller, rows: list[TaskRow]) -> list[dict[str, object]]:
    return [
        {
            "line": standing.line(teller, row),
            "state": "late" if row.late else row.state.value,
            "word": _word(row),
            "due": due_words(teller, row) if row.is_open else done_words(teller, row),
            "who": teller.bare_name(row.assignee) if row.is_open else "",
            "why": one_line(row.reason or "", 200) if row.state is State.BLOCKED else "",
            "turn": standing.turn(teller, row) if row.is_open else "",
            "first": _first_promise(teller, row),
            "notes": shorten(row.instructions or "", 4_000).splitlines(),
            "links": [teller.link_of(url) for url in row.links],
        }
        for row in rows
    ]


def _word(row: TaskRow) -> str:
    late = row.late and row.state is not State.BLOCKED
    return _("late") if late else state_word(row.state)


def _first_promise(teller: Teller, row: TaskRow) -> str:
    """The first promise stays visible where the date is another one now."""
    moved = row.promised_on is not None and row.promised_on != row.due_on
    return teller.day(row.promised_on) if moved else ""


def _person(seat: Seat) -> dict[str, str]:
    return {
        "name": one_line(seat.who.name),
        "company": seat.who.organization,
        "role": happened.role_word(seat.role),
    }


def _history(teller: Teller, plan_id: int) -> list[Item]:
    """Tell what happened last, as far as it is seen."""
    found = queries.recent_changes(teller.session, plan_id, MOST_CHANGES * 2)
    return _told(
        teller, [one for one in lists.lasting(found) if lists.is_news(teller, one)][:MOST_CHANGES]
    )


def _changed(teller: Teller, plan_id: int, look: Look) -> dict[str, object]:
    """Tell what changed since a day, newest first; else how much did since who looks was here last."""
    at = look.since or look.left_at
    told, more = lists.news(teller, plan_id, at) if at else ([], 0)
    return {
        "since": teller.day(local_day(at, teller.zone)) if at else "",
        "asked": look.since is not None,
        "misread": look.misread,
        "rows": _told(teller, told) if look.since else [],
        "number": ngettext("%(num)s change", "%(num)s changes", len(told)) if told else "",
        "more": ngettext("%(num)s change", "%(num)s changes", more) if more else "",
        "visited": look.left_at is not None,
    }


def _told(teller: Teller, changes: Sequence[Change]) -> list[Item]:
    return [
        Item(
            sentence=happened.sentence(teller, change),
            due=teller.day(local_day(change.at, teller.zone)),
            quote=one_line(change.note.text, 240) if change.note else "",
            audience=_("internal") if change.audience.word == "internal" else "",
        )
        for change in changes
    ]
