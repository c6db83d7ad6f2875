"""A status, a card, one's own tasks and help: as blocks for Slack, as a part of an answer by mail."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from bot import status as standings
from bot.render import blocks, standing
from bot.render.language import gettext as _
from bot.render.language import mark
from bot.render.model import Json, Post
from bot.render.picture import alt_text
from bot.render.teller import Teller
from bot.status import Status, TaskRow
from storage import queries
from storage.models import Person

MOST_MINE = 20
MOST_PLANS = 12
# A message holds 50 blocks; rows with a button are blocks of their own.
MOST_WHOLE = 36
SAYINGS = (
    (mark("done"), mark("the task in that mail is done")),
    (mark("12 done"), mark("task 12 is done")),
    (mark("14 Friday"), mark("task 14 will be done on Friday")),
    (mark("14 is blocked, waiting on legal"), ""),
    (mark("who has the contract?"), ""),
    (mark("status"), mark("how the plan stands")),
    (mark("mine"), mark("your own tasks")),
    (mark("later"), mark("remind me on my next working day")),
    (mark("I am on holiday until 20 March"), mark("your reminders rest until then")),
    (mark("undo"), mark("take back what you just changed")),
    (mark("stop"), mark("hear nothing more from me")),
)


def gather(
    session: Session, plan_id: int, person: Person | None, teller: Teller, most: int | None
) -> Status | None:
    """Read a status with the session's eyes; None where it does not see the plan."""

    def read() -> Status | None:
        plan = teller.plan(plan_id)
        return standings.facts(session, plan, person, teller.now, most=most) if plan else None

    return teller.once(("status", plan_id, most), read)


def gathered(teller: Teller, plan_id: int | None) -> Status | None:
    """Give the status that was read for this message; None where none was."""
    found: Status | None = teller.read.get(("status", plan_id, standings.MOST_ROWS))
    return found


def mine(teller: Teller) -> list[TaskRow]:
    """Read the reader's own tasks, once for all voices."""
    person = teller.person
    if person is None:
        return []
    return teller.once("mine", lambda: standings.mine(teller.session, person, teller.now))


def status_post(teller: Teller, status: Status) -> Post:
    """A status for who asked: their own tasks with a button each."""
    facts = standing.facts(teller, status)
    made = status_blocks(teller, status)
    text = teller.voice.say("status.subject", facts)
    return Post(text, blocks.fitted(made), _shown(status))


def status_blocks(teller: Teller, status: Status, *, buttons: bool = True) -> list[Json]:
    """Give the blocks of a status."""
    facts = standing.facts(teller, status)
    made = [blocks.header(f"{status.key} · {status.title}")]
    for name in ("head", "goals", "steps"):
        _add(made, teller.voice.part("status.slack", name, facts))
    for section in status.sections:
        heap = standing.heap(teller, status, section)
        pressed = buttons and any(teller.is_reader(row.assignee) for row in section.rows)
        made += _pressed(teller, heap) if pressed else _plain(teller, heap)
    for name in ("open", "waiting", "foot"):
        _add(made, teller.voice.part("status.slack", name, facts))
    return [*made, _doors(teller, status)]


def card(teller: Teller, status: Status) -> Post:
    """The living card of a plan in a channel: for everybody there, so without anybody's buttons."""
    facts = standing.facts(teller, status)
    made = status_blocks(teller, status, buttons=False)
    text = teller.voice.say("card.subject", facts)
    foot = blocks.context(teller.voice.part("card.slack", "foot", facts))
    return Post(text, blocks.fitted([*made, *picture(teller, status), foot]), _shown(status))


def picture(teller: Teller, status: Status) -> list[Json]:
    """Show the picture where Slack can fetch it: of what is shared, in whatever channel it stands."""
    url = teller.links.picture(status.plan_id)
    return [blocks.image(url, alt_text(teller, status))] if url else []


def mine_post(teller: Teller, rows: Sequence[TaskRow], *, after: int | None = None) -> Post:
    """One's own tasks on all plans, with a button each; `after`: it is the next one, and so many come after it."""
    head = {**mine_facts(rows), "first": after is not None, "after": after or 0}
    made = [blocks.section(teller.voice.part("mine.slack", "head", head))]
    several = len({row.plan_id for row in rows}) > 1
    for row in rows[:MOST_MINE]:
        line = standing.line(teller, row, named=False)
        key = row.plan_key if several else ""
        text = teller.voice.part("mine.slack", "line", {"line": line, "key": key})
        made.append(_with_button(teller, row, text))
    _add(made, teller.voice.part("mine.slack", "foot", mine_facts(rows)))
    text = teller.voice.say("mine.subject", mine_facts(rows))
    return Post(text, blocks.fitted(made), tuple(row.id for row in rows[:MOST_MINE]))


