"""Questions to the bot about one thing, as people put them: "who is late?", "status of 14?", "when is go-live?".

What the plan itself answers is put to nobody. What is asked in other words is left to the reader of sentences.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.changes.unsaid import squeezed
from bot.outbox import Reply
from handlers.slack.lines import Line, Several, choose_plan
from handlers.slack.verbs.finding import NUMBERED
from storage.models import Milestone, Plan, Task

_HEY = r"(?:and |so |hey |hi |hello |please |tandem,? )*"
_N = r"(?:(?:task|number|no\.?) )?(?P<number>(?:[a-z][a-z0-9-]*-|#)?\d{1,9})"
_LATE = r"(?:late|overdue|behind|delayed|behind schedule)"
_STATE = r"(?:done|finished|open|late|overdue|blocked|started|on track|ready|complete|completed|due|cancelled)"
_IS = r"(?:'s| is| are| was)?"
LATE = re.compile(
    rf"{_HEY}(?:who|what|which(?: tasks?)?|anything|anybody|anyone|everything){_IS}(?: running)? {_LATE}"
    rf"|{_HEY}(?:is|are) (?:anything|anybody|anyone|we|they|you|any tasks?)(?: running)? {_LATE}"
)
TASK = tuple(
    re.compile(_HEY + pattern)
    for pattern in (
        rf"(?:show(?: me)? )?{_N}",
        rf"(?:(?:what|how){_IS} )?(?:the )?(?:status|state)(?: of| on| for)? {_N}",
        rf"(?:how|where|what){_IS} (?:it (?:going )?with |up with |with )?{_N}(?: doing| going| standing)?",
        rf"where (?:are we|do we stand) (?:with|on) {_N}",
        rf"(?:who has|who owns|whose is|who does|who is on|who's on) {_N}",
        rf"(?:when{_IS}|by when is) {_N}(?: due| planned| done| expected)?",
        rf"is {_N} (?:already |still |not )?{_STATE}(?: yet| already)?",
    )
)
WHEN = re.compile(
    rf"{_HEY}(?:when|what day|what date|which day)(?:'s|s| is| are| do| does| will| was)? (?:we |it |they |be )?"
    r"(?:the |our )?(?P<what>.{2,80}?)(?: due| planned| scheduled| expected| reached| happening)?"
)
NAMED = re.compile(
    rf"{_HEY}(?:who (?:has|owns|does)|(?:what(?:'s| is) )?(?:the )?status (?:of|on)|where are we (?:with|on)"
    r"|when(?:'s| is))(?: the| our)? (?P<what>.{4,80}?)(?: due| done)?"
)
LEAST_LETTERS = 5


def about(session: Session, line: Line) -> Reply | None:
    """Give what such a question wants shown; None where it is none, or it is not clear of which plan."""
    text = " ".join(line.text.casefold().replace("\u2019", "'").split()).rstrip(" ?.!")
    number = _number(text)
    if number is None and not any(one.fullmatch(text) for one in (LATE, WHEN, NAMED)):
        return None
    plan = _plan(session, line, number or "")
    if plan is None:
        return None
    if number is not None:
        return _task(session, plan, number)
    if LATE.fullmatch(text):
        return Reply(plan=plan.id, status=True)
    return _step(session, plan, text) or _by_words(session, plan, text)


def _number(text: str) -> str | None:
    found = (pattern.fullmatch(text) for pattern in TASK)
    return next((match["number"] for match in found if match is not None), None)


def _plan(session: Session, line: Line, named: str) -> Plan | None:
    try:
        return choose_plan(session, replace(line, rest=named))[0]
    except Several:
        return None


def _task(session: Session, plan: Plan, words: str) -> Reply:
    match = NUMBERED.fullmatch(words)
    assert match is not None
    wanted = select(Task.id).where(Task.plan_id == plan.id, Task.number == int(match[1]))
    found = session.scalar(wanted)
    if found is None:
        return Reply(refused=(f"There is no task {match[1]} on {plan.key}.",))
    return Reply(plan=plan.id, one=found)


def _step(session: Session, plan: Plan, text: str) -> Reply | None:
    """Find the milestone that a question names; None where it is none, or could be several."""
    match = WHEN.fullmatch(text)
    wanted = squeezed(match["what"] if match else "")
    steps = session.scalars(select(Milestone).where(Milestone.plan_id == plan.id)).all()
    found = list(_named(steps, wanted))
    return Reply(plan=plan.id, step=found[0].id) if len(found) == 1 else None


def _by_words(session: Session, plan: Plan, text: str) -> Reply | None:
    """Find the one task whose title holds the words of a question; None for none, or several."""
    match = NAMED.fullmatch(text)
    wanted = squeezed(match["what"] if match else "")
    if len(wanted) < LEAST_LETTERS:
        return None
    tasks = session.scalars(select(Task).where(Task.plan_id == plan.id))
    found = [task for task in tasks if wanted in squeezed(task.title)]
    return Reply(plan=plan.id, one=found[0].id) if len(found) == 1 else None


def _named(steps: Iterable[Milestone], wanted: str) -> Iterable[Milestone]:
    return (step for step in steps if wanted and squeezed(step.title) == wanted)
