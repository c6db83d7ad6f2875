"""A held mail is asked about at the registered address; a yes there makes it count, and teaches an address."""

from email.message import EmailMessage

import pytest
from sqlalchemy import Engine, select

from bot.changes import Unusable
from handlers.mail import operator
from handlers.sandbox.mail import MailStandIn
from storage.kinds import IncomingState, State
from storage.models import Address
from tests.mail.conftest import CARL, SAM, Office, raw
from tests.mail.test_whose import untouched
from tests.servers.fixtures import BOT


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def test_confirmation_goes_to_the_registered_address(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done", dmarc="fail")
    office.poll()

    office.send()

    mail = mail_stand_in.mails(CARL)[-1]
    assert mail["To"] == "Carl Reyes <carl@acme.example>"
    assert "in your name" in mail.get_body(("plain",)).get_content()


def test_each_held_mail_is_asked_about_and_a_yes_is_for_that_one(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    for text in ("12 done", "15 done"):
        mail_stand_in.reply(CARL, reminded, text, dmarc="fail")
        office.poll()
        office.send()

    mail_stand_in.reply(CARL, mail_stand_in.mails(CARL)[-1], "yes")
    office.poll()

    assert office.state(office.cast.firewall_form) is State.DONE
    assert office.state(office.cast.sso_metadata) is State.OPEN
    assert office.fates()[:2] == [IncomingState.HELD, IncomingState.USED]


def test_other_mails_from_an_address_that_is_learnt_are_taken_up(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    private = "carl@private.example"
    mail_stand_in.add(private, "Carl Reyes")
    for text in ("12 done", "15 done"):
        mail_stand_in.reply(private, reminded, text)
    office.poll()
    office.send()

    mail_stand_in.reply(CARL, mail_stand_in.mails(CARL)[-1], "yes")
    office.poll()

    assert set(office.fates()) == {IncomingState.USED}
    assert office.state(office.cast.sso_metadata) is State.DONE
    assert office.state(office.cast.firewall_form) is State.DONE


def test_confirmed_mail_acts_as_if_it_had_never_been_in_doubt(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done", dmarc="fail")
    office.poll()

    operator.confirm(office.desk, office.incoming()[0].id, now=office.clock())

    assert office.state(office.cast.sso_metadata) is State.DONE
    assert office.fates() == [IncomingState.USED]


@pytest.mark.parametrize(
    ("answer", "state"), [("Yes, that was me", State.DONE), ("no!", State.OPEN)]
)
def test_answer_to_the_question_whether_it_was_them_counts(
    office: Office,
    mail_stand_in: MailStandIn,
    reminded: EmailMessage,
    answer: str,
    state: State,
):
    mail_stand_in.reply(CARL, reminded, "12 done", dmarc="fail")
    office.poll()
    office.send()
    question = mail_stand_in.mails(CARL)[-1]

    mail_stand_in.reply(CARL, question, answer)
    office.poll()

    assert office.state(office.cast.sso_metadata) is state
    assert "comment" not in office.changes()


def test_address_is_learnt_by_a_yes_from_a_known_one_and_not_before(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    private = "carl@private.example"
    mail_stand_in.add(private, "Carl Reyes")
    for _ in range(2):
        mail_stand_in.reply(private, reminded, "12 done")
        office.poll()
    assert untouched(office)
    office.send()
    question = mail_stand_in.mails(CARL)[-1]
    assert "know carl@private.example as yours" in question.get_body(("plain",)).get_content()

    mail_stand_in.reply(private, question, "yes")
    office.poll()
    assert untouched(office)
    mail_stand_in.reply(CARL, question, "yes")
    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE
    mail_stand_in.reply(private, reminded, "15 done")
    office.poll()
    assert office.state(office.cast.firewall_form) is State.DONE


def test_address_that_was_found_forged_is_not_learnt(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    forged = raw("carl@private.example", str(reminded["Reply-To"]), "12 done")
    mail_stand_in.send(forged, "mallory@elsewhere.example", BOT, dmarc="fail")
    office.poll()
    office.send()

    mail_stand_in.reply(CARL, mail_stand_in.mails(CARL)[-1], "yes")
    office.poll()

    emails = office.read(lambda s: list(s.scalars(select(Address.email))))
    assert "carl@private.example" not in emails


def test_mail_that_was_confirmed_twice_has_its_effect_once(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done", dmarc="fail")
    office.poll()
    key = office.incoming()[0].id
    operator.confirm(office.desk, key, now=office.clock())

    with pytest.raises(Unusable):
        operator.confirm(office.desk, key, now=office.clock())

    assert office.changes() == ["complete"]


def test_confirming_does_not_open_what_nobody_can_confirm(
    office: Office, mail_stand_in: MailStandIn
):
    mail_stand_in.write(SAM, BOT, "ACME", "12 done", dmarc="none")
    office.poll()
    stranger = raw("mallory@elsewhere.example", BOT, "12 done")
    mail_stand_in.send(stranger, "mallory@elsewhere.example", BOT)
    office.poll()

    with pytest.raises(Unusable):
        operator.confirm(office.desk, office.incoming()[-1].id, now=office.clock())

    assert untouched(office)