def mine_facts(rows: Sequence[TaskRow]) -> dict[str, object]:
    """Give what the words about one's own tasks print."""
    return {
        "count": len(rows),
        "late": sum(row.late for row in rows),
        "more": max(0, len(rows) - MOST_MINE),
    }


def status_body(teller: Teller, status: Status) -> str:
    """Give a status as a part of a mail."""
    return teller.voice.say(f"status.{teller.voice.medium}", standing.facts(teller, status))


def overview(teller: Teller) -> list[str]:
    """Say in a line how each of the reader's plans stands."""
    plans = teller.once("plans", lambda: queries.live_plans(teller.session, MOST_PLANS))
    found = [gather(teller.session, plan.id, teller.person, teller, None) for plan in plans]
    return [_overview_line(teller, status) for status in found if status is not None]


def _overview_line(teller: Teller, status: Status) -> str:
    facts = standing.facts(teller, status)
    late = sum(row.late for row in status.tasks)
    name = teller.strong(f"{status.key} · {status.title}")
    return teller.voice.say("overview.words", {**facts, "plan": name, "late": late})


def mine_body(teller: Teller, rows: Sequence[TaskRow]) -> str:
    """Give one's own tasks as a part of a mail."""
    several = len({row.plan_id for row in rows}) > 1
    lines = [standing.line(teller, row, named=False) for row in rows[:MOST_MINE]]
    facts = {**mine_facts(rows), "lines": lines, "several": several}
    return teller.voice.say(f"mine.{teller.voice.medium}", facts)


def help_post(teller: Teller, command: str) -> Post:
    """What can be said here."""
    facts = {"command": command}
    parts = [teller.voice.part("help.slack", name, facts) for name in ("head", "words", "foot")]
    text = teller.voice.say("help.subject", facts)
    made = [blocks.section(parts[0]), blocks.section(parts[1]), blocks.context(parts[2])]
    return Post(text, blocks.fitted(made))


def help_body(teller: Teller) -> str:
    """Give help as a part of a mail."""
    return teller.voice.say(f"help.{teller.voice.medium}", {"sayings": _sayings()})


def _sayings() -> list[dict[str, str]]:
    """Show how to talk, with what each saying means; some say it themselves."""
    return [{"say": _(say), "means": _(means) if means else ""} for say, means in SAYINGS]


def shown_in(status: Status) -> tuple[int, ...]:
    """List the tasks that a status names in its rows."""
    return _shown(status)


def _shown(status: Status) -> tuple[int, ...]:
    return tuple(row.id for section in status.sections for row in section.rows)


def _plain(teller: Teller, heap: standing.Heap) -> list[Json]:
    return [blocks.section(teller.voice.part("status.slack", "heap", {"heap": heap}))]


def _pressed(teller: Teller, heap: standing.Heap) -> list[Json]:
    made = [blocks.section(teller.voice.part("status.slack", "heading", {"heap": heap}))]
    for line in heap.lines:
        text = teller.voice.part("status.slack", "line", {"line": line})
        made.append(_with_button(teller, line.row, text))
    return made


def _with_button(teller: Teller, row: TaskRow, text: str) -> Json:
    buttons = teller.task_buttons(row) if teller.is_reader(row.assignee) else ()
    accessory = blocks.button(buttons[0]) if buttons else None
    return blocks.section(text, block_id=f"task:{row.id}", accessory=accessory)


def _doors(teller: Teller, status: Status) -> Json:
    """Offer the plan's page, and the rows that are not shown."""
    elements = [blocks.link_button("Open the plan", teller.links.plan(status.plan_id))]
    if status.more:
        elements.append(blocks.more_button(f"Show {status.more} more", status.plan_id))
    return {"type": "actions", "block_id": f"plan:{status.plan_id}", "elements": elements}


def _add(made: list[Json], text: str) -> None:
    if text:
        made.append(blocks.section(text))
