"""Colleagues in Cc: invited by who may, recorded as themselves, never as whom they answered for."""

from email.message import EmailMessage

import pytest
from sqlalchemy import Engine, select

from handlers.mail.inviting import Wish, wish
from handlers.sandbox.mail import MailStandIn
from storage.db import writing
from storage.kinds import Audience, IncomingState, MessageKind, Role, State
from storage.models import Address, Member, Note, Person
from tests.mail.conftest import CARL, SAM, VERA, Office
from tests.servers.fixtures import BOT

CHRIS = "chris.doe@acme.example"
CLEO = "cleo@acme.example"


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def person(office: Office, email: str) -> Person | None:
    query = select(Person).join(Address).where(Address.email == email)
    return office.read(lambda s: s.scalars(query).one_or_none())


def members(office: Office) -> list[int]:
    return office.read(lambda s: list(s.scalars(select(Member.person_id))))


@pytest.mark.parametrize(
    ("text", "wished"),
    [
        ("add chris.doe@acme.example", Wish(CHRIS, "")),
        (
            "Please add Chris Doe <Chris.Doe@acme.example> to the plan, thanks!",
            Wish(CHRIS, "Chris Doe"),
        ),
        ("Bitte nimm chris.doe@acme.example in den Plan auf", Wish(CHRIS, "")),
        (
            "Ajoutez mon collègue Chris Doe, chris.doe@acme.example, s'il vous plaît",
            Wish(CHRIS, "Chris Doe"),
        ),
        ("add chris.doe@acme.example to task 12", None),
        ("add chris.doe@acme.example and bob@acme.example", None),
        ("add a task: call chris.doe@acme.example", None),
        ("chris.doe@acme.example has the form", None),
        ("add the firewall form", None),
        ("12 done", None),
    ],
)
def test_wish_to_invite_says_nothing_else(text: str, wished: Wish | None):
    assert wish(text) == wished


def test_lead_invites_a_colleague_by_a_reply(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.add(CHRIS, "Chris Doe")

    mail_stand_in.reply(CARL, reminded, f"Please add Chris Doe <{CHRIS}>")
    office.poll()
    office.send()

    chris = person(office, CHRIS)
    assert chris is not None
    assert (chris.name, chris.organization_id) == ("Chris Doe", office.cast.acme)
    member = office.read(
        lambda s: s.scalars(select(Member).where(Member.person_id == chris.id)).one()
    )
    assert (member.role, member.clearance) == (Role.CONTRIBUTOR, Audience.SHARED)
    assert office.changes() == ["invite"]
    (welcome,) = mail_stand_in.mails(CHRIS)
    assert "Acme onboarding" in str(welcome["Subject"]) + welcome.get_body(("plain",)).get_content()


def test_what_a_colleague_wrote_before_is_taken_up_as_theirs(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.add(CHRIS, "Chris Doe")
    mail_stand_in.reply(CHRIS, reminded, "Our network team is on holiday.")
    office.poll()
    office.send()
    question = mail_stand_in.mails(CARL)[-1]
    assert f'"add {CHRIS}"' in question.get_body(("plain",)).get_content()

    mail_stand_in.reply(CARL, question, f"add {CHRIS}")
    office.poll()

    chris = person(office, CHRIS)
    assert chris is not None
    (note,) = office.read(lambda s: list(s.scalars(select(Note).where(Note.author_id == chris.id))))
    assert note.text == "Our network team is on holiday."
    assert office.fates() == [IncomingState.USED] * 2
    mail_stand_in.reply(CHRIS, reminded, "12 done")
    office.poll()
    assert office.state(office.cast.sso_metadata) is State.OPEN


@pytest.mark.parametrize(
    "email", ["sam@globex.example", "who@elsewhere.example", "x@northwind.example"]
)
def test_customer_cannot_invite_somebody_of_another_company(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage, email: str
):
    before = members(office)

    mail_stand_in.reply(CARL, reminded, f"add {email}")
    office.poll()

    assert members(office) == before
    assert person(office, "who@elsewhere.example") is None
    assert person(office, "x@northwind.example") is None
    (answer,) = [row for row in office.messages() if row.kind is MessageKind.ANSWER]
    # Nothing tells whom we know elsewhere.
    assert answer.about["refused"] == [
        f"{email} is no address of Acme; ask the plan's owner to invite them."
    ]


def test_who_may_not_invite_invites_nobody(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    with writing(office.engine) as session:
        carl = session.scalars(select(Member).where(Member.person_id == office.cast.carl)).one()
        carl.role = Role.CONTRIBUTOR

    mail_stand_in.reply(CARL, reminded, f"add {CHRIS}")
    office.poll()

    assert person(office, CHRIS) is None
    assert office.changes() == []


def test_only_an_own_token_invites(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    mail_stand_in.reply(CLEO, reminded, f"add {CHRIS}")
    mail_stand_in.reply(SAM, reminded, "add sam.junior@globex.example")
    mail_stand_in.write(VERA, BOT, "Hello", f"add {CHRIS}", dmarc="none")
    office.poll()

    assert person(office, CHRIS) is None
    assert person(office, "sam.junior@globex.example") is None
