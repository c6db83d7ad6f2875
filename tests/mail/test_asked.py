"""Questions that were asked by mail are answered by mail: a question of the other side, a date, a reading."""

from datetime import date
from email.message import EmailMessage

import pytest
from sqlalchemy import Engine, select

from bot import commands as c
from bot.changes import make
from handlers.sandbox.mail import MailStandIn
from storage.db import writing
from storage.kinds import Origin, ProposalState, State
from storage.models import Note, Person, PlanChannel, Proposal, Task
from tests.cast import TEAM
from tests.mail.conftest import CARL, Office


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def do(office: Office, name: str, command: c.Command) -> None:
    """Let somebody of the vendor do something in Slack, and send what Carl is told of it."""
    with writing(office.engine) as session:
        actor = session.get_one(Person, getattr(office.cast, name))
        make(session, [command], actor=actor, origin=Origin.SLASH, now=office.clock())
    office.clock.forward(minutes=6)
    office.send()


def test_answer_to_a_question_reaches_it(office: Office, mail_stand_in: MailStandIn):
    do(
        office,
        "vera",
        c.Ask(office.cast.plan, "Who runs your firewall?", office.cast.firewall_form),
    )
    question = mail_stand_in.mails(CARL)[-1]

    mail_stand_in.reply(CARL, question, "Our network team, ask for Joan.")
    office.poll()

    asked = office.read(
        lambda s: s.scalar(select(Note).where(Note.text == "Who runs your firewall?"))
    )
    answers = office.read(
        lambda s: list(s.scalars(select(Note).where(Note.answers_id == asked.id)))
    )
    assert [note.text for note in answers] == ["Our network team, ask for Joan."]
    assert asked.answered_at is not None


def test_reply_to_words_of_a_slack_thread_reaches_that_thread(
    office: Office, mail_stand_in: MailStandIn
):
    with writing(office.engine) as session:
        session.add(PlanChannel(plan_id=office.cast.plan, team_id=TEAM, channel_id="C01"))
    words = "The form is attached to the wiki."
    place = f"{TEAM}/C01/1772452800.000100"
    do(office, "vera", c.Comment(office.cast.plan, words, office.cast.firewall_form, place=place))
    told = mail_stand_in.mails(CARL)[-1]

    mail_stand_in.reply(CARL, told, "Found it, we will fill it in tomorrow morning with Joan.")
    office.poll()

    rows = [row for row in office.messages() if row.channel_id == "C01" and "thread" in row.about]
    assert [row.about["thread"] for row in rows][-1:] == ["1772452800.000100"]


def test_yes_agrees_to_a_later_date(office: Office, mail_stand_in: MailStandIn):
    late = date(2026, 4, 10)
    do(office, "victor", c.MoveDate(office.cast.configure_sso, late))
    question = mail_stand_in.mails(CARL)[-1]

    mail_stand_in.reply(CARL, question, "Yes")
    office.poll()

    task = office.read(lambda s: s.get_one(Task, office.cast.configure_sso))
    assert task.due_on == late


def test_no_keeps_the_first_date(office: Office, mail_stand_in: MailStandIn):
    do(office, "victor", c.MoveDate(office.cast.configure_sso, date(2026, 4, 10)))
    question = mail_stand_in.mails(CARL)[-1]

    mail_stand_in.reply(CARL, question, "No")
    office.poll()

    proposal = office.read(lambda s: s.scalar(select(Proposal)))
    assert proposal.state is ProposalState.DECLINED


def test_question_back_is_answered_by_naming_one(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CARL, reminded, "done")
    office.poll()
    office.send()
    question = mail_stand_in.mails(CARL)[-1]

    mail_stand_in.reply(CARL, question, "the second")
    office.poll()

    assert office.state(office.cast.firewall_form) is State.DONE
    assert office.state(office.cast.sso_metadata) is State.OPEN
