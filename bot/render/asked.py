"""What a mail's button asks when its page is opened: the thing, and the choices of its form."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.render import happened, shorts
from bot.render.happened import seen
from bot.render.language import gettext as _
from bot.render.model import Link
from bot.render.tasks import done_words, due_words
from bot.render.teller import TASK_LINKS, Teller
from bot.render.voice import one_line
from bot.status import task_rows
from storage import queries
from storage.kinds import ProposalKind, ProposalState
from storage.models import Change, Person, Proposal

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
class Field:
    """Something to fill in: a `date` not before `least`, or `words`."""

    name: str
    label: str
    kind: str = "words"
    least: str = ""
    required: bool = True


@dataclass(frozen=True)
class Form:
    """Fields that are sent together, by a button that says what happens."""

    fields: tuple[Field, ...]
    submit: str
    primary: bool = True


@dataclass(frozen=True)
class Question:
    """What the page asks. Neither choices nor a form: it is decided already, and `settled` says how.

    `others` are the pages of what else can be done with the thing.
    """

    plan_id: int
    title: str
    thing: str
    lines: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    form: Form | None = None
    others: tuple[Link, ...] = ()
    settled: str = ""


def question(teller: Teller, verb: str, thing_id: int) -> Question | None:
    """Ask what the button's verb means for its thing; None for what is hidden or unknown."""
    if teller.person is None:
        return None
    if verb in TASK_LINKS:
        return _of_task(teller, verb, thing_id)
    return _of_change(teller, thing_id) if verb == "undo" else _of_proposal(teller, verb, thing_id)


def _of_proposal(teller: Teller, verb: str, thing_id: int) -> Question | None:
    proposal: Proposal | None = seen(teller.session, Proposal, thing_id)
    if proposal is None:
        return None
    if proposal.state is not ProposalState.OPEN:
        return _decided(teller, proposal)
    if verb in {"accept", "decline", "suggest"} and proposal.kind is ProposalKind.DATE:
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
        return Question(
            row.plan_id, _("That is settled"), thing, settled=_settled(done_words(teller, row))
        )
    asked = _TASK[verb](teller, Question(row.plan_id, "", thing, lines))
    return replace(asked, others=teller.task_links(row, {verb}))


def _complete(_teller: Teller, bare: Question) -> Question:
    yes = Choice(_("Yes, it is done"), primary=True)
    return replace(bare, title=_("Is this done?"), choices=(yes,))


def _later(teller: Teller, bare: Question) -> Question:
    """Offer the next working day, the one after three days, and any day."""
    assert teller.person is not None
    calendar = teller.person.calendar
    soon = calendar.next_working_day(teller.today + SOON)
    later = max(calendar.next_working_day(teller.today + LATER), soon + SOON)
    choices = tuple(
        Choice(_("On %(day)s", day=teller.day(day)), "until", day.isoformat(), primary=day == soon)
        for day in (soon, later)
    )
    other = Field("until", _("or on"), "date", soon.isoformat())
    return replace(
        bare,
        title=_("When shall I remind you?"),
        lines=(*bare.lines, _("The date stays; I only remind you later.")),
        choices=choices,
        form=Form((other,), _("Remind me then"), primary=False),
    )


def _move(teller: Teller, bare: Question) -> Question:
    day = Field("on", _("When will it be done?"), "date", teller.today.isoformat())
    why = Field("why", _("Why? (both sides read it)"), required=False)
    hint = _("A later date that moves a milestone waits for the other side's yes.")
    form = Form((day, why), _("Move the date"))
    return replace(bare, title=_("Which day instead?"), lines=(*bare.lines, hint), form=form)


def _block(_teller: Teller, bare: Question) -> Question:
    form = Form((Field("reason", _("It waits for …")),), _("It is blocked"))
    hint = _("The plan's owner hears of it at once, and I stop reminding you.")
    lines = (*bare.lines, hint, _("Both sides read it."))
    return replace(bare, title=_("What does it wait for?"), lines=lines, form=form)


