"""The home tab: what is mine, what waits for me, how my plans stand, how I am told.

A view holds 100 blocks, so that what is much stands in pages. Words stand in home.slack.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

from bot import status as standings
from bot.health import Colour
from bot.render import blocks, menus, standing, surfaces
from bot.render.forms.own import locale_name
from bot.render.language import gettext as _
from bot.render.language import ngettext
from bot.render.model import Button, Json
from bot.render.posts import rows as button_rows
from bot.render.tasks import due_words
from bot.render.teller import Teller
from bot.render.voice import one_line
from bot.status import Status, TaskRow, Turn
from storage import queries
from storage.kinds import Medium, Side
from storage.models import Note, Person, Proposal

TASKS_A_PAGE = 10
PLANS_A_PAGE = 8
SIZES = {"tasks": TASKS_A_PAGE, "plans": PLANS_A_PAGE}
MOST_WAITING = 5


@dataclass(frozen=True)
class Page:
    """Which tasks and which plans are shown: the first of each."""

    tasks: int = 0
    plans: int = 0


def home(teller: Teller, page: Page) -> list[Json]:
    """Make the blocks of the home tab."""
    mine = surfaces.mine(teller)
    plans = _plans(teller)
    waiting = _waiting(teller)
    made = [_say(teller, "head", _counts(teller, mine, waiting)), *_asked(teller, waiting)]
    made += [blocks.header(_words(teller, "yours_title"))]
    made += _tasks(teller, mine, page) if mine else [_say(teller, "no_tasks")]
    made += [blocks.divider(), blocks.header(_words(teller, "plans_title"))]
    made += _rows(teller, plans, page) if plans else [_say(teller, "no_plans", _eyes(teller))]
    made += _new(teller, bool(plans))
    return [*made, blocks.divider(), *_settings(teller)]


def _eyes(teller: Teller) -> dict[str, Any]:
    assert teller.person is not None
    return {"vendor": teller.person.side is Side.VENDOR}


def _counts(teller: Teller, mine: Sequence[TaskRow], waiting: Sequence[object]) -> dict[str, Any]:
    today = sum(row.due_on == teller.today for row in mine)
    late = sum(row.late for row in mine)
    return {
        "today": ngettext("%(num)s task", "%(num)s tasks", today) if today else "",
        "late": late,
        "waiting": ngettext("%(num)s answer", "%(num)s answers", len(waiting)) if waiting else "",
        "nothing": not mine and not waiting,
    }


def _waiting(teller: Teller) -> list[Note | Proposal]:
    assert teller.person is not None
    return queries.waiting_for(teller.session, teller.person.id)


def _asked(teller: Teller, waiting: Sequence[Note | Proposal]) -> list[Json]:
    """Show what waits for the reader's answer or yes, with the buttons for it."""
    if not waiting:
        return []
    made = [blocks.header(_words(teller, "waiting_title"))]
    for one in waiting[:MOST_WAITING]:
        made += _question(teller, one) if isinstance(one, Note) else _date(teller, one)
    more = len(waiting) - MOST_WAITING
    return [*made, _small(teller, "more_waiting", {"more": more})] if more > 0 else made


def _question(teller: Teller, note: Note) -> list[Json]:
    facts = {
        "who": teller.by(note.author, note.plan),
        "task": teller.task(note.task) if note.task else "",
        "key": note.plan.key,
        "text": one_line(note.text, 300),
    }
    answer = Button("form", _words(teller, "answer"), {"do": "answer", "note": note.id})
    text = teller.voice.part("home.slack", "question", facts)
    return [blocks.section(text, block_id=f"note:{note.id}", accessory=blocks.button(answer))]


def _date(teller: Teller, proposal: Proposal) -> list[Json]:
    facts = {
        "who": teller.by(proposal.by, proposal.plan),
        "task": teller.task(proposal.task) if proposal.task else "",
        "key": proposal.plan.key,
        "old": teller.day(proposal.old_on),
        "new": teller.day(proposal.new_on),
    }
    buttons = teller.date_buttons(proposal.id, str(facts["new"]), str(facts["old"]))
    text = teller.voice.part("home.slack", "date", facts)
    return [blocks.section(text), *button_rows(teller, buttons)]


def _tasks(teller: Teller, mine: Sequence[TaskRow], page: Page) -> list[Json]:
    """Show a page of the reader's tasks: what is late, what is for today, what comes."""
    ordered = sorted(mine, key=lambda row: (_heap(row, teller.today), row.due_on or date.max))
    first = page.tasks if page.tasks < len(ordered) else 0
    shown = ordered[first : first + TASKS_A_PAGE]
    made: list[Json] = []
    heading = -1
    for row in shown:
        if _heap(row, teller.today) != heading:
            heading = _heap(row, teller.today)
            made.append(_say(teller, f"heap_{heading}"))
        made += _task(teller, row)
    return made + _pages(teller, "tasks", replace(page, tasks=first), len(ordered))


def _heap(row: TaskRow, today: date) -> int:
    if row.late:
        return 0
    return 1 if row.due_on is not None and row.due_on <= today else 2


def _task(teller: Teller, row: TaskRow) -> list[Json]:
    line = standing.line(teller, row, named=False)
    note = "" if row.late else line.note
    facts = {"line": line, "key": row.plan_key, "due": due_words(teller, row), "note": note}
    text = teller.voice.part("home.slack", "task", facts)
    menu = teller.task_menu(row)
    return [blocks.section(text), *button_rows(teller, teller.task_buttons(row), menu)]


def _plans(teller: Teller) -> list[int]:
    """List the reader's plans, those in trouble first."""
    return [line.plan_id for line in standings.portfolio(teller.session, teller.now)]


