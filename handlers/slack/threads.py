"""What a thread is about: the message of ours that it hangs under, or what was said in it before."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from storage.kinds import MessageKind, MessageState, ProposalState
from storage.models import Change, Message, Note, Proposal, Shown

# An answer of ours in a thread is looked for among the latest ones of that channel.
LATEST = 50
FRESH = timedelta(days=1)
LISTS = frozenset(
    {MessageKind.REMINDER, MessageKind.DIGEST, MessageKind.CHANGE, MessageKind.WELCOME}
)


@dataclass(frozen=True)
class Context:
    """What words are about: a plan, the tasks that were shown, what they answer.

    `shown` None: all of the plan's tasks can be named. `about` are those that the words answer.
    """

    plan_id: int | None = None
    shown: tuple[int, ...] | None = None
    about: tuple[int, ...] | None = None
    question: int | None = None
    proposal: int | None = None
    request: str | None = None


@dataclass(frozen=True)
class Thread:
    """A thread, by its workspace, its channel and the ts of its first message."""

    team_id: str
    channel_id: str
    ts: str

    @property
    def name(self) -> str:
        """As notes keep it."""
        return f"{self.team_id}/{self.channel_id}/{self.ts}"


def of_thread(session: Session, thread: Thread, person_id: int | None) -> Context | None:
    """Give what a thread is about for who speaks there; None where it is none of ours."""
    parent = _message(session, thread)
    answer = _answer_in(session, thread)
    if parent is not None:
        return _asked_in(session, of_message(session, parent, person_id), answer, person_id)
    if answer is not None:
        return of_message(session, answer, person_id)
    noted = select(Note).where(Note.place == thread.name, Note.removed_at.is_(None))
    note = session.scalar(noted.order_by(Note.id.desc()).limit(1))
    if note is None:
        return None
    tasks = (note.task_id,) if note.task_id is not None else None
    question = None if note.author_id == person_id else note.id
    return Context(note.plan_id, about=tasks, question=question)


def _asked_in(
    session: Session, context: Context, answer: Message | None, person_id: int | None
) -> Context:
    """Under a message of ours, words answer what we asked back there last; all that it shows can be named still."""
    if answer is None:
        return context
    found = of_message(session, answer, person_id)
    if not answer.about.get("prompt") and found.proposal is None:
        return context
    return replace(context, about=found.about, proposal=found.proposal or context.proposal)


def of_message(session: Session, message: Message, person_id: int | None) -> Context:
    """Give what answers to a message of ours are about."""
    shown = _shown(session, message)
    match message.kind:
        case MessageKind.CARD:
            return Context(message.plan_id)
        case MessageKind.CHANGE | MessageKind.REMINDER | MessageKind.DIGEST:
            return _of_changes(session, message, shown, person_id)
        case MessageKind.ANSWER:
            return _of_answer(session, message, shown, person_id)
    return Context(message.plan_id, shown=shown or None)


def of_conversation(
    session: Session, person_id: int, channel_id: str, now: datetime
) -> Context | None:
    """Give what plain words in the direct conversation answer: the last thing that we said there, if it is fresh.

    All of a person's tasks can be named there; a bare "done" is about those that stand right above it. Nothing
    said there answers somebody's question, which takes its thread: it could be meant for us alone. Nor does "undo"
    there mean that answer: what was typed or pressed elsewhere since is newer.
    """
    last = session.scalar(
        select(Message)
        .where(
            Message.place == channel_id,
            Message.state == MessageState.SENT,
            Message.sent_at > now - FRESH,
        )
        .order_by(Message.stamp.desc())
        .limit(1)
    )
    if last is None:
        return None
    found = of_message(session, last, person_id)
    about = found.about or found.shown
    plan = None if last.kind in LISTS else found.plan_id
    return Context(
        plan,
        about=about,
        proposal=found.proposal,
    )


def _of_changes(
    session: Session, message: Message, shown: tuple[int, ...], person_id: int | None
) -> Context:
    """Words under an open question to the reader answer it: the message says to whom the answer goes.

    Under a date that waits for the reader's yes they agree to it, or do not. Under anything else they are a
    comment, which in the vendor's direct conversation stays with the vendor.
    """
    keys = select(Message.about).where(
        or_(Message.id == message.id, Message.told_in_id == message.id)
    )
    changes = [about["change"] for about in session.scalars(keys) if "change" in about]
    asked = select(Change.note_id).where(Change.id.in_(changes), Change.verb == "ask")
    waiting = select(Note.id).where(
        Note.id.in_(asked), Note.to_id == person_id, Note.answered_at.is_(None)
    )
    questions = session.scalars(waiting).all()
    question = questions[0] if len(questions) == 1 else None
    dates = select(Change.proposal_id).where(Change.id.in_(changes), Change.verb == "propose")
    proposal = _open_proposal(session, dates, person_id)
    return Context(message.plan_id, shown=shown or None, question=question, proposal=proposal)


def _of_answer(
    session: Session, message: Message, shown: tuple[int, ...], person_id: int | None
) -> Context:
    """Words under an answer choose among its questions, or take back what it did."""
    changes = [key for key in message.about.get("changes", []) if isinstance(key, int)]
    request = session.scalar(select(Change.request).where(Change.id.in_(changes)).limit(1))
    return Context(
        message.plan_id,
        about=shown or None,
        proposal=_open_proposal(session, message.about.get("proposals", []), person_id),
        request=request,
    )


def _open_proposal(
    session: Session, keys: Sequence[int] | Select[int | None], person_id: int | None
) -> int | None:
    waiting = select(Proposal.id).where(
        Proposal.id.in_(keys),
        Proposal.to_id == person_id,
        Proposal.state == ProposalState.OPEN,
    )
    return session.scalar(waiting.order_by(Proposal.id).limit(1))


def _message(session: Session, thread: Thread) -> Message | None:
    found = select(Message).where(Message.place == thread.channel_id, Message.stamp == thread.ts)
    return session.scalar(found.order_by(Message.id).limit(1))


def _answer_in(session: Session, thread: Thread) -> Message | None:
    """Find the last answer that we gave in that thread."""
    answers = select(Message).where(
        Message.place == thread.channel_id, Message.kind == MessageKind.ANSWER
    )
    latest = session.scalars(answers.order_by(Message.id.desc()).limit(LATEST))
    return next((one for one in latest if one.about.get("thread") == thread.ts), None)


def _shown(session: Session, message: Message) -> tuple[int, ...]:
    rows = select(Shown.task_id).where(Shown.message_id == message.id).order_by(Shown.id)
    return tuple(session.scalars(rows))
