"""What the operator can do with a mail: look, run it again, drop it."""

import re
from email.message import EmailMessage

import pytest
from sqlalchemy import Engine

from bot.changes import NotFound, Unusable
from bot.identity import Reader, eyes
from bot.tokens import LinkTokens, Purpose
from handlers.mail import operator
from handlers.mail.desk import make_desk
from handlers.sandbox.mail import MailStandIn
from handlers.web.app import Site, make_web
from storage import queries
from storage.db import reading, writing
from storage.kinds import IncomingState, State
from storage.models import Address, Member, Person
from tests.mail.conftest import CARL, SAM, SECRET, Office, settings_for
from tests.servers.fixtures import BOT

TOKENS = LinkTokens(SECRET)
NEW = "carl@private.example"


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


@pytest.fixture
def held(office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage) -> int:
    """A mail that Carl wrote from an address that nobody knows."""
    mail_stand_in.add(NEW, "Carl Reyes")
    mail_stand_in.reply(NEW, reminded, "12 done")
    office.poll()
    return office.incoming()[0].id


def test_list_says_who_wrote_and_why_it_was_held(office: Office, held: int):
    (entry,) = operator.entries(office.engine, state=IncomingState.HELD)

    assert (entry.id, entry.sender) == (held, NEW)
    assert entry.why is not None
    assert operator.entries(office.engine, state=IncomingState.USED) == []


def test_held_mails_are_told_by_plan(office: Office, held: int, mail_stand_in: MailStandIn):
    mail_stand_in.write(SAM, BOT, "Hello", "Who is there?", dmarc="none")
    office.poll()

    with reading(office.engine, ()) as session:
        (found,) = queries.held_mails(session, [office.cast.plan])
    with eyes(office.engine, Reader.person(office.cast.vera)) as session:
        assert queries.held_mails(session, [office.cast.plan]) == []

    assert (found.id, found.sender, found.arrived_at) == (held, NEW, office.clock())
    assert found.why == "It answers somebody's mail from an address that is not theirs."


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12 done", "Token and address agree: 1 change."),
        ("done", "Token and address agree: 1 question back, its words are kept."),
        ("Our network team is away.", "Token and address agree: its words are kept."),
        ("thanks!", "Token and address agree: nothing to change."),
    ],
)
def test_why_says_what_came_of_a_mail(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage, text: str, why: str
):
    mail_stand_in.reply(CARL, reminded, text)

    office.poll()

    assert office.incoming()[0].why == why


def test_mail_is_shown_as_it_came(office: Office, held: int):
    entry, raw = operator.show(office.engine, held)

    assert entry.id == held
    assert b"12 done" in raw


def test_replay_finds_what_has_been_learnt_meanwhile(office: Office, held: int):
    with writing(office.engine) as session:
        carl = session.get_one(Person, office.cast.carl)
        carl.addresses.append(Address(email=NEW))

    state = operator.replay(office.desk, held, now=office.clock())

    assert state is IncomingState.USED
    assert office.state(office.cast.sso_metadata) is State.DONE


def test_replay_of_what_is_still_in_doubt_tells_nobody_again(office: Office, held: int):
    before = len(office.messages())

    state = operator.replay(office.desk, held, now=office.clock())

    assert state is IncomingState.HELD
    assert len(office.messages()) == before


def test_dropped_mail_changes_nothing(office: Office, held: int):
    operator.drop(office.engine, held)

    assert office.fates() == [IncomingState.DROPPED]
    assert office.changes() == []


def test_revoked_mail_is_answered_by_nobody_and_the_next_one_is(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    operator.revoke(office.engine, CARL, now=office.clock())

    mail_stand_in.reply(CARL, reminded, "12 done", dmarc="none")
    office.poll()

    assert office.state(office.cast.sso_metadata) is State.OPEN
    assert office.fates() == [IncomingState.HELD]
    office.clock.forward(days=1)
    office.remind()
    office.send()
    mail_stand_in.reply(CARL, mail_stand_in.mails(CARL)[-1], "12 done", dmarc="none")
    office.poll()
    assert office.state(office.cast.sso_metadata) is State.DONE


def test_revoked_button_does_nothing(office: Office, reminded: EmailMessage):
    pages = make_web(Site(office.engine, office.clock, TOKENS, office.links, {})).test_client()
    row = office.messages()[0]
    do = {"verb": "complete", "thing": office.cast.sso_metadata, "person": office.cast.carl}
    token = TOKENS.mint(Purpose.DO, {**do, "message": row.id}, office.clock())
    form = re.search(r"form=([^\"]+)", pages.get(f"/do/{token}").text)
    assert form is not None
    office.clock.forward(seconds=5)
    operator.revoke(office.engine, CARL, now=office.clock())

    answer = pages.post(f"/do/{token}?form={form[1]}")

    assert answer.status_code == 410
    assert office.state(office.cast.sso_metadata) is State.OPEN


def test_used_mail_is_neither_replayed_nor_dropped(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done")
    office.poll()
    key = office.incoming()[0].id

    with pytest.raises(Unusable):
        operator.replay(office.desk, key, now=office.clock())
    with pytest.raises(Unusable):
        operator.drop(office.engine, key)

    assert office.changes() == ["complete"]


def test_unknown_mail_is_said_to_be_unknown(office: Office):
    with pytest.raises(NotFound):
        operator.show(office.engine, 99)


def test_desk_needs_mail_to_be_on(engine: Engine):
    with pytest.raises(Unusable, match="Mail is off"):
        make_desk(engine, settings_for(mail_address=""))


def test_who_was_removed_from_the_plan_changes_nothing(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    with writing(office.engine) as session:
        session.delete(session.query(Member).filter_by(person_id=office.cast.carl).one())

    mail_stand_in.reply(CARL, reminded, "12 done")
    office.poll()

    assert office.state(office.cast.sso_metadata) is State.OPEN
    assert len(mail_stand_in.in_folder(BOT)) == 0
