"""How a plan stands: the facts of a status in words, for the card, the answer and the page."""

from dataclasses import dataclass
from itertools import islice

from bot.render import colours
from bot.render.dates import count
from bot.render.details import measure
from bot.render.tasks import names
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
BAR = 12
# Where somebody else is waited for than who has the task.
ELSEWHERE = {Turn.ANSWER, Turn.CONSENT}
# Said of somebody else, and to the reader.
TURNS = {
    Turn.WORK: ("with {name}", "with you"),
    Turn.ANSWER: ("waits for an answer of {name}", "waits for your answer"),
    Turn.CONSENT: ("waits for the yes of {name}", "waits for your yes"),
    Turn.BLOCKED: ("blocked, with {name}", "blocked, with you"),
    Turn.NEEDS: ("waits for {name}", "waits for you"),
}
PAUSED = {PlanState.PAUSED: "Paused", PlanState.CLOSED: "Closed"}


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
        "paused": PAUSED.get(status.state, ""),
        "paused_word": PAUSED.get(status.state, "").lower(),
        "colour": colour.value,
        "sign": colours.SIGNS[colour],
        "health": PAUSED.get(status.state) or colours.WORDS[colour],
        **colours.facts(teller, status),
        "progress": _progress(status.progress),
        "bar": bar(status.progress),
        "percent": _percent(status.progress),
        "goals": [_goal(goal, status.view) for goal in status.goals],
        "steps": [step(teller, row) for row in _next_steps(status)],
        "heaps": [heap(teller, status, section) for section in status.sections],
        "questions": [question(teller, row) for row in islice(status.questions, MOST_QUESTIONS)],
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
    note = f"not before {teller.day(row.forecast_on)}" if slips and not row.reached else ""
    return Step(
        title=one_line(row.title, 90),
        due=teller.day(row.due_on) if row.due_on else "",
        note="reached" if row.reached else note,
        bar=bar(row.progress, 6),
        done=row.progress.done,
        total=row.progress.total,
        reached=row.reached,
        internal=row.audience is Audience.INTERNAL,
    )


def question(teller: Teller, row: QuestionRow) -> dict[str, object]:
    """Put an open question into words."""
    return {
        "text": one_line(row.text, 160),
        "author": teller.name(row.author, "the operator"),
        "to": teller.name(row.to, "nobody yet"),
        "task": f"{row.task.number}. {one_line(row.task.title, 60)}" if row.task else "",
        "since": teller.day(local_day(row.at, teller.zone)),
        "internal": row.audience is Audience.INTERNAL,
    }


def bar(progress: Progress, width: int = BAR) -> str:
    """Draw the progress with letters; empty where there is nothing to do."""
    if not progress.total:
        return ""
    full = progress.done * width // progress.total
    return "▓" * full + "░" * (width - full)


def _percent(progress: Progress) -> int:
    return progress.done * 100 // progress.total if progress.total else 0


def _progress(progress: Progress) -> str:
    if not progress.total:
        return "no tasks yet"
    return f"{progress.done} of {count(progress.total, 'task', 'tasks')} done"


def _next_steps(status: Status) -> list[MilestoneRow]:
    return [row for row in status.milestones if not row.reached][:MOST_MILESTONES]


def _heading(status: Status, section: Section) -> str:
    if section.kind is SectionKind.YOURS:
        return "Next for you"
    if section.kind is SectionKind.NOBODY:
        return "Nobody has these yet"
    company = status.vendor if section.side is Side.VENDOR else status.customer
    return f"Late at {company}" if section.kind is SectionKind.LATE else f"Next for {company}"


def _goal(goal: GoalRow, view: View) -> str:
    """Name a goal; a sponsor wants to know how far it is."""
    measured = measure(goal) if view is View.SPONSOR else ""
    return one_line(goal.title) + (f" ({measured})" if measured else "")


def _due(teller: Teller, row: TaskRow) -> str:
    """Say when it is due, and what was promised first where that is another day."""
    if row.due_on is None:
        return ""
    due, first = teller.day(row.due_on), row.promised_on
    return due if first in {None, row.due_on} else f"{due} (first promised {teller.day(first)})"


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
    words = yours if own else theirs.format(name=teller.bare_name(ball.who))
    return (
        f"{words} since {teller.day(local_day(ball.since, teller.zone))}" if ball.since else words
    )


def _trouble(row: TaskRow) -> str:
    if row.state.value == "blocked":
        return f"blocked: {one_line(row.reason or '', 80)}" if row.reason else "blocked"
    if row.late:
        days = count(row.late_days, "working day", "working days")
        return f"{days} late" if row.late_days else "late"
    if row.needs:
        return f"after {names(row.needs)}" if len(row.needs) == 1 else _after(row)
    return "started" if row.state.value == "started" else ""


def _after(row: TaskRow) -> str:
    return f"after {', '.join(str(ref.number) for ref in row.needs)}"


def _waiting(teller: Teller, status: Status, n: int) -> dict[str, object]:
    row = status.waiting[n]
    named = f"{row.task.number}. {row.task.title}" if row.task else ""
    return {
        "task": one_line(named or (row.milestone.title if row.milestone else ""), 60),
        "old": teller.day(row.old_on),
        "new": teller.day(row.new_on),
        "by": teller.name(row.by, "the operator"),
        "to": teller.name(row.to),
    }
