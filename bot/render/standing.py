"""How a plan stands: the facts of a status in words, for the card, the answer and the page."""

from dataclasses import dataclass
from itertools import islice

from bot.render import colours
from bot.render.details import measure
from bot.render.language import gettext as _
from bot.render.language import mark, ngettext
from bot.render.tasks import late_words, names
from bot.render.teller import Teller
from bot.render.voice import one_line
from bot.status import (
    GoalRow,
    MilestoneRow,
    Progress,
    QuestionRow,
    Section,
    SectionKind,
    Status,
    TaskRow,
    Turn,
    View,
)
from bot.times import local_day
from storage.kinds import Audience, PlanState, Side

MOST_MILESTONES = 4
MOST_QUESTIONS = 3
BAR = 8
# Where somebody else is waited for than who has the task.
ELSEWHERE = {Turn.ANSWER, Turn.CONSENT}
# Said of somebody else, and to the reader.
TURNS = {
    Turn.WORK: (mark("with %(name)s"), mark("with you")),
    Turn.ANSWER: (mark("waits for an answer of %(name)s"), mark("waits for your answer")),
    Turn.CONSENT: (mark("waits for the yes of %(name)s"), mark("waits for your yes")),
    Turn.BLOCKED: (mark("blocked, with %(name)s"), mark("blocked, with you")),
    Turn.NEEDS: (mark("waits for %(name)s"), mark("waits for you")),
}
# Said of who has the task, whose name stands there already.
SAME = {Turn.ANSWER: mark("waits for their answer"), Turn.CONSENT: mark("waits for their yes")}
_PAUSED = {
    PlanState.PAUSED: (mark("Paused"), mark("paused")),
    PlanState.CLOSED: (mark("Closed"), mark("closed")),
}


def paused_word(state: PlanState, *, within: bool = False) -> str:
    """Say that a plan does not go on, alone or `within` a sentence; empty where it does."""
    return _(_PAUSED[state][within]) if state in _PAUSED else ""


@dataclass(frozen=True)
class Line:
    """A task on one line. `note` says late, waiting, blocked; `who` is empty where the heading says it."""

    row: TaskRow
    title: str
    due: str
    note: str
    who: str
    internal: bool


@dataclass(frozen=True)
class Heap:
    """Tasks under one heading, and how many more there are."""

    heading: str
    lines: tuple[Line, ...]
    more: int


@dataclass(frozen=True)
class Step:
    """A milestone on one line."""

    title: str
    due: str
    note: str
    bar: str
    done: int
    total: int
    reached: bool
    internal: bool


def facts(teller: Teller, status: Status) -> dict[str, object]:
    """Put a status into words; every template of a status prints only these."""
    colour = status.health.colour
    return {
        "key": status.key,
        "title": one_line(status.title),
        "vendor": status.vendor,
        "customer": status.customer,
        "phase": one_line(status.phase or "", 60),
        "paused": paused_word(status.state),
        "paused_word": paused_word(status.state, within=True),
        "colour": colour.value,
        "sign": colours.SIGNS[colour],
        "health": paused_word(status.state) or colours.word(colour),
        **colours.facts(teller, status),
        "progress": progress(status.progress),
        "bar": bar(status.progress),
        "percent": _percent(status.progress),
        "goals": [_goal(goal, status.view) for goal in status.goals],
        "steps": [step(teller, row) for row in _next_steps(status)],
        "heaps": [heap(teller, status, section) for section in status.sections],
        "questions": [
            question(teller, row, status.vendor) for row in islice(status.questions, MOST_QUESTIONS)
        ],
        "more_questions": max(0, len(status.questions) - MOST_QUESTIONS),
        "waiting": [_waiting(teller, status, n) for n in range(len(status.waiting))],
        "more": status.more,
        "empty": not status.tasks,
        "all_done": bool(status.tasks) and not any(row.is_open for row in status.tasks),
        "url": teller.links.plan(status.plan_id),
    }


def heap(teller: Teller, status: Status, section: Section) -> Heap:
    """Put a section into words."""
    alone = section.kind in {SectionKind.YOURS, SectionKind.NOBODY}
    lines = tuple(line(teller, row, named=not alone) for row in section.rows)
    return Heap(_heading(status, section), lines, section.more)


def line(teller: Teller, row: TaskRow, *, named: bool = True) -> Line:
    """Put a task on one line."""
    return Line(
        row=row,
        title=one_line(row.title, 90),
        due=_due(teller, row),
        note=_note(teller, row),
        who=teller.bare_name(row.assignee) if named else "",
        internal=row.audience is Audience.INTERNAL,
    )


def step(teller: Teller, row: MilestoneRow) -> Step:
    """Put a milestone on one line."""
    slips = row.forecast_on and row.due_on and row.forecast_on > row.due_on
    late = slips and not row.reached
    note = _("not before %(day)s", day=teller.day(row.forecast_on)) if late else ""
    return Step(
        title=one_line(row.title, 90),
        due=teller.day(row.due_on) if row.due_on else "",
        note=_("reached") if row.reached else note,
        bar=bar(row.progress, 6),
        done=row.progress.done,
        total=row.progress.total,
        reached=row.reached,
        internal=row.audience is Audience.INTERNAL,
    )


