"""Token and address must agree; what is not sure is held, and the owner learns of it."""

from datetime import date, timedelta
from email.message import EmailMessage

import pytest
from sqlalchemy import Engine, select

from handlers.sandbox.mail import MailStandIn
from storage.db import writing
from storage.kinds import IncomingState, Medium, MessageKind, ProposalState, State
from storage.models import Address, Note, Proposal, Task
from tests.mail.conftest import CARL, SAM, VERA, Office, raw
from tests.servers.fixtures import BOT


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


CLEO = "cleo@acme.example"


def untouched(office: Office) -> bool:
    return office.changes() == [] and office.state(office.cast.sso_metadata) is State.OPEN


def told(office: Office) -> list[tuple[str, int | None]]:
    """Which notices were written, to whom."""
    rows = [row for row in office.messages() if row.kind is MessageKind.NOTICE]
    return [(row.about["what"], row.person_id) for row in rows]


def test_forged_from_is_held_and_the_owner_and_the_address_hear_of_it(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done", dmarc="fail")

    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]
    assert told(office) == [("held", office.cast.vera), ("confirm_sender", office.cast.carl)]
    assert len(mail_stand_in.in_folder(BOT, "Held")) == 1


@pytest.mark.parametrize(
    ("registered", "sender"),
    [
        (CARL, "carl+phone@acme.example"),
        ("carl+plan@acme.example", CARL),
        ("carl+plan@acme.example", "Carl+Phone@ACME.example"),
    ],
)
def test_suffix_of_an_address_names_the_same_mailbox(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage, registered: str, sender: str
):
    with writing(office.engine) as session:
        session.scalars(select(Address).where(Address.email == CARL)).one().email = registered

    mail_stand_in.send(raw(sender, str(reminded["Reply-To"]), "12 done"), sender, BOT)
    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE


def test_mailbox_that_two_people_share_by_suffixes_is_nobodys(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    with writing(office.engine) as session:
        for address in session.scalars(select(Address).where(Address.email.in_([CARL, CLEO]))):
            address.email = f"team+{address.email}"

    mail_stand_in.send(raw("team@acme.example", str(reminded["Reply-To"]), "12 done"), CARL, BOT)
    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]


def test_token_in_a_strangers_mail_is_held_and_nothing_is_told_to_them(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    stranger = "mallory@elsewhere.example"
    mail_stand_in.add(stranger, "Mallory")

    mail_stand_in.reply(stranger, reminded, "12 done")
    office.poll()
    office.send()

    assert untouched(office)
    assert told(office) == [("held", office.cast.vera), ("confirm_sender", office.cast.carl)]
    assert mail_stand_in.mails(stranger) == []


def test_display_name_that_looks_like_the_address_is_not_the_address(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    sender = '"carl@acme.example" <carl@acme.example.evil.example>'
    mail_stand_in.send(
        raw(sender, str(reminded["Reply-To"]), "12 done"), "carl@acme.example.evil.example", BOT
    )

    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]


@pytest.mark.parametrize(
    "sender",
    [
        "=?utf-8?q?carl=40acme=2Eexample?= <mallory@elsewhere.example>",
        "\u0441arl@acme.example",
        "carl@acme.examp1e",
        "carl@acme.example, mallory@elsewhere.example",
        "<carl@acme.example> <mallory@elsewhere.example>",
        "mallory@elsewhere.example (carl@acme.example)",
        "carl@acme.example@elsewhere.example",
        "carl+x@elsewhere.example",
    ],
)
def test_address_that_only_looks_like_the_right_one_is_not_it(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage, sender: str
):
    mail = raw(sender, str(reminded["Reply-To"]), "12 done", Reply_To=CARL, Sender=CARL, Cc=CARL)

    mail_stand_in.send(mail, "mallory@elsewhere.example", BOT, dmarc="pass")
    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]


def test_token_of_the_bounces_answers_for_nobody(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    (delivery,) = mail_stand_in.deliveries

    mail_stand_in.send(raw(CARL, delivery.mail_from, "12 done"), CARL, BOT, dmarc="none")
    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]


def test_second_from_is_held(office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage):
    mail = b"From: mallory@elsewhere.example\r\n" + raw(CARL, str(reminded["Reply-To"]), "12 done")

    mail_stand_in.send(mail, CARL, BOT, dmarc="pass")
    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]


def test_results_that_the_sender_wrote_himself_are_not_believed(
    office: Office, mail_stand_in: MailStandIn
):
    forged = raw(
        CARL,
        BOT,
        "12 done",
        Authentication_Results="mx.elsewhere.example; dmarc=pass header.from=acme.example",
    )

    mail_stand_in.send(forged, "mallory@elsewhere.example", BOT, dmarc="")
    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]


