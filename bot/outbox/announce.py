"""Who is told of a change, and when.

At once: what is asked of the reader, what answers them, what they can begin now. All else is gathered for
five minutes into one message. Never one's own actions, never what the reader may not see.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.outbox.write import draw_again, redraw_cards, tell, tell_thread, welcome
from bot.policy import Reader, head, may_see, member_of
from storage.kinds import Medium, MessageKind, MessageState, Side
from storage.models import Change, Dependency, Member, Message, Note, Person, Plan, Shown, Task

GATHER = timedelta(minutes=5)
REDRAWN_FOR = timedelta(days=30)
# Nobody is told of these: they are the actor's own affair, or told by a card or a welcome.
SILENT = {
    "snooze",
    "preferences",
    "link",
    "unlink",
    "hide",
    "create_plan",
    "edit_plan",
    "invite",
    "remove",
}


def announce(session: Session, changes: Sequence[Change], *, now: datetime) -> None:
    """Write what is to be told of these changes: people, threads, cards, and what is to be drawn again."""
    for change in changes:
        if change.plan_id is None:
            continue
        plan = session.get_one(Plan, change.plan_id)
        redraw_cards(session, plan, change.audience, now=now)
        _redraw_shown(session, change, now)
        spared = _call_back(session, change) if change.verb == "undo" else set()
        if plan.active:
            _tell_all(session, plan, change, spared, now)


def _tell_all(
    session: Session, plan: Plan, change: Change, spared: set[int], now: datetime
) -> None:
    if change.verb == "invite":
        _welcome(session, plan, change, now)
    if change.verb in SILENT:
        return
    told = spared | _tell_place(session, change, now)
    urgent = set(_urgent(session, plan, change))
    for person in _hearers(session, plan, change, urgent):
        if person.id in told or not _wants(session, plan, change, person):
            continue
        due_at = now if person.id in urgent else _gathered(session, plan, person, now)
        tell(session, change, person, due_at=due_at, now=now)


def _hearers(session: Session, plan: Plan, change: Change, urgent: set[int]) -> Iterator[Person]:
    """Give who is concerned and may see it: heads of both sides, the assignee, who spoke on it."""
    concerned = urgent | set(_concerned(session, plan, change))
    for member in plan.members:
        if member.person_id not in concerned or member.person_id == change.actor_id:
            continue
        person = member.person
        if person.active and person.stopped_at is None and not _is_new(session, member):
            reader = Reader.person(person.id)
            if may_see(session, reader, change):
                yield person


def _wants(session: Session, plan: Plan, change: Change, person: Person) -> bool:
    """Whether it is news to the person: a question put to one is not everybody's."""
    if change.verb in {"ask", "propose", "accept", "decline"}:
        return person.id in set(_urgent(session, plan, change))
    return True


def _is_new(session: Session, member: Member) -> bool:
    """Who is new is welcomed, not told of each task: the welcome shows what is there."""
    key = f"notice:welcome-{member.plan_id}:{member.person_id}"
    waiting = select(Message.id).where(Message.key == key, Message.state == MessageState.WAITING)
    return session.scalar(waiting) is not None


def _concerned(session: Session, plan: Plan, change: Change) -> Iterator[int]:
    for side in (Side.VENDOR, Side.CUSTOMER):
        person = head(plan, side)
        if person is not None:
            yield person.id
    if change.task_id is not None:
        task = session.get_one(Task, change.task_id)
        if task.assignee_id is not None:
            yield task.assignee_id
        spoke = select(Note.author_id).where(Note.task_id == task.id, Note.author_id.is_not(None))
        yield from (key for key in session.scalars(spoke.distinct()) if key is not None)
    was = change.was.get("assignee_id")
    if was is not None:
        yield was


def _urgent(session: Session, plan: Plan, change: Change) -> Iterator[int]:
    """Give whom it concerns at once, by what happened."""
    match change.verb:
        case "assign" | "add":
            yield from _key(change.now.get("assignee_id"))
        case "ask" | "answer":
            assert change.note_id is not None
            yield from _key(session.get_one(Note, change.note_id).to_id)
        case "propose":
            yield from _key(change.now.get("to_id"))
        case "accept" | "decline":
            yield from _key(change.proposal.by_id if change.proposal else None)
        case "block":
            owner = head(plan, Side.VENDOR)
            yield from _key(owner.id if owner else None)
        case "complete":
            yield from _unlocked(session, change)


def _unlocked(session: Session, change: Change) -> Iterator[int]:
    """Give who can begin now, since what their task waited for is done."""
    waiting = select(Task).join(Dependency, Dependency.task_id == Task.id)
    for task in session.scalars(waiting.where(Dependency.needs_id == change.task_id)):
        if task.is_open and task.assignee_id and all(one.state.ended for one in task.after):
            yield task.assignee_id


def _tell_place(session: Session, change: Change, now: datetime) -> set[int]:
    """Bring words to the Slack thread that they belong to; who speaks there reads it there.

    Only what came through another door: what was said in the thread stands there already.
    """
    note = session.get(Note, change.note_id) if change.note_id is not None else None
    if note is None or note.place is None or change.verb == "undo":
        return set()
    spoke = select(Note.author_id).where(Note.place == note.place).distinct()
    present = {key for key in session.scalars(spoke) if key is not None}
    slack = {key for key in present if session.get_one(Person, key).medium is Medium.SLACK}
    if change.origin.value != "thread":
        tell_thread(session, change, note.place, now=now)
    return slack


def _welcome(session: Session, plan: Plan, change: Change, now: datetime) -> None:
    member = member_of(plan, change.person_id or 0)
    if member is not None and member.person.active and member.person_id != change.actor_id:
        welcome(session, member, now=now)


def _gathered(session: Session, plan: Plan, person: Person, now: datetime) -> datetime:
    """Give when a gathered message goes: with those that wait already, outside quiet hours."""
    waiting = select(Message.due_at).where(
        Message.person_id == person.id,
        Message.plan_id == plan.id,
        Message.kind == MessageKind.CHANGE,
        Message.state == MessageState.WAITING,
        Message.due_at > now,
    )
    due_at = session.scalar(waiting.order_by(Message.due_at).limit(1)) or now + GATHER
    return person.calendar.out_of_quiet(due_at)


def _redraw_shown(session: Session, change: Change, now: datetime) -> None:
    """Have each Slack message that shows the task drawn again: its buttons may no longer apply."""
    if change.task_id is None or change.note_id is not None:
        return
    showing = (
        select(Message)
        .join(Shown)
        .where(
            Shown.task_id == change.task_id,
            Message.medium == Medium.SLACK,
            Message.state == MessageState.SENT,
            Message.sent_at > now - REDRAWN_FOR,
            Message.kind.in_((MessageKind.REMINDER, MessageKind.CHANGE, MessageKind.WELCOME)),
        )
    )
    for message in session.scalars(showing.order_by(Message.id)):
        draw_again(message, now)


def _call_back(session: Session, change: Change) -> set[int]:
    """What was undone before it was told is not told at all, and neither is its undoing.

    Gives the people who are spared both.
    """
    spared = set()
    undone = session.scalars(select(Change.id).where(Change.undone_by_id == change.id))
    for key in undone:
        waiting = select(Message).where(
            Message.key.startswith(f"change:{key}:"), Message.state == MessageState.WAITING
        )
        for message in session.scalars(waiting):
            message.state, message.due_at = MessageState.DROPPED, None
            spared.add(message.person_id or 0)
    return spared


def _key(key: int | None) -> Iterator[int]:
    if key is not None:
        yield key
