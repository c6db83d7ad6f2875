"""Broken, hostile and automatic mail: each ends in a defined state, and none changes a plan."""

from email.message import EmailMessage

import pytest
from sqlalchemy import Engine

from bot import outbox
from bot.outbox import Reply
from handlers.mail import automatic
from handlers.mail.poller import FOLDERS
from handlers.sandbox.mail import MailStandIn
from handlers.send import letters
from storage.db import writing
from storage.kinds import Audience, IncomingState, Medium, MessageKind, ProposalKind, State
from storage.models import Person, Proposal
from tests.mail.conftest import CARL, Office, raw
from tests.servers.fixtures import BOT


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def nested(to: str, depth: int) -> bytes:
    """Write a mail of so many parts, each in the other."""
    lines = [
        f'--b{i}\r\nContent-Type: multipart/mixed; boundary="b{i + 1}"\r\n' for i in range(depth)
    ]
    body = "\r\n".join(lines).encode()
    return raw(CARL, to, "", body=body, Content_Type='multipart/mixed; boundary="b0"')


def untouched(office: Office) -> bool:
    return office.state(office.cast.sso_metadata) is State.OPEN and office.changes() == []


def answers(office: Office) -> list[str]:
    rows = [row for row in office.messages() if row.kind is MessageKind.ANSWER]
    return [sentence for row in rows for sentence in row.about.get("refused", ())]


