"""What is done with one mail: named steps, each of which may be its end.

Unreadable, automatic, whose, the new text, what was said; then the effect, the answer to it and how the mail
ended, all in the caller's transaction.
"""

from dataclasses import replace
from datetime import datetime
from secrets import token_hex

from bot import changes
from bot.conversation import Heard, act, listen
from bot.outbox import Reply
from bot.render import refusals
from handlers.mail import attached, away, confirming, inviting, returned, sayings
from handlers.mail.addresses import learn, revive
from handlers.mail.automatic import suppressed
from handlers.mail.desk import Desk
from handlers.mail.ending import answer, end, refuse, used_words
from handlers.mail.eyes import Eyes
from handlers.mail.holding import hold
from handlers.mail.inviting import Wish
from handlers.mail.judging import Judged, judge
from handlers.mail.keeping import Author, attach
from handlers.mail.newtext import NewText, new_text
from handlers.mail.opening import Read, read
from handlers.mail.parse import Parsed
from handlers.mail.sayings import Answered
from handlers.mail.whose import Trust, Whose
from storage.kinds import IncomingState, Origin
from storage.models import Incoming, Person

NO_WORDS = "It holds no words of its own."


def settle(
    eyes: Eyes, desk: Desk, row: Incoming, judged: Judged, mail: Read, *, now: datetime
) -> None:
    """Do what the mail asks for, and note down how it ended."""
    session, parsed = eyes.session, mail.parsed
    if mail.refusal is not None or parsed is None:
        refuse(session, desk, row, mail, judged, now=now)
    elif judged.found is None:
        told = returned.note_down(session, parsed, desk, now=now)
        told = told or away.note_down(session, parsed, desk, now=now)
        end(row, IncomingState.IGNORED, told or f"Automatic: {judged.automatic}.")
    elif judged.found.trust is Trust.HELD:
        hold(session, row, judged.found, now=now)
    elif judged.said is not None:
        _confirm(eyes, desk, row, judged.found, judged.said, now=now)
    else:
        _use(eyes, desk, row, parsed, judged.found, now=now)


def _confirm(
    eyes: Eyes, desk: Desk, row: Incoming, found: Whose, said: confirming.Verdict, *, now: datetime
) -> None:
    """Take the held mail for genuine where its author says so; a second yes finds it used already."""
    if said.theirs:
        _release(eyes, desk, said.incoming_id, found, now=now)
    word = "theirs" if said.theirs else "not theirs"
    end(row, IncomingState.USED, f"It says that mail {said.incoming_id} was {word}.")
    row.person_id, row.answers_id = found.person_id, found.answers_id


def _release(eyes: Eyes, desk: Desk, incoming_id: int, found: Whose, *, now: datetime) -> None:
    held = eyes.session.get(Incoming, incoming_id, with_for_update=True)
    if held is None or held.state is not IncomingState.HELD:
        return
    own = Whose(Trust.OWN, found.person_id, held.plan_id, held.answers_id)
    mail = read(desk, held)
    learnt = mail.parsed is not None and learn(eyes.session, desk, mail.parsed, own)
    settle(eyes, desk, held, Judged(own), mail, now=now)
    if learnt and held.sender is not None:
        _take_up(eyes, desk, held.plan_id, held.sender, now=now)


def _take_up(eyes: Eyes, desk: Desk, plan_id: int | None, email: str, *, now: datetime) -> None:
    """Read again what somebody wrote on the plan before their address was known."""
    eyes.session.flush()
    eyes.shut()
    for held in inviting.held_of(eyes.session, plan_id, email):
        mail = read(desk, held)
        judged = judge(eyes.session, desk, mail, None, now=now)
        if judged.locks and judged.plan_id == plan_id:
            settle(eyes, desk, held, judged, mail, now=now)


def _use(
    eyes: Eyes, desk: Desk, row: Incoming, parsed: Parsed, found: Whose, *, now: datetime
) -> None:
    """The effect: what was said, the answer to it, how the mail ended."""
    assert found.person_id is not None
    session = eyes.session
    person = session.get_one(Person, found.person_id)
    # One mail is one request, however many answers it holds: "undo" takes all of it back.
    request = token_hex(8)
    done = _do(eyes, desk, row, parsed, found, request, now=now)
    reply = done or Reply()
    files = attached.files(parsed, desk.mail.file_max_bytes)
    if files:
        writer = Author(person, found.plan_id, request, now)
        reply = attach(session, writer, reply, files, desk.mail.files)
    delivery, why = f"mail:{row.id}", used_words(found, reply)
    if done is None and not files:
        # Told once a day: who wrote where a client showed it as quoted would else wait for nothing.
        reply = Reply(plan=found.plan_id, refused=(refusals.NOTHING_NEW,))
        delivery, why = f"empty:{person.id}:{now.date().isoformat()}", NO_WORDS
    if len(reply.changes) > int(reply.kept):
        eyes.shut()
    revive(person, parsed)
    if not suppressed(parsed):
        answer(session, row, person, reply, delivery=delivery, now=now)
    end(row, IncomingState.USED, why)
    row.person_id, row.plan_id = person.id, reply.plan or found.plan_id
    row.answers_id = found.answers_id
    if not reply.changes:
        changes.hear(session, person, Origin.MAIL, now=now)


def _do(  # noqa: PLR0917 - each step's finding, in their order
    eyes: Eyes,
    desk: Desk,
    row: Incoming,
    parsed: Parsed,
    found: Whose,
    request: str,
    *,
    now: datetime,
) -> Reply | None:
    """Do what the author's own words ask for, and give what is to be answered; None where there are none."""
    before = sayings.answered(eyes.session, found.answers_id)
    new = new_text(parsed, before.mail)
    wished = inviting.wish(new.reply) if found.trust is Trust.OWN else None
    if wished is not None and found.plan_id is not None:
        return _invite(eyes, desk, found, wished, request, now=now)
    heard = _hear(eyes, row, parsed, found, before, new)
    said = [act(eyes.session, one, now=now, request=request) for one in heard]
    return sayings.together(said) if said else None


def _invite(
    eyes: Eyes, desk: Desk, found: Whose, wished: Wish, request: str, *, now: datetime
) -> Reply:
    """Invite somebody, and take up as theirs what they wrote before they were known."""
    session = eyes.session
    assert found.plan_id is not None
    person = session.get_one(Person, found.person_id)
    reply = inviting.invite(session, found.plan_id, person, wished, now=now, request=request)
    if not reply.changes:
        return reply
    _take_up(eyes, desk, found.plan_id, wished.email, now=now)
    return reply


def _hear(  # noqa: PLR0917 - each step's finding, in their order
    eyes: Eyes, row: Incoming, parsed: Parsed, found: Whose, before: Answered, new: NewText
) -> list[Heard]:
    """Find out what was said; with the person's eyes, so that nothing hidden can be named."""
    assert found.person_id is not None
    if found.trust is Trust.WORDS:
        before = replace(before, question=None, proposal=None, request=None)
    at = sayings.said_at(parsed.date, row.arrived_at)
    limited = eyes.of(found.person_id)
    person = limited.get_one(Person, found.person_id)
    said = sayings.sayings(new, before, person=person, plan_id=found.plan_id, at=at)
    heard = [listen(limited, one) for one in said]
    return [sayings.asked_first(one) for one in heard] if found.trust is Trust.WORDS else heard
