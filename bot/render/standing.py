"""How a plan stands: the facts of a status in words, for the card, the answer and the page."""

from dataclasses import dataclass
from itertools import islice

from bot.health import Cause, Colour, Reason
from bot.render.dates import count
from bot.render.tasks import names
from bot.render.teller import Teller
from bot.render.voice import one_line, text_voice
from bot.status import MilestoneRow, Progress, QuestionRow, Section, SectionKind, Status, TaskRow
from bot.times import local_day
from storage.kinds import Audience, PlanState, Side

MOST_MILESTONES = 4
MOST_QUESTIONS = 3
MOST_REASONS = 4
BAR = 12
WORDS = {Colour.GREEN: "On track", Colour.AMBER: "Needs attention", Colour.RED: "At risk"}
SIGNS = {Colour.GREEN: "🟢", Colour.AMBER: "🟠", Colour.RED: "🔴"}
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
        "sign": SIGNS[colour],
        "health": PAUSED.get(status.state) or WORDS[colour],
        "reasons": [_reason(teller, status, one) for one in status.health.reasons[:MOST_REASONS]],
        "more_reasons": max(0, len(status.health.reasons) - MOST_REASONS),
        "remedies": _remedies(teller, status),
        "progress": _progress(status.progress),
        "bar": bar(status.progress),
        "percent": _percent(status.progress),
        "goals": [one_line(goal.title) for goal in status.goals],
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
        due=teller.day(row.due_on) if row.due_on else "",
        note=_note(row),
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


def _note(row: TaskRow) -> str:
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
    return {
        "task": f"{row.task.number}. {one_line(row.task.title, 60)}",
        "old": teller.day(row.old_on),
        "new": teller.day(row.new_on),
        "by": teller.name(row.by, "the operator"),
        "to": teller.name(row.to),
    }


def _remedies(teller: Teller, status: Status) -> list[str]:
    """Say what would make it green again, each thing once."""
    said = [_about(teller, status, one)["remedy"] for one in status.health.reasons[:MOST_REASONS]]
    return list(dict.fromkeys(str(words) for words in said))


def _reason(teller: Teller, status: Status, reason: Reason) -> str:
    return str(_about(teller, status, reason)["reason"])


def _about(teller: Teller, status: Status, reason: Reason) -> dict[str, str]:
    """Say why it is not green, and what would change that; from health.words, a line for each."""
    named = _named(status, reason)
    said = _plain(
        "health.words",
        cause=reason.cause.value,
        thing=named,
        days=count(reason.days, "working day", "working days"),
        times=count(reason.days, "time", "times"),
        on=teller.day(reason.on) if reason.on else "",
        customer=status.customer,
    )
    why, _, remedy = said.partition("\n")
    return {"reason": why, "remedy": remedy.strip()}


def _named(status: Status, reason: Reason) -> str:
    if reason.cause is Cause.MILESTONE:
        return next(one_line(row.title, 60) for row in status.milestones if row.id == reason.thing)
    if reason.cause is Cause.UNANSWERED:
        asked = next(row for row in status.questions if row.id == reason.thing)
        return one_line(asked.text, 80)
    found = (row for row in status.tasks if row.id == reason.thing)
    return next((f"{row.number}. {one_line(row.title, 60)}" for row in found), "")


def _plain(template: str, **facts: object) -> str:
    return text_voice().say(template, facts)