def test_forged_token_is_no_token(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    token = str(reminded["Reply-To"]).replace("@", "a@")[:-22]
    forged = f"{token[:-3]}aaa@northwind.example"

    mail_stand_in.send(raw(CARL, forged, "12 done"), CARL, BOT, dmarc="none")
    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]


def test_expired_token_keeps_the_words_and_asks_back(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    office.clock.forward(days=100)
    mail_stand_in.reply(CARL, reminded, "12 done")

    office.poll()

    assert office.state(office.cast.sso_metadata) is State.OPEN
    assert office.fates() == [IncomingState.USED]
    assert "comment" in office.changes()


def test_reply_to_all_keeps_the_members_words_and_asks_for_the_rest(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CLEO, reminded, "12 done")

    office.poll()

    assert office.state(office.cast.sso_metadata) is State.OPEN
    notes = office.read(lambda s: list(s.query(Note).where(Note.author_id == office.cast.cleo)))
    assert [note.text for note in notes] == ["12 done"]
    asked = office.read(lambda s: list(s.query(Proposal)))
    assert [(one.to_id, one.state) for one in asked] == [(office.cast.cleo, ProposalState.OPEN)]


def test_what_was_asked_back_is_done_by_a_yes_with_the_own_token(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CLEO, reminded, "15 done")
    office.poll()
    office.send()
    question = mail_stand_in.mails(CLEO)[-1]

    mail_stand_in.reply(CLEO, question, "yes")
    office.poll()

    assert office.state(office.cast.firewall_form) is State.DONE


def test_reply_to_all_that_nothing_vouches_for_is_held(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CLEO, reminded, "12 done", dmarc="none")

    office.poll()

    assert untouched(office)
    assert told(office) == [("held", office.cast.vera), ("confirm_sender", office.cast.cleo)]


def test_somebody_of_another_customer_touches_nothing(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(SAM, reminded, "12 done")

    office.poll()
    office.send()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]
    assert mail_stand_in.mails(SAM) == []


def test_new_mail_of_a_member_is_a_comment_on_their_one_plan(
    office: Office, mail_stand_in: MailStandIn
):
    mail_stand_in.write(CARL, BOT, "Hello", "Our network team is on holiday this week.")

    office.poll()

    assert office.changes() == ["comment"]
    assert office.fates() == [IncomingState.USED]


def test_new_mail_of_a_member_is_held_where_nothing_vouches_for_it(
    office: Office, mail_stand_in: MailStandIn
):
    mail_stand_in.write(CARL, BOT, "Hello", "12 done", dmarc="none")

    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]


def test_mail_of_a_stranger_is_held_and_nobody_is_written_to(
    office: Office, mail_stand_in: MailStandIn
):
    mail_stand_in.write(SAM, BOT, "ACME", "What is on this plan?")

    office.poll()
    office.send()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]
    assert office.messages() == []


def test_words_of_a_vendor_stay_internal(office: Office, mail_stand_in: MailStandIn):
    mail_stand_in.write(VERA, BOT, "Note", "They will churn if this slips.")

    office.poll()

    notes = office.read(lambda s: list(s.query(Note).where(Note.author_id == office.cast.vera)))
    assert [note.audience.word for note in notes] == ["internal", "internal"]


def test_flood_of_forged_mail_makes_few_notices(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    for count in range(30):
        mail_stand_in.reply(CARL, reminded, f"12 done {count}", dmarc="fail")

    office.poll()

    notices = told(office)
    assert len([what for what, _ in notices if what == "held"]) == 3
    assert len([what for what, _ in notices if what == "confirm_sender"]) == 3
    assert office.fates() == [IncomingState.HELD] * 30


@pytest.mark.parametrize("hours", [-30, 30])
def test_date_that_cannot_be_true_is_not_believed(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage, hours: int
):
    wrong = office.clock() + timedelta(hours=hours)
    mail = raw(
        CARL,
        str(reminded["Reply-To"]),
        "15 will be tomorrow",
        Date=wrong.strftime("%a, %d %b %Y %H:%M:%S +0000"),
    )

    mail_stand_in.send(mail, CARL, BOT)
    office.poll()

    task = office.read(lambda session: session.get_one(Task, office.cast.firewall_form))
    assert task.due_on == date(2026, 3, 3)


def test_held_mail_can_be_told_in_slack_too(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done", dmarc="fail")

    office.poll()

    media = {row.person_id: row.medium for row in office.messages()[1:]}
    assert media == {office.cast.vera: Medium.SLACK, office.cast.carl: Medium.MAIL}