def test_mail_of_thirty_megabytes_fails_and_its_author_is_told(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    big = raw(CARL, str(reminded["Reply-To"]), "12 done", body=(b"x" * 76 + b"\r\n") * 385_000)

    mail_stand_in.send(big, CARL, BOT)
    office.poll()

    (mail,) = office.incoming()
    assert (mail.state, mail.why) == (
        IncomingState.FAILED,
        "It is too big: 30.0 MB, where 25.0 MB is the most.",
    )
    assert len(mail.raw) < 10_000
    assert answers(office) == [f"I could not read your mail. {mail.why}"]
    assert len(mail_stand_in.in_folder(BOT, "Failed")) == 1


def test_big_mail_of_somebody_else_is_not_answered(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    stranger = "mallory@elsewhere.example"
    big = raw(stranger, str(reminded["Reply-To"]), "", body=(b"x" * 76 + b"\r\n") * 385_000)

    mail_stand_in.send(big, stranger, BOT)
    office.poll()

    assert office.fates() == [IncomingState.FAILED]
    assert answers(office) == []


def test_thousand_nested_parts_fail_and_the_next_mail_goes_on(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.send(nested(str(reminded["Reply-To"]), 1_000), CARL, BOT)
    mail_stand_in.reply(CARL, reminded, "12 done")

    office.poll()

    assert office.fates() == [IncomingState.FAILED, IncomingState.USED]
    assert office.state(office.cast.sso_metadata) is State.DONE
    assert len(answers(office)) == 1


def test_exception_fails_its_mail_and_those_beside_it_go_on(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    receipt = _receipt_of_a_broken_question(office, mail_stand_in)
    mail_stand_in.reply(CARL, reminded, "Start 15")
    mail_stand_in.reply(CARL, receipt, "the first")
    mail_stand_in.reply(CARL, reminded, "12 done")

    office.poll()

    assert [(mail.state, mail.why) for mail in office.incoming()] == [
        (IncomingState.USED, "Token and address agree: 1 change."),
        (IncomingState.FAILED, "Understanding it ended with KeyError."),
        (IncomingState.USED, "Token and address agree: 1 change."),
    ]
    assert office.changes() == ["start", "complete"]
    assert len(mail_stand_in.in_folder(BOT, "Failed")) == 1


def test_mail_without_from_is_held(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.send(raw(None, str(reminded["Reply-To"]), "12 done"), CARL, BOT)

    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.HELD]


def test_unknown_charset_is_read_as_well_as_it_can_be(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail = raw(
        CARL, str(reminded["Reply-To"]), "12 done", Content_Type="text/plain; charset=x-klingon"
    )

    mail_stand_in.send(mail, CARL, BOT)
    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE


def test_empty_mail_changes_nothing_and_its_author_is_told(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.send(raw(CARL, str(reminded["Reply-To"]), ""), CARL, BOT)

    office.poll()

    assert untouched(office)
    assert office.incoming()[0].why == "It holds no words of its own."
    (told,) = answers(office)
    assert told.startswith("I found nothing new in your mail.")


@pytest.mark.parametrize(
    "body",
    [
        b"\x00" * 500,
        b"\xff\xfe\xfd" * 300,
        b"12 done \x00 \xed\xa0\x80",
        b"\r\n" * 5_000,
        b"On " * 9_000,
    ],
)
def test_garbage_ends_in_a_defined_state(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage, body: bytes
):
    mail_stand_in.send(raw(CARL, str(reminded["Reply-To"]), "", body=body), CARL, BOT)

    office.poll()

    (state,) = office.fates()
    assert state in FOLDERS
    assert mail_stand_in.in_folder(BOT) == []


@pytest.mark.parametrize(
    "header",
    [
        {"Auto_Submitted": "auto-replied"},
        {"Precedence": "bulk"},
        {"X_Autoreply": "yes"},
        {"List_Id": "<x.example>"},
        {"X_Tandem_Loop": "northwind.example"},
        {"Content_Type": "multipart/report; boundary=b"},
    ],
)
def test_automatic_mail_changes_nothing_and_is_not_answered(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage, header: dict[str, str]
):
    mail = raw(CARL, str(reminded["Reply-To"]), "12 done", **header)

    mail_stand_in.send(mail, CARL, BOT)
    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.IGNORED]
    assert [row.kind for row in office.messages()] == [MessageKind.REMINDER]
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == 1


def test_our_own_mail_that_comes_back_is_ignored(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.send(reminded.as_bytes(), BOT, BOT)

    office.poll()

    assert untouched(office)
    assert office.fates() == [IncomingState.IGNORED]


def test_two_bots_that_answer_each_other_stop_at_once(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "status")
    office.poll()
    office.send()
    receipt = mail_stand_in.mails(CARL)[-1]
    robot = raw(CARL, str(receipt["Reply-To"]), "I got your mail.", Auto_Submitted="auto-replied")

    mail_stand_in.send(robot, CARL, BOT)
    office.poll()

    assert office.send() == 0


def test_sender_who_wants_no_robots_answer_gets_none(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail = raw(CARL, str(reminded["Reply-To"]), "12 done", X_Auto_Response_Suppress="All")

    mail_stand_in.send(mail, CARL, BOT)
    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE
    assert [row for row in office.messages() if row.kind is MessageKind.ANSWER] == []


def test_loop_header_is_the_same_on_both_sides():
    assert letters.LOOP_HEADER == automatic.LOOP_HEADER


def _receipt_of_a_broken_question(office: Office, mail_stand_in: MailStandIn) -> EmailMessage:
    """Ask Carl what cannot be understood when it is answered: a row that is broken."""
    with writing(office.engine) as session:
        carl = session.get_one(Person, office.cast.carl)
        proposal = Proposal(
            plan_id=office.cast.plan,
            kind=ProposalKind.READING,
            audience=Audience.SHARED,
            to_id=carl.id,
            at=office.clock(),
            options=[],
            about={"asked": "sure", "words": "x"},
        )
        session.add(proposal)
        session.flush()
        reply = Reply(plan=office.cast.plan, proposals=(proposal.id,))
        outbox.answer(session, "mail:0", carl, reply, medium=Medium.MAIL, now=office.clock())
    office.send()
    with writing(office.engine) as session:
        session.query(Proposal).one().about = {"options": [[{"broken": True}]]}
    return mail_stand_in.mails(CARL)[-1]