def _rows(teller: Teller, plans: Sequence[int], page: Page) -> list[Json]:
    first = page.plans if page.plans < len(plans) else 0
    shown = plans[first : first + PLANS_A_PAGE]
    found = [surfaces.gather(teller.session, key, teller.person, teller, 0) for key in shown]
    made = [_plan(teller, status) for status in found if status is not None]
    return made + _pages(teller, "plans", replace(page, plans=first), len(plans))


def _plan(teller: Teller, status: Status) -> Json:
    facts = standing.facts(teller, status)
    steps: Any = facts["steps"]
    waits = _waited_for(status)
    said = {
        **facts,
        "step": steps[0] if steps else None,
        "why": _why(status, facts["said"], facts["reasons"]),
        "waits": [f"{teller.name(who)}: {_count(number)}" for who, number in waits],
        "late": sum(row.late for row in status.tasks),
    }
    text = teller.voice.part("home.slack", "plan", said)
    link = blocks.link_button(_words(teller, "open"), teller.links.plan(status.plan_id))
    return blocks.section(text, block_id=f"home:{status.plan_id}", accessory=link)


def _why(status: Status, said: Any, reasons: Any) -> str:
    """Say who said the colour, else the first reason why a plan is not green, and how many more there are."""
    if standing.paused_word(status.state) or status.health.colour is Colour.GREEN:
        return ""
    found = [said, *reasons] if said else list(reasons)
    if not found:
        return ""
    more = len(found) - 1
    first = str(found[0])
    return first.rstrip(".") + _(", and %(more)s more", more=more) if more > 0 else first


def _count(number: int) -> str:
    return ngettext("%(num)s task", "%(num)s tasks", number)


def _waited_for(status: Status) -> list[tuple[Any, int]]:
    """Give whose turn it is, with how many tasks, the most first: who has nothing late or due is not waited for."""
    found: dict[int, tuple[Any, int]] = {}
    for row in status.tasks:
        who = row.ball.who
        # What comes after another task waits for that one, which is counted itself.
        waits = row.late or row.ball.turn in standing.ELSEWHERE or row.ball.turn is Turn.BLOCKED
        if row.is_open and who is not None and waits:
            _, number = found.get(who.id, (who, 0))
            found[who.id] = (who, number + 1)
    return sorted(found.values(), key=lambda pair: -pair[1])[:3]


def _pages(teller: Teller, name: str, page: Page, total: int) -> list[Json]:
    """Offer the page before and after of one of the two lists."""
    size, turn = SIZES[name], asdict(page)
    if total <= size:
        return []
    first = turn[name]
    shown = {"first": first + 1, "last": min(first + size, total), "total": total}
    elements = [
        {
            **blocks.button(Button("page", _words(teller, word), {**turn, name: start})),
            "action_id": f"page_{word}",
        }
        for word, start in (("back", first - size), ("forth", first + size))
        if 0 <= start < total
    ]
    row = {"type": "actions", "block_id": f"page:{name}", "elements": elements}
    return [_small(teller, "pages", shown), row]


def _new(teller: Teller, has_plans: bool) -> list[Json]:  # noqa: FBT001 - one of two rows of buttons
    """Offer a new task and, to the vendor's people, a new plan."""
    kinds = (["add"] if has_plans else []) + (["plan"] if _eyes(teller)["vendor"] else [])
    elements = [
        {
            **blocks.button(Button("form", _words(teller, f"new_{kind}"), {"do": kind})),
            "action_id": f"form_{kind}",
        }
        for kind in kinds
    ]
    return [{"type": "actions", "block_id": "new", "elements": elements}] if elements else []


def _settings(teller: Teller) -> list[Json]:
    """Show how the reader is told, and the form that changes it."""
    person = teller.person
    assert person is not None
    facts = {
        "channel": person.medium.value,
        "hours": person.hours or "9:00",
        "days": menus.day_names(sorted(person.calendar.work_days)),
        "quiet": (person.quiet_hours or "").replace("-", " to "),
        "zone": person.time_zone,
        "language": locale_name(person.locale),
        "away_from": teller.day(person.away_from) if person.away_from else "",
        "away": teller.day(person.away_until) if person.away_until else "",
        "stopped": person.stopped_at is not None,
        "digests": person.digests_only,
        "muted": len(person.muted or ()),
    }
    text = teller.voice.part("home.slack", "settings", facts)
    change = Button("form", _words(teller, "change"), {"do": "settings"})
    accessory = {**blocks.button(change), "action_id": "form_settings"}
    return [
        blocks.header(_words(teller, "settings_title")),
        blocks.section(text, block_id="settings", accessory=accessory),
        {"type": "actions", "block_id": "wishes", "elements": _wishes(teller, person)},
    ]


def _wishes(teller: Teller, person: Person) -> list[Json]:
    """Offer what turns round how the reader is told: by another channel, by digests only, not at all."""
    if person.stopped_at is not None:
        return [_wish(teller, "all")]
    other = "slack" if person.medium is Medium.MAIL else "mail"
    channel = [other] if person.addresses else []
    return [
        _wish(teller, one)
        for one in (*channel, "all" if person.digests_only else "digests", "stop")
    ]


def _wish(teller: Teller, word: str) -> Json:
    made = blocks.button(Button("wish", _words(teller, f"wish_{word}"), {"do": word}))
    return {**made, "action_id": f"wish_{word}"}


def _say(teller: Teller, name: str, facts: Mapping[str, Any] | None = None) -> Json:
    return blocks.section(teller.voice.part("home.slack", name, facts or {}))


def _small(teller: Teller, name: str, facts: Mapping[str, Any]) -> Json:
    return blocks.context(teller.voice.part("home.slack", name, facts))


def _words(teller: Teller, name: str) -> str:
    return str(teller.voice.part("home.slack", name, {}))
