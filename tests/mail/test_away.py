"""Somebody is away: their own automatic answer lets reminders wait, a forged one does nothing."""

from datetime import date, timedelta
from email.message import EmailMessage

import pytest
from sqlalchemy import Engine

from handlers.sandbox.mail import MailStandIn
from storage.kinds import IncomingState, MessageKind
from storage.models import Person
from tests.mail.conftest import CARL, SAM, VERA, Office, raw
from tests.servers.fixtures import BOT


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def away(office: Office, name: str = "carl") -> date | None:
    return office.read(lambda s: s.get_one(Person, getattr(office.cast, name)).away_until)


def absence(to: str, text: str, sender: str = CARL, **headers: str) -> bytes:
    return raw(
        sender, to, text, Auto_Submitted="auto-replied", Subject="Automatic reply", **headers
    )


def envelope(mail_stand_in: MailStandIn) -> str:
    return mail_stand_in.deliveries[-1].mail_from


def test_absence_with_a_date_lets_reminders_wait_and_the_owner_hears_of_it(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    to = envelope(mail_stand_in)

    mail_stand_in.send(absence(to, "I am out of the office until 12 March."), CARL, to)
    office.poll()

    assert away(office) == date(2026, 3, 13)
    assert office.fates() == [IncomingState.IGNORED]
    assert office.incoming()[0].why == "An absence: back on 2026-03-13; reminders wait."
    (notice,) = (row for row in office.messages() if row.kind is MessageKind.NOTICE)
    assert (notice.person_id, notice.about["what"]) == (office.cast.vera, "away")
    office.clock.forward(days=1)
    mail_stand_in.send(absence(to, "Away until 12 March.", Message_ID="<2@x>"), CARL, to)
    office.poll()
    assert len([row for row in office.messages() if row.kind is MessageKind.NOTICE]) == 1


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("I will be back on Monday and answer then.", date(2026, 3, 9)),
        ("Ich bin wieder ab Montag erreichbar.", date(2026, 3, 9)),
        ("Ich bin bis 12.3. im Urlaub.", date(2026, 3, 13)),
        ("Je suis absent jusqu'au vendredi 13 mars.", date(2026, 3, 14)),
        ("Estaré fuera hasta el 12 de marzo.", date(2026, 3, 13)),
        ("Estou ausente até 12 de março.", date(2026, 3, 13)),
        ("Ik ben afwezig tot en met 12 maart.", date(2026, 3, 13)),
        ("3月12日まで不在です。", date(2026, 3, 13)),
        ("I am away until 3/6.", date(2026, 3, 7)),
        ("I am away until further notice.", None),
        ("I was away until 1 March.", None),
        ("Thank you for your mail.", None),
    ],
)
def test_date_is_read_in_the_language_in_which_it_is_told(
    office: Office,
    mail_stand_in: MailStandIn,
    reminded: EmailMessage,
    words: str,
    back: date | None,
):
    mail_stand_in.send(absence(envelope(mail_stand_in), words), CARL, BOT)

    office.poll()

    assert away(office) == back


def test_nobody_is_reminded_while_they_are_away(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.send(absence(envelope(mail_stand_in), "Away until 12 March."), CARL, BOT)
    office.poll()

    wake = office.read(lambda s: s.get_one(Person, office.cast.carl).wake_at)

    assert wake is not None
    assert wake.date() >= date(2026, 3, 13)


def test_forged_absences_do_nothing(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    own, bounce = str(reminded["Reply-To"]), envelope(mail_stand_in)
    words = "I am away until 12 March."
    forged = own.replace("+a", "+b") if "+a" in own else own.replace("+", "+a", 1)

    mail_stand_in.send(absence(BOT, words), CARL, BOT)
    mail_stand_in.send(absence(own, words, SAM), SAM, BOT)
    mail_stand_in.send(absence(bounce, words, VERA), VERA, BOT)
    mail_stand_in.send(absence(forged, words), CARL, BOT)
    mail_stand_in.send(absence(own, words), "mallory@elsewhere.example", BOT, dmarc="fail")
    office.poll()

    assert [away(office, name) for name in ("carl", "sam", "vera")] == [None] * 3
    assert office.fates() == [IncomingState.IGNORED] * 5
    assert [row.kind for row in office.messages()] == [MessageKind.REMINDER]


def test_token_that_has_expired_says_nothing_of_an_absence(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    office.clock.forward(days=100)
    day = (office.clock() + timedelta(days=5)).strftime("%Y-%m-%d")

    mail_stand_in.send(absence(envelope(mail_stand_in), f"Away until {day}."), CARL, BOT)
    office.poll()

    assert away(office) is None


def test_absence_written_by_hand_is_answered_and_the_owner_hears_whose_words_they_are(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "Hi Vera,\n\nI'm on holiday until 20 March.\n\nCarl")

    office.poll()
    office.send()

    assert away(office) == date(2026, 3, 21)
    answer = mail_stand_in.mails(CARL)[-1].get_body(("plain",)).get_content()
    assert "Your reminders rest until Fri 20 March" in " ".join(answer.split())
    (notice,) = (row for row in office.messages() if row.kind is MessageKind.NOTICE)
    assert (notice.person_id, notice.about["own_words"]) == (office.cast.vera, True)
    mail_stand_in.reply(CARL, mail_stand_in.mails(CARL)[-1], "undo")
    office.poll()
    assert away(office) is None


def test_absence_told_with_somebody_elses_token_pauses_nothing(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    to = str(reminded["Reply-To"])

    mail_stand_in.send(raw(VERA, to, "I'm on holiday until 20 March."), VERA, to)
    office.poll()

    assert (away(office), away(office, "vera")) == (None, None)
