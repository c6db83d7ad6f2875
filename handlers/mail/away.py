"""An automatic answer that says until when somebody is away: reminders wait, and who runs the plans is told.

Anybody can write one. It counts only with a token of ours, from an address of the person whose token that is,
and not where our host found the address forged.
"""

import re
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from bot import commands as c
from bot import outbox, reading
from bot.changes import make
from bot.identity import holder
from bot.times import local_day
from bot.tokens import TokenExpired, TokenForged, find_all
from handlers.mail.absences import BACK, SEEN_LETTERS, UNTIL, absence
from handlers.mail.desk import Desk
from handlers.mail.newtext import new_text
from handlers.mail.parse import Parsed
from handlers.mail.senders import Verdict, arrived_at, author, dmarc
from storage.kinds import Do, Origin
from storage.models import Person

TOKENS = 50
PHRASE = re.compile(
    rf"(?<!\w)(?:(?P<until>{UNTIL})|(?P<back>{BACK}))(?!\w)\s+(?P<day>[^.!?;:()\n]{{2,60}})",
    re.IGNORECASE,
)
MOST_PHRASES, MOST_WORDS = 4, 4
# Sentences in which a day stands alone, so that the reader of sentences finds it in its language.
ABOUT_A_DAY = (
    "task 1 will be done by {}",
    "Aufgabe 1 wird bis {} fertig",
    "La tâche 1 sera terminée {}",
    "La tarea 1 estará lista el {}",
    "A tarefa 1 fica pronta {}",
)
# A day that only they give is believed if it is not further than that.
NEAR = timedelta(days=60)


def note_down(session: Session, parsed: Parsed, desk: Desk, *, now: datetime) -> str | None:
    """Let the author's reminders wait until they are back; gives why, None where nothing was believed or said."""
    person = _author(session, parsed, desk, now)
    back_on = _back_on(parsed, person) if person is not None else None
    if person is None or back_on is None or back_on <= local_day(now, person.time_zone):
        return None
    wish = c.SetPreferences(person.id, away_until=back_on)
    if make(session, [wish], actor=person, origin=Origin.MAIL, now=now):
        outbox.tell_away(session, person, back_on, own_words=False, now=now)
    return f"An absence: back on {back_on.isoformat()}; reminders wait."


def _author(session: Session, parsed: Parsed, desk: Desk, now: datetime) -> Person | None:
    """Give who wrote, beyond doubt: token and address agree."""
    writer = author(parsed)
    if writer is None or dmarc(parsed, desk.mail.authserv_id) is Verdict.FAIL:
        return None
    places = (*arrived_at(parsed), parsed.in_reply_to or "", *reversed(parsed.references))
    named = [one for place in places for one in find_all(place, desk.address)]
    for token in list(dict.fromkeys(named))[:TOKENS]:
        # It answers the mail, or the envelope's sender (RFC 3834, section 4), which has a token of its own.
        for tokens in (desk.replies, desk.bounces):
            try:
                found = tokens.read(token, now)
            except (TokenForged, TokenExpired):
                continue
            person = holder(session, writer.address, found.person_id, found.message_id)
            if person is not None:
                return person
    return None


def _back_on(parsed: Parsed, person: Person) -> date | None:
    """Give the first day on which the author is back: as it stands there, else as they would mean it."""
    last = absence(parsed)
    if last is not None:
        return last + timedelta(days=1)
    if parsed.date is None:
        return None
    text = f"{parsed.subject}. {new_text(parsed).reply}"[:SEEN_LETTERS]
    for found in list(PHRASE.finditer(text))[:MOST_PHRASES]:
        day = _day(found["day"], parsed.date, person)
        if day is not None and day <= parsed.date.date() + NEAR:
            return day if found["back"] else day + timedelta(days=1)
    return None


def _day(phrase: str, said_at: datetime, person: Person) -> date | None:
    """Read the day at the beginning of a phrase ("Monday and will answer then") by the author's own calendar."""
    words = phrase.split()[:MOST_WORDS]
    if not words or words[0].isdigit():
        return None
    tries = (
        sentence.format(" ".join(words[:count]))
        for count in range(len(words), 0, -1)
        for sentence in ABOUT_A_DAY
    )
    return next((day for one in tries if (day := _read(one, said_at, person)) is not None), None)


def _read(sentence: str, said_at: datetime, person: Person) -> date | None:
    understood = reading.read(
        sentence,
        tasks=[reading.TaskWords(1, "it")],
        people=[],
        sender=person.email,
        said_at=said_at,
        zone=person.time_zone,
        locale=person.locale,
        country=person.country,
    )
    days = [one.date for one in understood.actions if one.do is Do.DUE and one.date is not None]
    return days[0] if understood.certain and len(days) == 1 else None
