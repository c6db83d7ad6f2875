"""A mail reply becomes a change, once, and is answered in its thread."""

from datetime import date
from email.message import EmailMessage

import pytest
from sqlalchemy import Engine

from handlers.sandbox.mail import MailStandIn
from storage.db import writing
from storage.kinds import IncomingState, MessageKind, Origin, PlanState, State
from storage.models import Change, Note, Person, Plan, Task
from tests.mail.conftest import CARL, Office, raw
from tests.servers.fixtures import BOT


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def test_reply_completes_the_task_and_is_answered(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    written = mail_stand_in.reply(CARL, reminded, "12 done")

    taken = office.poll()

    assert taken == 1
    assert office.state(office.cast.sso_metadata) is State.DONE
    assert office.fates() == [IncomingState.USED]
    office.send()
    answer = mail_stand_in.mails(CARL)[-1]
    assert answer["Auto-Submitted"] == "auto-replied"
    assert answer["In-Reply-To"] == written["Message-ID"]
    assert str(reminded["Message-ID"]) in str(answer["References"])


def test_mail_is_filed_after_its_effect(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done")

    office.poll()

    assert mail_stand_in.in_folder(BOT) == []
    assert len(mail_stand_in.in_folder(BOT, "Processed")) == 1
    assert [mail.filed for mail in office.incoming()] == [True]


def test_change_names_its_author_and_its_door(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "15 done")

    office.poll()

    change = office.read(lambda session: session.get_one(Change, 1))
    assert (change.actor_id, change.origin) == (office.cast.carl, Origin.MAIL)


def test_two_parts_of_one_reply_are_both_done(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done, 15 done")

    office.poll()

    assert office.changes() == ["complete", "complete"]


def test_an_answer_in_the_subject_alone_is_used_and_a_subject_of_ours_is_not(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    to = str(reminded["Reply-To"])
    mail_stand_in.send(raw(CARL, to, "Sent from my iPhone", Subject="Re: ACME: 15 done"), CARL, to)
    mail_stand_in.send(raw(CARL, to, "Sent from my phone", Subject="Re: 12 done"), CARL, to)

    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE
    assert office.changes() == ["complete"]


def test_answers_below_quoted_items_belong_to_them(office: Office, mail_stand_in: MailStandIn):
    office.remind()
    office.send()
    (mail,) = mail_stand_in.mails(CARL)
    text = (
        "On Mon, Mar 2, 2026 at 7:00 AM Northwind via Tandem wrote:\n"
        "> 12. Send SSO metadata\n\ndone\n\n> 15. Firewall form\n\nwho has the template?\n"
    )
    mail_stand_in.send(
        raw(CARL, str(mail["Reply-To"]), text, In_Reply_To=str(mail["Message-ID"])), CARL, BOT
    )

    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE
    assert office.state(office.cast.firewall_form) is State.OPEN
    assert office.changes() == ["complete", "ask"]


def test_done_on_a_plan_that_was_closed_changes_nothing_and_is_told_why(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    with writing(office.engine) as session:
        session.get_one(Plan, office.cast.plan).state = PlanState.CLOSED
    mail_stand_in.reply(CARL, reminded, "12 done, the file is with Bob")

    office.poll()
    office.send()

    assert office.changes() == ["comment"]
    answer = mail_stand_in.mails(CARL)[-1].get_body(("plain",)).get_content()
    assert "ACME is closed, so nothing was changed; Vera Holm can resume it." in answer
    assert "on no plan" not in answer


def test_thanks_changes_nothing_and_is_not_answered(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "Thanks!")

    office.poll()

    assert office.changes() == []
    assert [row.kind for row in office.messages()] == [MessageKind.REMINDER]
    assert office.fates() == [IncomingState.USED]


def test_internal_task_cannot_be_named(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "13 done")

    office.poll()

    assert office.state(office.cast.contract) is State.OPEN
    office.send()
    assert "Check contract terms" not in mail_stand_in.mails(CARL)[-1].as_string()


def test_question_is_kept_shared_with_the_customers_name(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "Who has the contract?")

    office.poll()

    notes = office.read(lambda session: list(session.query(Note).where(Note.id > 1)))
    assert [(note.author_id, note.audience.word) for note in notes] == [
        (office.cast.carl, "shared")
    ]


def test_undo_under_a_receipt_takes_back_what_it_told(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done, 15 done")
    office.poll()
    office.send()
    receipt = mail_stand_in.mails(CARL)[-1]

    mail_stand_in.reply(CARL, receipt, "undo")
    office.poll()

    assert office.state(office.cast.sso_metadata) is State.OPEN
    assert office.state(office.cast.firewall_form) is State.OPEN


def test_token_comes_back_by_message_id_where_the_host_has_no_subaddresses(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done", to=BOT)

    office.poll()

    assert office.state(office.cast.sso_metadata) is State.DONE


def test_text_that_we_sent_is_no_new_text(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    body = reminded.get_body(("plain",))
    assert body is not None
    quoted = f"not yet\n\n{body.get_content()}"
    to = str(reminded["Reply-To"])

    mail_stand_in.send(raw(CARL, to, quoted), CARL, BOT)
    office.poll()

    assert office.state(office.cast.sso_metadata) is State.OPEN
    assert "complete" not in office.changes()


def test_who_writes_has_been_heard(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "Thanks!")

    office.poll()

    carl = office.read(lambda session: session.get_one(Person, office.cast.carl))
    assert carl.heard_at == office.clock()


def test_eleventh_answer_within_the_hour_is_not_sent(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    for count in range(12):
        mail_stand_in.reply(CARL, reminded, f"status please {count}")

    office.poll()

    answers = [row for row in office.messages() if row.kind is MessageKind.ANSWER]
    assert len(answers) == 10


def test_what_is_said_under_a_receipt_may_be_of_any_task_of_ones_own(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "12 done")
    office.poll()
    office.send()

    mail_stand_in.reply(CARL, mail_stand_in.mails(CARL)[-1], "15 will be ready on 10 March")
    office.poll()

    due = office.read(lambda s: s.get_one(Task, office.cast.firewall_form).due_on)
    assert due == date(2026, 3, 10)


def test_undo_said_thrice_by_mail_takes_back_one_thing(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "Our new colleague starts in April.")
    mail_stand_in.reply(CARL, reminded, "12 done")
    office.poll()
    office.send()

    for _ in range(3):
        mail_stand_in.reply(CARL, mail_stand_in.mails(CARL)[-1], "undo")
        office.poll()
        office.send()

    assert office.changes() == ["comment", "complete", "undo"]
    assert "taken back already" in str(mail_stand_in.mails(CARL)[-2].get_body(("plain",)))
