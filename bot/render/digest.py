"""A digest: what is due today first, then each plan as far as its reader's part in it asks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot import digests
from bot.digests import Digest, PlanNews
from bot.health import Colour
from bot.reminders import Part
from bot.render import blocks, news, posts, reminder, standing, surfaces
from bot.render import digest_lines as tell
from bot.render.dates import join
from bot.render.language import gettext as _
from bot.render.model import Content, Group, Json, Picture
from bot.render.picture import draw
from bot.render.teller import Teller, first_name
from bot.render.voice import html_voice
from bot.status import PlanLine, Status, TaskRow
from storage import queries
from storage.models import Message

MONTH_LINES = 9


@dataclass(frozen=True)
class Section:
    """Lines under a heading, which are safe to print; `plan` is the key of the one that they are about."""

    heading: str
    lines: tuple[str, ...]
    plan: str = ""


def content(teller: Teller, message: Message, changes: Sequence[int] = ()) -> Content | None:
    """Gather the digest as of now; None where there is nothing to say, which is said by silence.

    `changes` are the news that are told in it: those that ask something, or that its lines do not tell, stand
    apart above them.
    """
    person = teller.person
    assert person is not None
    gathered = teller.once(
        ("digest", message.id),
        lambda: digests.gather(teller.session, person, message, teller.now),
    )
    apart = news.apart(teller, changes, gathered)
    digest = gathered.without(apart)
    due = reminder.content(teller, message) if _reminds(message) else None
    rows = due.shown if due else ()
    sections = tuple(_sections(teller, digest, set(rows), busy=bool(rows or apart)))
    if not sections and due is None and not apart:
        return None
    pictured = _pictured(digest, sections)
    made = Content(
        kind="digest",
        groups=(*_headed(due), *news.groups(teller, apart, rows)),
        facts={
            "name": first_name(person.name),
            "sections": sections,
            "due": due is not None,
            "more": due.facts["more"] if due else 0,
            "example": due.facts["example"] if due else "",
            "subject": _subject(teller, digest, due),
        },
        picture=_drawn(teller, pictured),
        shown=rows,
        thread=f"digests:{person.id}",
        plan_id=_only_plan(digest),
        plan_name=due.plan_name if due else "Tandem",
    )
    return made if teller.by_mail else _with_blocks(teller, made, sections, pictured)


def _with_blocks(
    teller: Teller, content: Content, sections: Sequence[Section], pictured: Status | None
) -> Content:
    """Add blocks for the sections, as many as Slack takes; what is left out is counted, and said where it stands."""
    picture = _picture(teller, pictured)
    room = posts.room(teller, content) - len(picture)
    made = [(one.plan, block) for one in sections for block in _blocks(teller, one)]
    kept = made if len(made) <= room else made[: room - 1]
    told = [block for _, block in kept]
    if len(kept) < len(made):
        left = {plan for plan, _ in made[len(kept) :]} - {plan for plan, _ in kept}
        facts = {"left": len(left - {""})}
        told.append(blocks.context(teller.voice.part("digest.slack", "left", facts)))
    return replace(content, blocks=(*told, *picture))


def _pictured(digest: Digest, sections: Sequence[Section]) -> Status | None:
    """Give how the plan stands that is to be drawn: where the digest is about one, and more than a quiet line."""
    told = any(section.heading for section in sections)
    alone = told and len(digest.plans) == 1 and not digest.lines
    return digest.plans[0].status if alone else None


def _picture(teller: Teller, status: Status | None) -> list[Json]:
    """Show the picture of the plan in Slack."""
    return surfaces.picture(teller, status) if status else []


def _drawn(teller: Teller, status: Status | None) -> Picture | None:
    """Draw the picture of the plan for a mail, with its reader's eyes: once, for its HTML."""
    if status is None or teller.voice is not html_voice():
        return None
    plan = queries.plan_of(teller.session, status.plan_id)
    return draw(teller, plan, status) if plan and (status.tasks or status.milestones) else None


def _reminds(message: Message) -> bool:
    """Whether what is due is its first section: an owner's page of each day is no reminder of each day."""
    return bool(message.about.get("steps")) or message.about.get("parts") != [Part.PLANS.value]


def _headed(due: Content | None) -> tuple[Group, ...]:
    """Give the reminder as the first section."""
    if due is None:
        return ()
    return tuple(Group(group.heading or _("Waits for you"), group.items) for group in due.groups)


def _only_plan(digest: Digest) -> int | None:
    keys = {one.status.plan_id for one in digest.plans} | {one.plan_id for one in digest.lines}
    return keys.pop() if len(keys) == 1 else None


def _subject(teller: Teller, digest: Digest, due: Content | None) -> str:
    """Name what it is about, and the worst of it."""
    plans = [(one.status.key, one.status.health.colour) for one in digest.plans]
    plans += [(one.key, one.colour) for one in digest.lines]
    facts = {
        "own": bool(digest.of(Part.PLANS) or digest.lines),
        "plans": _named(teller, [key for key, _ in plans]),
        "red": _named(teller, [key for key, colour in plans if colour is Colour.RED]),
        "amber": _named(teller, [key for key, colour in plans if colour is Colour.AMBER]),
        "month": bool(digest.of(Part.MONTH)),
        "waiting": due.facts["waiting"] if due and due.facts["open"] else "",
    }
    said = tell.say(teller, "subject", facts)
    return teller.voice.safe(said[:1].upper() + said[1:])


