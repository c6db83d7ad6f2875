"""What comes of what was heard: what is certain happens together or not at all; what is not is asked."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from secrets import token_hex

from sqlalchemy.orm import Session

from bot import changes, status
from bot import commands as c
from bot.conversation import correcting, looking_back, own, reasons
from bot.conversation.listen import Heard
from bot.conversation.orders import STATE, as_asked, orders, store
from bot.conversation.turn import Turn
from bot.outbox import Reply
from bot.reading import Action, Asked, Option, Question
from storage.kinds import Audience, Do, NoteKind, Origin, ProposalKind, Side, State
from storage.models import Change, Person, Plan, Task

FEW_WORDS = 4
# What a message may say besides that we shall be silent.
_WHOLE = {Do.STOP, Do.COMMENT, Do.NOTHING}
# What is asked of the bot is no answer to a person.
_NOT_TALK = {Do.UNDO, Do.STOP, Do.HELP, Do.STATUS, Do.MINE}


def act(session: Session, heard: Heard, *, now: datetime, request: str | None = None) -> Reply:
    """Do what was understood, in the caller's transaction, and give what is to be answered.

    `request` groups what several parts of one message change, so that one "undo" takes it all back. The speaker's own rights hold: what they may not do is refused with a sentence, and their words are kept.
    """
    heard = replace(heard, reading=reasons.joined(heard.reading))
    person = session.get_one(Person, heard.said.person_id)
    first = Reply(plan=heard.plan_id, task=heard.one_task)
    turn = Turn(session, heard, person, now, request or token_hex(8), first)
    _respond(turn)
    if not turn.reply.changes:
        # At the end: held from the beginning, the row would be waited for by who holds the plan that is changed.
        changes.hear(session, person, heard.said.origin, now=now)
    return turn.reply


def _respond(turn: Turn) -> None:
    heard = turn.heard
    if own.wish(turn) or correcting.ask_instead(turn) or _look_back(turn) or own.rest(turn):
        return
    actions = _meant(turn, heard.reading.actions)
    if heard.reading.answers and heard.said.proposal is not None:
        _choose(turn, heard.said.proposal, orders(heard, actions))
        return
    kinds = {action.do for action in actions}
    if Do.STOP in kinds and kinds - _WHOLE:
        # Within other words it may be said of something else, and nobody is silenced by mistake.
        turn.refuse("To hear nothing from me, reply “stop”.")
        actions = [action for action in actions if action.do is not Do.STOP]
    turn.reply = _show(turn.reply, {action.do for action in actions})
    if turn.reply.status:
        status.visit(turn.session, turn.person.id, turn.heard.plan_id, turn.now)
    _undo(turn, actions)
    _stop(turn, actions)
    done = _change(turn, actions)
    if heard.said.question is None:
        _ask_back(turn, (*heard.reading.questions, *_reopenings(turn, actions)))
    _keep_words(turn, actions, done=done)


def _look_back(turn: Turn) -> bool:
    """Show what has changed, where that is all that is asked of us: not of people, nor as an answer to them."""
    heard = turn.heard
    to_people = heard.said.question is not None or heard.said.origin is Origin.THREAD
    words = None if to_people else looking_back.asked(heard.said.text)
    if words is None:
        return False
    left_at = status.visit(turn.session, turn.person.id, heard.plan_id, turn.now)
    since = looking_back.begin(words, turn.person, heard.said.said_at)
    if left_at is not None and looking_back.is_visit(words):
        since = left_at
    turn.reply = replace(turn.reply, plan=heard.plan_id, since=since.isoformat())
    return True


def _meant(turn: Turn, actions: Sequence[Action]) -> Sequence[Action]:
    """Take the words under a question for its answer, not for changes: "you get it on Monday" moves no date.

    What they say outright is meant all the same: a task by its number, or no more than "done" or "Friday"
    of one's own task.
    """
    said = turn.heard.said
    if said.question is None:
        return actions
    return [one for one in actions if one.do not in STATE or _is_outright(turn, one)]


def _is_outright(turn: Turn, action: Action) -> bool:
    text = turn.heard.said.text
    if action.task is None or re.search(rf"(?<!\d){action.task}(?!\d)", text):
        return True
    task = turn.session.get(Task, turn.heard.tasks.get(action.task))
    mine = task is not None and task.assignee_id == turn.person.id
    return mine and len(text.split()) <= FEW_WORDS


def _show(reply: Reply, kinds: AbstractSet[Do]) -> Reply:
    """Note what is wished to be shown."""
    return replace(
        reply,
        status=Do.STATUS in kinds,
        mine=Do.MINE in kinds,
        help=Do.HELP in kinds,
        stopped=Do.STOP in kinds,
    )


def _choose(turn: Turn, proposal: int, wanted: Sequence[c.Command]) -> None:
    """Do the option that was chosen, or several of them; nothing of it is "neither"."""
    if turn.heard.chosen is not None:
        turn.make([c.Accept(proposal, turn.heard.chosen)])
    else:
        turn.make([c.Decline(proposal), *wanted])


def _undo(turn: Turn, actions: Iterable[Action]) -> None:
    """Take back what was named, else all that was done last; what is not there to be named, nothing."""
    said = turn.heard.said
    # In the direct conversation no plan is meant: what was done last is, wherever it was.
    plan = None if said.origin is Origin.DM else said.plan_id
    for action in [one for one in actions if one.do is Do.UNDO]:
        task = turn.heard.key_of(action.task) if action.task is not None else None
        before = len(turn.reply.changes)
        if action.task is not None and task is None:
            turn.refuse(_no_such(turn, action.task))
            continue
        done = turn.make([c.Undo(said.request, plan, task)])
        if done and len(turn.reply.changes) == before:
            turn.refuse("That is taken back already.")
        rows = [turn.session.get_one(Change, key) for key in turn.reply.changes[before:]]
        turn.reply = replace(turn.reply, noted=own.undone(rows) or turn.reply.noted)


def _no_such(turn: Turn, number: int) -> str:
    """Say that no task has that number, or none that the speaker may see: the same for both."""
    plan = turn.session.get(Plan, turn.heard.plan_id) if turn.heard.plan_id is not None else None
    return f"There is no task {number} on {plan.key}." if plan else _which(turn.heard)


def _stop(turn: Turn, actions: Iterable[Action]) -> None:
    if any(action.do is Do.STOP for action in actions):
        turn.make([c.SetPreferences(turn.person.id, stopped=True)])


def _change(turn: Turn, actions: Sequence[Action]) -> bool:
    """Make what is certain; False where it was refused, so that the words are not lost."""
    wanted = [action for action in actions if action.do in STATE]
    commands = orders(turn.heard, wanted)
    if len(commands) < len(wanted):
        turn.refuse(_which(turn.heard))
        return False
    before, steps = len(turn.reply.changes), turn.heard.steps.commands
    done = turn.make([*commands, *steps])
    if done and steps and len(turn.reply.changes) == before:
        # It is that day already.
        turn.reply = replace(turn.reply, step=steps[0].milestone)
    return done


def _which(heard: Heard) -> str:
    if heard.plan_id is None and len(heard.plans) > 1:
        return f"You are on several plans: say which, like {heard.plans[0]}-12."
    if heard.plan_id is None:
        return "You are on no plan yet; ask your contact to invite you."
    return "I could not tell which task that is; name it by its number."


def _ask_back(turn: Turn, questions: Iterable[Question]) -> None:
    """Store each unclear part as a question with its choices; nothing of it changes until it is answered."""
    for question in questions:
        plan = turn.heard.plan_id
        if plan is None:
            turn.refuse(_which(turn.heard))
            return
        lost = [number for number in question.tasks if turn.heard.key_of(number) is None]
        if question.kind is Asked.NOT_SHOWN and lost and not question.options:
            for number in lost:
                turn.refuse(_no_such(turn, number))
            continue
        turn.make([_proposal(turn, plan, question)])


def _reopenings(turn: Turn, actions: Sequence[Action]) -> Iterator[Question]:
    """Offer to open again what is begun after it was done: its number may be mistaken, or there is more to do."""
    for action in actions:
        key = turn.heard.tasks.get(action.task) if action.task is not None else None
        task = turn.session.get(Task, key) if key is not None and action.do is Do.START else None
        if task is not None and task.state is State.DONE and turn.heard.plan_id is not None:
            again = Action(Do.REOPEN, task.number)
            yield Question(
                Asked.IS_DONE, (task.number,), (Option((again,)), Option()), action.words
            )


def _proposal(turn: Turn, plan: int, question: Question) -> c.Propose:
    heard = turn.heard
    options = [tuple(c.dump(o) for o in orders(heard, one.actions)) for one in question.options]
    keys = (heard.key_of(number) for number in question.tasks)
    tasks = [key for key in keys if key is not None]
    return c.Propose(
        plan,
        ProposalKind.READING,
        tuple(options),
        to=turn.person.id,
        task=tasks[0] if len(tasks) == 1 else None,
        audience=_audience(turn),
        about={
            "asked": question.kind.value,
            "tasks": tasks,
            "numbers": list(question.tasks),
            "words": question.words,
            "options": [store(one) for one in question.options],
        },
    )


def _keep_words(turn: Turn, actions: Sequence[Action], *, done: bool) -> None:
    """Keep what was said beside what was done: as the answer to what was asked, a question, or a comment."""
    files = " ".join(f"📎 {name}" for name in turn.heard.said.files)
    words = f"{_words(turn, actions, done=done)}\n{files}".strip()
    if not words:
        return
    if turn.heard.plan_id is None and turn.heard.said.question is None:
        turn.refuse(_which(turn.heard))
        return
    before = len(turn.reply.changes)
    if turn.make([_note(turn, actions, words)]) or _keep_aside(turn, words):
        noted = turn.session.get_one(Change, turn.reply.changes[before])
        kept = noted.verb == "comment"
        turn.reply = replace(turn.reply, note=noted.note_id, kept=kept)


def _keep_aside(turn: Turn, words: str) -> bool:
    """Keep an answer that may not reach the customer for its own side, so that it is not lost."""
    plan = turn.heard.plan_id
    if turn.heard.said.question is None or plan is None or turn.person.side is Side.CUSTOMER:
        return False
    return turn.make([c.Comment(plan, words, turn.heard.one_task, audience=Audience.INTERNAL)])


def _words(turn: Turn, actions: Sequence[Action], *, done: bool) -> str:
    """Give the words that are to be kept, with why a milestone has another day; all where that was refused."""
    steps = turn.heard.steps
    if steps.commands and not done:
        return turn.heard.said.text
    words = _left(turn, actions, done=done)
    return words if steps.reasons in words else f"{steps.reasons} {words}".strip()


def _left(turn: Turn, actions: Sequence[Action], *, done: bool) -> str:
    """Give the words that are not used; none of a mere courtesy, or of what was done in full."""
    kinds = {action.do for action in actions}
    said = turn.heard.said
    if said.question is not None and not kinds & (STATE | _NOT_TALK):
        return said.text
    if not done and kinds & STATE:
        return said.text
    asked = [action.words for action in actions if action.do is Do.QUESTION and action.words]
    if asked and not kinds & STATE:
        return said.text
    if asked:
        return " ".join(as_asked(words, said.text) for words in asked)
    remark = turn.heard.reading.remark.strip()
    return said.text if kinds & {Do.COMMENT, Do.ASK} and not kinds & STATE else remark


def _note(turn: Turn, actions: Sequence[Action], words: str) -> c.Command:
    said = turn.heard.said
    if said.question is not None:
        return c.Answer(said.question, words, place=said.place)
    plan = turn.heard.plan_id
    assert plan is not None
    task = _about(turn, actions)
    audience = _audience(turn)
    if any(action.do is Do.QUESTION for action in actions):
        return c.Ask(plan, words, task=task, audience=audience, place=said.place)
    return c.Comment(plan, words, task, NoteKind.COMMENT, audience, said.place)


def _about(turn: Turn, actions: Sequence[Action]) -> int | None:
    """Give the one task that the words are about, if it is one."""
    named = {turn.heard.tasks.get(action.task) for action in actions if action.task is not None}
    if len(named) == 1:
        return named.pop()
    return None if turn.heard.elsewhere else turn.heard.one_task


def _audience(turn: Turn) -> Audience:
    customer = turn.person.side is Side.CUSTOMER
    return Audience.SHARED if customer else turn.heard.said.audience
