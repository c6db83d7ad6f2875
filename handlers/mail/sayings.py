"""From a mail's new text to what was said, in the light of the message of ours that it answers."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot.conversation import Heard, Said
from bot.conversation.beside import Steps
from bot.conversation.orders import STATE
from bot.outbox import DAILY, Reply
from bot.reading import Action, Asked, Option, Question
from handlers.mail.newtext import NewText, Sent
from handlers.mail.shown import shown_tasks
from storage.kinds import Audience, Do, MessageKind, Origin, ProposalState, Side
from storage.models import Change, Message, Note, Person, Proposal

# A Date header further from the arrival than that is not trusted.
TRUSTED = timedelta(hours=24)
# What somebody may ask for only by a token of their own.
OWN_ONLY = STATE | {Do.UNDO, Do.STOP}
# Made once, as each mail asks it; what went along with a message was sent, and no mail writes that.
ALONG = (
    select(Message.about)
    .where(Message.told_in_id == bindparam("message"))
    .execution_options(autoflush=False)
)


@dataclass(frozen=True)
class Answered:
    """What is known of the message that a mail answers; nothing where it answers none.

    `numbers` are the tasks' numbers as shown, `sent` its text as it went out, `place` the Slack thread
    whose words it told. `is_list`: it put its tasks to the reader; an answer of ours only names what it did, and
    what is said under it may be of any task.
    """

    shown: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()
    sent: str = ""
    question: int | None = None
    proposal: int | None = None
    request: str | None = None
    place: str | None = None
    is_list: bool = True

    @property
    def mail(self) -> Sent | None:
        """What the finding of new text is told."""
        return Sent(self.sent, self.numbers) if self.sent or self.numbers else None


def answered(session: Session, message_id: int | None) -> Answered:
    """Gather what a message of ours showed and asked."""
    message = session.get(Message, message_id) if message_id is not None else None
    if message is None:
        return Answered()
    shown = shown_tasks(session, message)
    told = _told(session, message)
    return Answered(
        shown=tuple(task.id for task in shown),
        numbers=tuple(task.number for task in shown),
        sent=message.sent_text or "",
        question=_question(session, told),
        proposal=_proposal(session, message, told),
        request=_request(session, message),
        place=_place(session, told),
        is_list=message.kind is not MessageKind.ANSWER,
    )


def sayings(
    new: NewText, before: Answered, *, person: Person, plan_id: int | None, at: datetime
) -> list[Said]:
    """Give what was said: all in one, or what stands below quoted items each by itself."""
    vendor = person.side is Side.VENDOR
    whole = Said(
        text=new.reply,
        person_id=person.id,
        said_at=at,
        origin=Origin.MAIL,
        plan_id=plan_id,
        shown=(before.shown or None) if before.is_list else None,
        about=None if before.is_list else before.shown or None,
        question=before.question,
        proposal=before.proposal,
        request=before.request,
        # What a vendor writes by mail stays internal, and has no business in a thread.
        place=None if vendor else before.place,
        audience=Audience.INTERNAL if vendor else Audience.SHARED,
    )
    keys = _by_number(before)
    if not new.items or not set(new.items) <= set(keys):
        return [whole] if whole.text.strip() else []
    below = [
        replace(whole, text=text, about=(keys[number],), question=None, proposal=None)
        for number, text in new.items.items()
    ]
    return [*below, replace(whole, text=new.rest)] if new.rest.strip() else below


def said_at(date: datetime | None, arrived_at: datetime) -> datetime:
    """Give when a mail was written; when it arrived where its Date cannot be true."""
    if date is None or abs(date - arrived_at) > TRUSTED:
        return arrived_at
    return date


def asked_first(heard: Heard) -> Heard:
    """Turn what would be done at once into a question back: the words are kept, and one tap does it."""
    if heard.steps.commands:
        said = (Action(Do.COMMENT, words=heard.said.text),)
        heard = replace(heard, steps=Steps(), reading=replace(heard.reading, actions=said))
    heard = replace(heard, absence=None)
    wanted = tuple(one for one in heard.reading.actions if one.do in OWN_ONLY)
    if not wanted:
        return heard
    state = tuple(one for one in wanted if one.do in STATE)
    others = tuple(one for one in heard.reading.actions if one.do not in OWN_ONLY)
    numbers = tuple(dict.fromkeys(one.task for one in state if one.task is not None))
    words = " ".join(one.words for one in state if one.words)
    sure = Question(Asked.SURE, numbers, (Option(state), Option()), words or heard.said.text)
    questions = (sure, *heard.reading.questions) if state else heard.reading.questions
    kept = (*others, Action(Do.COMMENT, words=heard.said.text))
    return replace(heard, reading=replace(heard.reading, actions=kept, questions=questions))


def together(replies: Sequence[Reply]) -> Reply:
    """Put the answers to the parts of one mail into one."""
    if len(replies) <= 1:
        return replies[0] if replies else Reply()
    first = replies[0]
    return Reply(
        plan=next((one.plan for one in replies if one.plan is not None), None),
        task=first.task if len({one.task for one in replies}) == 1 else None,
        changes=_all(one.changes for one in replies),
        proposals=_all(one.proposals for one in replies),
        refused=tuple(dict.fromkeys(line for one in replies for line in one.refused)),
        already=_all(one.already for one in replies),
        note=next((one.note for one in replies if one.note is not None), None),
        kept=any(one.kept for one in replies),
        status=any(one.status for one in replies),
        mine=any(one.mine for one in replies),
        help=any(one.help for one in replies),
        noted=next((one.noted for one in replies if one.noted), ""),
        since=next((one.since for one in replies if one.since), ""),
        stopped=any(one.stopped for one in replies),
    )


def _all(keys: Iterable[tuple[int, ...]]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(key for some in keys for key in some))


def _by_number(before: Answered) -> dict[int, int]:
    """Give the shown tasks by number; a number that two plans share names neither."""
    count = Counter(before.numbers)
    pairs = zip(before.numbers, before.shown, strict=True)
    return {number: key for number, key in pairs if count[number] == 1}


def _told(session: Session, message: Message) -> Sequence[Change]:
    """List the changes that a message told, with those of the rows that went along."""
    if message.kind not in {MessageKind.CHANGE, *DAILY}:
        return ()
    along = session.scalars(ALONG, {"message": message.id})
    keys = [about["change"] for about in (message.about, *along) if "change" in about]
    if not keys:
        return ()
    return session.scalars(select(Change).where(Change.id.in_(keys)).order_by(Change.id)).all()


def _question(session: Session, told: Sequence[Change]) -> int | None:
    """Give the one open question that was put; None where there are several, and of any that is answered."""
    notes = [session.get(Note, one.note_id or 0) for one in told if one.verb == "ask"]
    open_ = [note.id for note in notes if note is not None and note.answered_at is None]
    return open_[0] if len(open_) == 1 else None


def _proposal(session: Session, message: Message, told: Sequence[Change]) -> int | None:
    """Give the one question back, or date to agree to, that waits for this reader's yes."""
    keys = [one.proposal_id or 0 for one in told if one.verb == "propose"]
    if message.kind is MessageKind.ANSWER:
        keys = list(message.about.get("proposals", []))
    waiting = [
        key
        for key in keys
        if (found := session.get(Proposal, key)) is not None
        and found.state is ProposalState.OPEN
        and found.to_id == message.person_id
    ]
    return waiting[0] if len(waiting) == 1 else None


def _place(session: Session, told: Sequence[Change]) -> str | None:
    """Give the one Slack thread from which words were told, so that the answer reaches it."""
    notes = [session.get(Note, one.note_id or 0) for one in told]
    places = {note.place for note in notes if note is not None and note.place is not None}
    return places.pop() if len(places) == 1 else None


def _request(session: Session, message: Message) -> str | None:
    """Give what "undo" takes back under a receipt: all that it told."""
    if message.kind is not MessageKind.ANSWER:
        return None
    keys = message.about.get("changes", [])
    change = session.get(Change, keys[0]) if keys else None
    return change.request if change else None
