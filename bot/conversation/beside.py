"""What is heard beside the reading of tasks: the speaker's own absence, and the dates of milestones."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import commands as c
from bot import reading
from bot.changes.unsaid import squeezed
from bot.reading import Absence, Action, Moved, Reading
from bot.times import local_day
from storage.kinds import Do
from storage.models import Milestone, Person, Plan, Task

A_WEEK = timedelta(days=7)
Hear = Callable[[str], Reading]


@dataclass(frozen=True)
class Steps:
    """The milestones that are given another day; the sentences that say why, and what else the text says."""

    commands: tuple[c.EditMilestone, ...] = ()
    reasons: str = ""
    rest: str = ""


def absence(text: str, person: Person, said_at: datetime) -> Absence | None:
    """Give the absence of which the speaker tells."""
    return reading.absence(
        text,
        names=[person.name, *person.name.split()],
        said_at=said_at,
        zone=person.time_zone,
        locale=person.locale,
        country=person.country,
    )


def unasked(understood: Reading, away: Absence | None) -> Reading:
    """Ask nothing of the days of an absence."""
    words = away.words if away else ""
    left = [one for one in understood.questions if one.words not in words]
    if len(left) == len(understood.questions):
        return understood
    kept = tuple(one for one in understood.actions if left or one.do is not Do.ASK)
    kept = kept or (Action(Do.COMMENT, words=understood.remark),)
    return replace(understood, actions=kept, questions=tuple(left), certain=not left)


def promised(
    text: str, understood: Reading, person: Person, said_at: datetime, hear: Hear
) -> Reading:
    """Read a promise for a day that is past as one, so that it is told so, as by any other door.

    The reader of sentences takes it for a remark. A promise it is if it were one for a day that is to come.
    """
    if {action.do for action in understood.actions} != {Do.COMMENT}:
        return understood
    past = reading.past_day(
        text,
        language=understood.language,
        said_at=said_at,
        zone=person.time_zone,
        locale=person.locale,
        country=person.country,
    )
    if past is None:
        return understood
    start, end, day = past
    ahead = local_day(said_at, person.time_zone) + A_WEEK
    again = hear(f"{text[:start]}{ahead.isoformat()}{text[end:]}")
    meant = tuple(replace(one, date=day) for one in again.actions if one.date == ahead)
    due = {one.do for one in again.actions} == {Do.DUE} and len(meant) == len(again.actions)
    if not due:
        return understood
    return _quoted(replace(again, actions=meant), ahead.isoformat(), text[start:end])


def _quoted(found: Reading, put: str, written: str) -> Reading:
    """Quote the day as it was written, where another one was put in its place to be read."""
    actions = tuple(replace(one, words=one.words.replace(put, written)) for one in found.actions)
    why = tuple(line.replace(put, written) for line in found.why)
    return replace(found, actions=actions, why=why, remark=found.remark.replace(put, written))


def steps(  # noqa: PLR0917 - what was said, and of what it may be said
    session: Session,
    text: str,
    understood: Reading,
    person: Person,
    said_at: datetime,
    plans: Sequence[Plan],
    tasks: Sequence[Task],
) -> Steps:
    """Give the milestones of those plans whose day the text sets, each named by the whole of its title.

    A title that a task has too, or another plan's milestone, may mean that one, and is left to the reading.
    """
    found = _named(text, understood, person, said_at)
    known = _titles(session, plans, tasks) if found else {}
    meant = [(one, step) for one in found if (step := known.get(squeezed(one.name))) is not None]
    rest = text
    for one, _ in meant:
        rest = rest.replace(one.words, " ", 1)
    return Steps(
        tuple(c.EditMilestone(step, due_on=one.day) for one, step in meant),
        " ".join(one.words for one, _ in meant if one.why),
        " ".join(rest.split()),
    )


def _named(text: str, understood: Reading, person: Person, said_at: datetime) -> Sequence[Moved]:
    """Give what is given a day by whatever name; nothing of an answer to what was asked back."""
    if understood.answers:
        return ()
    found = reading.moved(
        text,
        language=understood.language,
        said_at=said_at,
        zone=person.time_zone,
        locale=person.locale,
        country=person.country,
    )
    return tuple(found)


def _titles(session: Session, plans: Sequence[Plan], tasks: Sequence[Task]) -> dict[str, int]:
    """Give the key of each milestone by its title, where nothing else is called the same."""
    wanted = select(Milestone).where(Milestone.plan_id.in_([plan.id for plan in plans]))
    found = session.scalars(wanted).all()
    count = Counter(
        squeezed(title) for title in [one.title for one in found] + [one.title for one in tasks]
    )
    return {title: step.id for step in found if count[title := squeezed(step.title)] == 1}
