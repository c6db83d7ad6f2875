"""What a mail's button asks when its page is opened: the thing, and the choices of its form."""

from dataclasses import dataclass
from datetime import timedelta

from bot.render import shorts
from bot.render.happened import seen
from bot.render.tasks import done_words, due_words
from bot.render.teller import Teller
from bot.render.voice import one_line
from bot.status import TaskRow, task_rows
from storage import queries
from storage.kinds import ProposalKind, ProposalState
from storage.models import Person, Proposal

SOON = timedelta(days=1)
LATER = timedelta(days=3)


@dataclass(frozen=True)
class Choice:
    """A button of the form, and the field that it posts."""

    label: str
    name: str = "yes"
    value: str = "1"
    primary: bool = False


@dataclass(frozen=True)
class Question:
    """What the page asks. No choices: it is decided already, and `settled` says how."""

    plan_id: int
    title: str
    thing: str
    lines: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    other_day: str = ""
    settled: str = ""


def question(teller: Teller, verb: str, thing_id: int) -> Question | None:
    """Ask what the button's verb means for its thing; None for what is hidden or unknown."""
    if verb in {"complete", "later"}:
        return _of_task(teller, verb, thing_id)
    proposal: Proposal | None = seen(teller.session, Proposal, thing_id)
    if proposal is None or teller.person is None:
        return None
    if proposal.state is not ProposalState.OPEN:
        return _decided(teller, proposal)
    if verb in {"accept", "decline"} and proposal.kind is ProposalKind.DATE:
        return _of_date(teller, verb, proposal)
    return _of_option(teller, verb, proposal)


def _of_task(teller: Teller, verb: str, task_id: int) -> Question | None:
    rows = task_rows(teller.session, queries.tasks_by_id(teller.session, [task_id]), teller.now)
    if not rows:
        return None
    row = rows[0]
    thing, due = f"{row.number}. {one_line(row.title)}", due_words(teller, row)
    lines = (due[:1].upper() + due[1:],) if due else ()
    if not row.is_open:
        return Question(row.plan_id, "That is settled", thing, settled=done_words(teller, row))
    if verb == "later":
        return _later(teller, row, thing, lines)
    yes = Choice("Yes, it is done", primary=True)
    return Question(row.plan_id, "Is this done?", thing, lines, (yes,))


def _later(teller: Teller, row: TaskRow, thing: str, lines: tuple[str, ...]) -> Question:
    """Offer the next working day, the one after three days, and any day."""
    assert teller.person is not None
    calendar = teller.person.calendar
    soon = calendar.next_working_day(teller.today + SOON)
    later = max(calendar.next_working_day(teller.today + LATER), soon + SOON)
    choices = tuple(
        Choice(f"On {teller.day(day)}", "until", day.isoformat(), primary=day == soon)
        for day in (soon, later)
    )
    said = (*lines, "The date stays; I only remind you later.")
    return Question(row.plan_id, "When shall I remind you?", thing, said, choices, soon.isoformat())


def _of_date(teller: Teller, verb: str, proposal: Proposal) -> Question | None:
    if proposal.task is None:
        return None
    new, old = teller.day(proposal.new_on), teller.day(proposal.old_on)
    thing = f"{proposal.task.number}. {one_line(proposal.task.title)}"
    asker = teller.name(proposal.by, "The operator")
    lines = _lines(asker, proposal, old, new)
    label = f"Yes, {new}" if verb == "accept" else f"No, keep {old}"
    title = "Do you agree to the new date?" if verb == "accept" else "Shall the date stay?"
    return Question(proposal.plan_id, title, thing, lines, (Choice(label, primary=True),))


def _lines(asker: str, proposal: Proposal, old: str, new: str) -> tuple[str, ...]:
    wish = f"{asker} asked to move it from {old} to {new}."
    why = one_line(str(proposal.about.get("why") or ""), 500)
    return (wish, f"Why: {why}") if why else (wish,)


def _of_option(teller: Teller, verb: str, proposal: Proposal) -> Question | None:
    """Ask whether one option of a question back was meant."""
    number = verb.removeprefix("choose-")
    if not number.isdecimal() or int(number) >= len(proposal.options):
        return None
    label = shorts.of_option(teller, proposal.options[int(number)])
    if label is None:
        return None
    said = label[:1].upper() + label[1:]
    return Question(
        proposal.plan_id, "Is this what you meant?", said, (), (Choice("Yes", primary=True),)
    )


def _decided(teller: Teller, proposal: Proposal) -> Question:
    decider: Person | None = seen(teller.session, Person, proposal.decided_by_id)
    who = teller.name(decider, "")
    when = teller.instant(proposal.decided_at) if proposal.decided_at else ""
    words = {
        ProposalState.ACCEPTED: "agreed",
        ProposalState.DECLINED: "declined",
        ProposalState.WITHDRAWN: "replaced by another date",
    }
    by = f" by {who}" if who else ""
    task = proposal.task
    thing = f"{task.number}. {one_line(task.title)}" if task else "Your question"
    settled = f"{words.get(proposal.state, 'settled')}{by} {when}".strip()
    return Question(proposal.plan_id, "That is settled", thing, settled=settled)