def _ask(_teller: Teller, bare: Question) -> Question:
    form = Form((Field("question", _("Your question")),), _("Ask"))
    hint = _("It stays open until somebody answers it; the answer comes to you.")
    lines = (*bare.lines, hint, _("Both sides read it."))
    return replace(bare, title=_("What do you want to know?"), lines=lines, form=form)


_TASK: dict[str, Callable[[Teller, Question], Question]] = {
    "complete": _complete,
    "later": _later,
    "move": _move,
    "block": _block,
    "ask": _ask,
}


def _of_change(teller: Teller, change_id: int) -> Question | None:
    """Ask whether to take back what the reader did; what others did is not theirs to take back."""
    change: Change | None = seen(teller.session, Change, change_id)
    if change is None or change.plan_id is None or not teller.is_reader(change.actor):
        return None
    if happened.hidden(teller, change):
        return None
    thing = happened.sentence(teller, change)
    if change.undone_by_id is not None:
        taken = _("It is taken back already.")
        return Question(change.plan_id, _("That is settled"), thing, settled=taken)
    yes = Choice(_("Yes, take it back"), primary=True)
    return Question(change.plan_id, _("Shall I take this back?"), thing, choices=(yes,))


def _of_date(teller: Teller, verb: str, proposal: Proposal) -> Question | None:
    thing = named(proposal)
    if not thing:
        return None
    new, old = teller.day(proposal.new_on), teller.day(proposal.old_on)
    asker = teller.by(proposal.by, proposal.plan)
    lines = _lines(asker, proposal, old, new)
    match verb:
        case "accept":
            title, yes = _("Do you agree to the new date?"), _("Yes, %(day)s", day=new)
        case "decline":
            title, yes = _("Shall the date stay?"), _("No, keep %(day)s", day=old)
        case _:
            asked = _("%(who)s is asked whether your day suits.", who=asker)
            return _suggest(teller, proposal, thing, (*lines, asked))
    return Question(proposal.plan_id, title, thing, lines, (Choice(yes, primary=True),))


def _suggest(teller: Teller, proposal: Proposal, thing: str, lines: tuple[str, ...]) -> Question:
    """Let any day from today on be chosen."""
    day = Field("on", _("This day"), "date", teller.today.isoformat())
    why = Field("why", _("Why? (both sides read it)"), required=False)
    form = Form((day, why), _("Suggest it"))
    return Question(proposal.plan_id, _("Which day suits you?"), thing, lines, form=form)


def named(proposal: Proposal) -> str:
    """Name the task or milestone whose date it is; empty for what is hidden."""
    if proposal.task is not None:
        return f"{proposal.task.number}. {one_line(proposal.task.title)}"
    return one_line(proposal.milestone.title) if proposal.milestone else ""


def _lines(asker: str, proposal: Proposal, old: str, new: str) -> tuple[str, ...]:
    wish = _("%(who)s asked to move it from %(old)s to %(new)s.", who=asker, old=old, new=new)
    why = one_line(str(proposal.about.get("why") or ""), 500)
    return (wish, _("Why: %(reason)s", reason=why)) if why else (wish,)


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
        proposal.plan_id, _("Is this what you meant?"), said, (), (Choice(_("Yes"), primary=True),)
    )


def _decided(teller: Teller, proposal: Proposal) -> Question:
    decider: Person | None = seen(teller.session, Person, proposal.decided_by_id)
    thing = named(proposal) or _("Your question")
    words = _decision(proposal, teller.name(decider, ""))
    if proposal.decided_at:
        words = f"{words} {teller.instant(proposal.decided_at)}"
    return Question(proposal.plan_id, _("That is settled"), thing, settled=_settled(words))


def _decision(proposal: Proposal, who: str) -> str:
    """Say how a question was settled, and by whom where that is known."""
    match proposal.state:
        case ProposalState.ACCEPTED:
            return _("agreed by %(who)s", who=who) if who else _("agreed")
        case ProposalState.DECLINED:
            return _("declined by %(who)s", who=who) if who else _("declined")
        case ProposalState.WITHDRAWN:
            return _("replaced by another date")
    return _("settled")


def _settled(words: str) -> str:
    """Make a sentence of how it is."""
    return _("It is %(settled)s.", settled=words)