def question(teller: Teller, row: QuestionRow, vendor: str) -> dict[str, object]:
    """Put an open question into words."""
    return {
        "text": one_line(row.text, 160),
        **_asked(teller, row, vendor),
        "internal": row.audience is Audience.INTERNAL,
    }


def _asked(teller: Teller, row: QuestionRow, vendor: str) -> dict[str, str]:
    """Say who asked whom about what and when, in pieces and as one."""
    facts = {
        "author": teller.by(row.author, vendor),
        "to": teller.name(row.to, _("nobody yet")),
        "task": f"{row.task.number}. {one_line(row.task.title, 60)}" if row.task else "",
        "since": teller.day(local_day(row.at, teller.zone)),
    }
    if not row.task:
        whose = _("from %(author)s to %(to)s, since %(since)s", **facts)
        asked = _("%(author)s asked %(to)s, since %(since)s", **facts)
        return {**facts, "whose": whose, "asked": asked}
    whose = _("from %(author)s to %(to)s, on %(task)s, since %(since)s", **facts)
    asked = _("%(author)s asked %(to)s on %(task)s, since %(since)s", **facts)
    return {**facts, "whose": whose, "asked": asked}


def bar(progress: Progress, width: int = BAR) -> str:
    """Draw the progress with letters; empty where there is nothing to do."""
    if not progress.total:
        return ""
    full = progress.done * width // progress.total
    return "■" * full + "□" * (width - full)


def _percent(progress: Progress) -> int:
    return progress.done * 100 // progress.total if progress.total else 0


def progress(progress: Progress) -> str:
    """Say how far a plan is: "3 of 8 tasks done"."""
    if not progress.total:
        return _("no tasks yet")
    done, total = progress.done, progress.total
    return ngettext(
        "%(done)s of %(num)s task done", "%(done)s of %(num)s tasks done", total, done=done
    )


def _next_steps(status: Status) -> list[MilestoneRow]:
    return [row for row in status.milestones if not row.reached][:MOST_MILESTONES]


def _heading(status: Status, section: Section) -> str:
    if section.kind is SectionKind.YOURS:
        return _("Next for you")
    if section.kind is SectionKind.NOBODY:
        return _("Nobody has these yet")
    company = status.vendor if section.side is Side.VENDOR else status.customer
    if section.kind is SectionKind.LATE:
        return _("Late at %(company)s", company=company)
    return _("Next for %(company)s", company=company)


def _goal(goal: GoalRow, view: View) -> dict[str, object]:
    """Name a goal; a sponsor wants to know how far it is."""
    measured = measure(goal) if view is View.SPONSOR else ""
    title = one_line(goal.title) + (f" ({measured})" if measured else "")
    return {"title": title, "internal": goal.audience is Audience.INTERNAL}


def _due(teller: Teller, row: TaskRow) -> str:
    """Say when it is due, and what was promised first where that is another day."""
    if row.due_on is None:
        return ""
    due, first = teller.day(row.due_on), row.promised_on
    if first in {None, row.due_on}:
        return due
    return _("%(due)s (first promised %(first)s)", due=due, first=teller.day(first))


def _note(teller: Teller, row: TaskRow) -> str:
    """Say what is the matter with a task, and who is waited for where it is not who has it."""
    words = (_trouble(row), turn(teller, row) if row.ball.turn in ELSEWHERE else "")
    return "; ".join(word for word in words if word)


def turn(teller: Teller, row: TaskRow) -> str:
    """Say whose turn it is, and since when; empty where nobody's."""
    ball = row.ball
    if ball.who is None:
        return ""
    theirs, yours = TURNS[ball.turn]
    own = teller.is_reader(ball.who)
    theirs = SAME.get(ball.turn, theirs) if ball.who == row.assignee else theirs
    words = _(yours) if own else _(theirs, name=teller.bare_name(ball.who))
    if not ball.since:
        return words
    return _(
        "%(turn)s since %(day)s", turn=words, day=teller.day(local_day(ball.since, teller.zone))
    )


def _trouble(row: TaskRow) -> str:
    if row.state.value == "blocked":
        reason = one_line(row.reason or "", 80)
        return _("blocked: %(reason)s", reason=reason) if reason else _("blocked")
    if row.late:
        return late_words(row)
    if row.needs:
        return _("after %(tasks)s", tasks=_after(row))
    return _("started") if row.state.value == "started" else ""


def _after(row: TaskRow) -> str:
    """Name one task that it comes after, the numbers of several."""
    if len(row.needs) == 1:
        return names(row.needs)
    return ", ".join(str(ref.number) for ref in row.needs)


def _waiting(teller: Teller, status: Status, n: int) -> dict[str, object]:
    row = status.waiting[n]
    named = f"{row.task.number}. {row.task.title}" if row.task else ""
    whose = {"by": teller.by(row.by, status.vendor), "to": teller.name(row.to)}
    return {
        "task": one_line(named or (row.milestone.title if row.milestone else ""), 60),
        "old": teller.day(row.old_on),
        "new": teller.day(row.new_on),
        "whose": _("asked by %(by)s, waits for %(to)s", **whose),
        **whose,
    }