def _named(teller: Teller, keys: Sequence[str]) -> str:
    """Name plans by their keys, or count them; empty where there are none."""
    if len(keys) <= tell.MOST_ROWS:
        return join(keys)
    return tell.say(teller, "count", {"count": len(keys)})


def _sections(teller: Teller, digest: Digest, due: set[int], *, busy: bool) -> Iterator[Section]:
    """Give what each of its parts says; `busy`: something stands above them."""
    for told in digest.of(Part.WEEK):
        yield from _week(teller, digest, told, due, busy=busy)
    yield from _own_plans(teller, digest)
    yield from _portfolio(teller, digest)
    for told in digest.of(Part.MONTH):
        yield _month(teller, told)


def _week(
    teller: Teller, digest: Digest, told: PlanNews, due: set[int], *, busy: bool
) -> Iterator[Section]:
    """What happened, what is next for the reader, what the other side owes them; a quiet week is one line."""
    status, several = told.status, len(digest.plans) > 1
    said = tell.news(teller, told, mine=True)
    mine = [row for row in status.tasks if _is_mine(teller, row) and row.id not in due]
    theirs = [row for row in status.tasks if _is_owed(teller, row)]
    asked = tell.asked(teller, told)
    if not said and not asked and not busy:
        if any(row.is_open for row in status.tasks):
            yield Section("", (tell.quiet(teller, digest, told),), status.key)
        return
    yield Section(tell.headline(teller, told), tuple(tell.reasons(teller, told)), status.key)
    parts = (
        ("happened", said),
        ("asked", asked),
        ("mine", tell.rows(teller, mine)),
        ("owed", tell.rows(teller, theirs)),
    )
    other = status.vendor if teller.person and teller.person.side.value == "customer" else ""
    for name, lines in parts:
        if lines:
            facts = {"plan": status.key if several else "", "other": other or status.customer}
            heading = tell.say(teller, f"heading_{name}", facts)
            yield Section(heading, tuple(lines), status.key)


def _own_plans(teller: Teller, digest: Digest) -> Iterator[Section]:
    """All the reader's plans on one page: red first, why, who is waited for, what nobody answered."""
    calm = []
    for told in digest.of(Part.PLANS):
        lines = [
            *tell.reasons(teller, told),
            *tell.waited_for(teller, told),
            *tell.news(teller, told, mine=False),
        ]
        if lines:
            yield Section(tell.headline(teller, told), tuple(lines), told.status.key)
        else:
            calm.append(told)
    # Where nothing else is said there is nothing to say.
    if calm and len(calm) < len(digest.of(Part.PLANS)):
        yield Section("", (tell.calm(teller, [one.status.key for one in calm]),))


def _portfolio(teller: Teller, digest: Digest) -> Iterator[Section]:
    """A line for each plan that is not green, those that have just turned first, and the names of the others."""
    since = digest.since.get(Part.PORTFOLIO)
    ill = [one for one in digest.lines if one.colour is not Colour.GREEN]
    ill.sort(key=lambda one: (one.colour is not Colour.RED, not _is_new(one, since)))
    calm = [one.key for one in digest.lines if one.colour is Colour.GREEN]
    lines = [tell.ill(teller, one) for one in ill[: tell.MOST_NAMED]]
    if len(ill) > tell.MOST_NAMED:
        lines.append(tell.say(teller, "more", {"more": len(ill) - tell.MOST_NAMED}))
    if calm:
        lines.append(tell.calm(teller, calm))
    if lines:
        yield Section(_followed(teller, digest) if ill else "", tuple(lines))


def _followed(teller: Teller, digest: Digest) -> str:
    return tell.say(teller, "heading_portfolio", {"count": len(digest.lines)})


def _is_new(line: PlanLine, since: datetime | None) -> bool:
    """Whether it has this colour since the last digest."""
    turned = line.since if line.before else None
    return turned is not None and since is not None and turned >= since


def _month(teller: Teller, told: PlanNews) -> Section:
    """A sponsor's month in ten lines: what they want, how it stands, what is reached and what is next."""
    facts = standing.facts(teller, told.status)
    late = [row for row in told.status.tasks if row.late]
    theirs = sum(row.assignee is not None and not tell.is_near(teller, row) for row in late)
    lines = [
        *tell.reasons(teller, told),
        *[tell.goal(teller, goal) for goal in told.status.goals[: tell.MOST_REASONS]],
        *tell.steps(teller, told),
    ]
    if late:
        words = {"late": len(late), "theirs": theirs, "vendor": told.status.vendor}
        lines.append(tell.say(teller, "late", words))
    lines.append(tell.say(teller, "people", {**facts, **tell.people(teller, told)}))
    return Section(tell.headline(teller, told), tuple(lines[:MONTH_LINES]), told.status.key)


def _is_mine(teller: Teller, row: TaskRow) -> bool:
    return row.is_open and teller.is_reader(row.assignee)


def _is_owed(teller: Teller, row: TaskRow) -> bool:
    """Whether the other side has promised it."""
    return row.is_open and row.due_on is not None and not tell.is_near(teller, row)


def _blocks(teller: Teller, section: Section) -> Iterator[Json]:
    """Make its blocks: one, but where its lines are more than one holds."""
    text = teller.voice.part(
        "digest.slack", "section", {"section": section, "heading": section.heading}
    )
    held: list[str] = []
    for line in text.splitlines():
        if held and len("\n".join([*held, line])) > blocks.LONGEST_SECTION:
            yield blocks.section("\n".join(held))
            held = []
        held.append(line)
    yield blocks.section("\n".join(held))
