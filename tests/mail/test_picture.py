"""The digest of one plan shows its picture, which comes along in the mail, with words for who does not see it."""

from email.message import EmailMessage

import pytest
from selectolax.lexbor import LexborHTMLParser
from sqlalchemy import Engine

from bot import commands as c
from bot import render
from bot.changes import make
from bot.identity import Reader, eyes
from bot.reminders import Part
from handlers.sandbox.mail import MailStandIn
from storage.db import writing
from storage.kinds import Medium, MessageKind, Origin
from storage.models import Message, Person
from tests.cast import INTERNAL_WORDS
from tests.mail.conftest import CARL, Office


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def digest(office: Office, name: str, part: Part) -> Message:
    """Let something happen, and write the digest of it to somebody."""
    with writing(office.engine) as session:
        done = [c.CompleteTask(office.cast.sso_metadata), c.CompleteTask(office.cast.contract)]
        for actor, command in zip(("carl", "vera"), done, strict=True):
            who = session.get_one(Person, getattr(office.cast, actor))
            make(session, [command], actor=who, origin=Origin.MAIL, now=office.clock())
        row = Message(
            key=f"digest:{name}",
            kind=MessageKind.DIGEST,
            person_id=getattr(office.cast, name),
            medium=Medium.MAIL,
            about={"day": "2026-03-02", "parts": [part.value]},
            made_at=office.clock(),
            due_at=office.clock(),
        )
        session.add(row)
        session.flush()
        session.expunge(row)
    return row


def mailed(office: Office, host: MailStandIn, address: str) -> EmailMessage:
    office.clock.forward(minutes=1)
    office.send()
    return next(mail for mail in host.mails(address) if "digests-" in str(mail["References"]))


def test_a_digest_brings_the_picture_along(office: Office, mail_stand_in: MailStandIn):
    digest(office, "carl", Part.WEEK)

    mail = mailed(office, mail_stand_in, CARL)

    kinds = [part.get_content_type() for part in mail.walk()]
    assert kinds[-4:] == ["text/plain", "multipart/related", "text/html", "image/png"]
    image = list(mail.walk())[-1]
    html = mail.get_body(("html",))
    assert html is not None
    (shown,) = LexborHTMLParser(html.get_content()).css("img")
    assert f"<{shown.attributes['src'].removeprefix('cid:')}>" == image["Content-ID"]
    assert image.get_payload(decode=True).startswith(b"\x89PNG")
    assert "Acme onboarding" in (shown.attributes["alt"] or "")
    assert len(mail.as_bytes()) < 200_000


def test_a_customers_picture_shows_nothing_internal(office: Office):
    row = digest(office, "carl", Part.WEEK)

    drawn = {}
    for name, part in (("carl", Part.WEEK), ("vera", Part.PLANS)):
        reader = Reader.person(getattr(office.cast, name))
        row.about = {**row.about, "parts": [part.value]}
        with eyes(office.engine, reader) as session:
            row.person_id = reader.person_id
            letter = render.for_mail(session, row, now=office.clock(), links=office.links)
            assert letter is not None
            drawn[name] = letter

    seen = drawn["carl"].html + drawn["carl"].picture
    assert not [words for words in INTERNAL_WORDS if words in seen]
    assert "Send SSO metadata" in drawn["carl"].picture
    assert "Check contract terms" in drawn["vera"].picture


def test_a_reminder_has_no_picture(office: Office, mail_stand_in: MailStandIn, reminded):
    assert "image/png" not in [part.get_content_type() for part in reminded.walk()]
