"""The answer to somebody who said something: what was understood and done, what is asked back."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

from bot.outbox import Reply
from bot.render import audiences, happened, refusals, shorts
from bot.render.changes import read
from bot.render.dates import join
from bot.render.language import gettext as _
from bot.render.model import Button, Content, Group, Item
from bot.render.tasks import ending
from bot.render.teller import Teller, is_internal, state_word
from bot.render.voice import one_line
from storage import queries
from storage.kinds import Audience, NoteKind, ProposalKind, ProposalState
from storage.models import Change, Note, Plan, Proposal, Task

BASE: dict[str, Any] = dict.fromkeys(
    ("task", "state", "who", "at", "person", "old", "new", "internal", "nobody"), ""
)
MOST_OPTIONS = 8
# What was said to somebody cannot be taken back from them.
LASTING = {"undo", "nudge"}
# What is told beside all else.
ABOUT_ONESELF = {"away", "back"}
ANSWERED_IN_LINES = {"comment", "ask", "answer", "propose"}


def content(teller: Teller, reply: Reply) -> Content:
    """Gather the answer; a status, the reader's tasks or help are added by who puts it together."""
    seen = read(teller, reply.changes)
    questions = tuple(_questions(teller, reply))
    plan = teller.plan(reply.plan) if reply.plan else None
    understood = join([shorts.of_change(teller, row) for row in seen if row.verb in shorts.SHORT])
    lines = tuple(_lines(teller, reply, seen))
    undo = _undo(seen)
    turns = audiences.turns(teller, seen)
    able = tuple(turn.button for turn in turns if turn.button is not None)
    return Content(
        kind="answer",
        groups=(Group("", questions),) if questions else (),
        facts={
            "key": plan.key if plan else "",
            "understood": understood,
            "lines": lines or _nothing(teller, reply, understood, questions),
            "refused": tuple(map(refusals.say, reply.refused)),
            "undo": undo is not None,
            # Where no button can be pressed.
            "in_form": False,
            "turns": turns,
            "asked": bool(questions),
            "options": any(question.buttons for question in questions),
            "status": reply.status,
            "mine": reply.mine,
            "help": reply.help,
            "stopped": reply.stopped,
            "stop_url": teller.links.unsubscribe(teller.person.id) if teller.person else "",
        },
        buttons=(*able, undo) if undo else able,
        shown=_shown(reply, seen, teller),
        thread=f"task:{reply.task}" if reply.task else f"plan:{reply.plan or 0}",
        plan_id=plan.id if plan else None,
        plan_name=plan.title if plan else "",
    )


def _nothing(
    teller: Teller, reply: Reply, understood: str, questions: Sequence[Item]
) -> tuple[str, ...]:
    """Say that nothing was understood, where nothing else is said: silence looks like a loss."""
    said = understood or questions or reply.refused or reply.stopped
    shown = reply.status or reply.mine or reply.help or reply.next or reply.who or reply.since
    if said or shown or reply.one or reply.step:
        return ()
    if reply.noted:
        return (_noted(teller, reply),)
    return (_say(teller, what="noted" if reply.changes else "nothing"),)


def _noted(teller: Teller, reply: Reply) -> str:
    """Say what somebody wished for themselves."""
    tasks = queries.tasks_by_id(teller.session, [reply.task] if reply.task else [])
    named = teller.task(tasks[0]) if tasks else ""
    return _say(teller, what=f"noted_{reply.noted}", task=named, **_away(teller))


def _away(teller: Teller) -> dict[str, str]:
    """Say on which days the reader is away: from the first one, where it is still to come, to the last."""
    person = teller.person
    if person is None or person.away_until is None:
        return {}
    begins = person.away_from if person.away_from and person.away_from > teller.today else None
    last = person.away_until - timedelta(days=1)
    return {"old": teller.day(begins) if begins else "", "new": teller.day(last)}


def _lines(teller: Teller, reply: Reply, changes: Sequence[Change]) -> Iterator[str]:
    for change in changes:
        if change.verb in ANSWERED_IN_LINES:
            yield from _told(teller, change)
        elif change.verb not in shorts.SHORT and not reply.stopped:
            yield happened.sentence(teller, change)
    if reply.noted in ABOUT_ONESELF:
        # What concerns a person alone is in nobody's history to read.
        yield _noted(teller, reply)
    for task in queries.tasks_by_id(teller.session, reply.already):
        yield _already(teller, task)
    if reply.prompt and reply.task is not None:
        for task in queries.tasks_by_id(teller.session, [reply.task]):
            yield _say(teller, what=f"prompt_{reply.prompt}", task=teller.task(task))
    known = {change.note_id for change in changes}
    note = happened.seen(teller.session, Note, reply.note)
    if note is not None and note.id not in known:
        yield _kept(teller, note, "comment")


def _told(teller: Teller, change: Change) -> Iterator[str]:
    if change.verb == "propose":
        yield from _proposed(teller, change.proposal)
    elif change.note is not None:
        yield _kept(teller, change.note, change.verb)


def _kept(teller: Teller, note: Note, what: str) -> str:
    return _say(
        teller,
        what="decision" if what == "comment" and note.kind is NoteKind.DECISION else what,
        task=teller.task(note.task) if note.task else "",
        person=teller.name(note.to, audiences.everybody(note)),
        nobody=note.to is None,
        internal=note.audience is Audience.INTERNAL,
    )


def _proposed(teller: Teller, proposal: Proposal | None) -> Iterator[str]:
    """Say who has to agree to a date; a question back is shown with its options instead."""
    if proposal is None or proposal.kind is not ProposalKind.DATE:
        return
    step = proposal.milestone
    thing = teller.task(proposal.task) if proposal.task else teller.thing(step) if step else ""
    yield _say(
        teller,
        what="proposed",
        task=thing,
        person=teller.name(proposal.to),
        old=teller.day(proposal.old_on),
        new=teller.day(proposal.new_on),
    )


def _already(teller: Teller, task: Task) -> str:
    """Say that it was so before, and who did it when: a second click is no mistake."""
    found = ending(teller, task.id) if task.state.ended else None
    return _say(
        teller,
        what="already",
        task=teller.task(task),
        state=_state(teller, task),
        who=teller.by(found.actor, task.plan) if found else "",
        at=teller.instant(found.at) if found else "",
    )


def _state(teller: Teller, task: Task) -> str:
    if task.state.ended or task.due_on is None:
        return state_word(task.state)
    return f"{state_word(task.state)}, {teller.due(task.due_on)},"


def _questions(teller: Teller, reply: Reply) -> Iterator[Item]:
    for key in reply.proposals:
        proposal: Proposal | None = happened.seen(teller.session, Proposal, key)
        if proposal is not None and proposal.kind is ProposalKind.READING:
            yield _question(teller, proposal)


def _question(teller: Teller, proposal: Proposal) -> Item:
    about = proposal.about
    numbers = [str(number) for number in about.get("numbers", [])]
    words = one_line(str(about.get("words") or ""), 120)
    task, options = proposal.task, tuple(_options(teller, proposal))
    facts = {
        "kind": about.get("asked", ""),
        "numbers": join(numbers),
        "words": words,
        "options": bool(options),
    }
    return Item(
        sentence=teller.voice.say("ask.words", facts),
        audience=_("internal") if task is not None and is_internal(task) else "",
        lines=() if proposal.state is ProposalState.OPEN else (_decided(teller, proposal),),
        buttons=options,
    )


def _options(teller: Teller, proposal: Proposal) -> Iterator[Button]:
    """Offer each option that names only what the reader sees, as long as none was taken."""
    if proposal.state is not ProposalState.OPEN:
        return
    keys = _plan_keys(teller, proposal)
    for n, option in enumerate(proposal.options[:MOST_OPTIONS]):
        label = shorts.of_option(teller, option)
        if label is not None and n < len(keys):
            yield teller.choice(proposal.id, n, f"{keys[n]}: {label}")
        elif label is not None:
            yield teller.choice(proposal.id, n, label[:1].upper() + label[1:])


def _decided(teller: Teller, proposal: Proposal) -> str:
    at = teller.instant(proposal.decided_at) if proposal.decided_at else ""
    return _say(teller, what="decided", at=at)


def _plan_keys(teller: Teller, proposal: Proposal) -> list[str]:
    """Give the plan of each option, where it is asked which plan was meant."""
    plans = [teller.session.get(Plan, key) for key in proposal.about.get("plans", [])]
    return [plan.key if plan else "" for plan in plans]


def _undo(changes: Sequence[Change]) -> Button | None:
    """Offer to take back what one saying changed."""
    able = [row for row in changes if row.verb not in LASTING and row.undone_by_id is None]
    made = [row for row in able if row.proposal is None or row.proposal.kind is ProposalKind.DATE]
    if not made:
        return None
    return Button("undo", _("Undo"), {"request": made[0].request})


def _shown(reply: Reply, changes: Sequence[Change], teller: Teller) -> tuple[int, ...]:
    """List the tasks that the answer names."""
    found = dict.fromkeys(change.task_id for change in changes if change.task_id is not None)
    plain = (*reply.already, *([reply.task] if reply.prompt and reply.task else []))
    found |= dict.fromkeys(task.id for task in queries.tasks_by_id(teller.session, plain))
    for key in reply.proposals:
        proposal: Proposal | None = happened.seen(teller.session, Proposal, key)
        if proposal is not None:
            named = [task for task in proposal.about.get("tasks", []) if isinstance(task, int)]
            found |= dict.fromkeys(t.id for t in queries.tasks_by_id(teller.session, named))
    return tuple(found)


def _say(teller: Teller, **facts: object) -> str:
    return teller.voice.say("receipt.words", {**BASE, **facts})
