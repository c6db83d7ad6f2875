"""Mail out: what stands in its head, and what the relay's answer means for the message."""

from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from sqlalchemy import Engine

from bot.tokens import find
from handlers.sandbox.mail import MailStandIn, Stage
from handlers.send import mime
from storage.db import writing
from storage.kinds import MessageKind, MessageState
from storage.models import Address, Message, Person
from tests.cast import NOON
from tests.mail.conftest import CARL, Office, settings_for
from tests.servers.fixtures import BOT, PEOPLE


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


def first(office: Office) -> Message:
    return office.messages()[0]


def test_head_says_who_asks_and_how_to_answer_and_to_stop(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    assert reminded["From"] == "Northwind via Tandem <plan@northwind.example>"
    assert reminded["To"] == "Carl Reyes <carl@acme.example>"
    assert find(str(reminded["Reply-To"]), BOT) == find(str(reminded["Message-ID"]), BOT)
    assert reminded["Auto-Submitted"] == "auto-generated"
    assert reminded["X-Auto-Response-Suppress"] == "All"
    assert reminded["List-Unsubscribe"].startswith("<https://plan.northwind.example/u/")
    assert reminded["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert "northwind.example" in reminded["List-Id"]
    assert reminded["Date"] == "Mon, 02 Mar 2026 12:00:00 +0000"


def test_envelope_brings_delivery_reports_back_with_a_token_of_their_own(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    (delivery,) = mail_stand_in.deliveries

    token = find(delivery.mail_from, BOT)

    assert token is not None
    assert token != find(str(reminded["Reply-To"]), BOT)
    assert office.bounces.read(token, NOON).person_id == office.cast.carl


def test_mail_has_text_and_html_and_the_dates_beside_them(reminded: EmailMessage):
    kinds = [part.get_content_type() for part in reminded.walk()]

    bodies = ["multipart/alternative", "text/plain", "text/html"]
    assert kinds == ["multipart/mixed", *bodies, "text/calendar"]
    text = reminded.get_body(("plain",))
    assert text is not None
    assert "Send SSO metadata" in text.get_content()


def test_what_went_out_is_kept_with_its_tasks_and_its_message_id(
    office: Office, reminded: EmailMessage
):
    row = office.read(lambda s: s.get_one(Message, 1))
    shown = office.read(lambda s: [one.task_id for one in s.get_one(Message, 1).shown])
    text = reminded.get_body(("plain",))
    assert text is not None

    assert row.state is MessageState.SENT
    assert row.stamp == reminded["Message-ID"]
    assert row.place == CARL
    assert shown == [office.cast.sso_metadata, office.cast.firewall_form]
    assert (row.sent_text or "").startswith(text.get_content().rstrip().replace("\r", ""))


def test_reminders_of_two_days_are_one_thread(office: Office, mail_stand_in: MailStandIn):
    for _ in range(2):
        office.remind()
        office.send()
        office.clock.forward(days=1)

    one, two = mail_stand_in.mails(CARL)
    assert one["References"] == two["References"]
    assert one["Message-ID"] != two["Message-ID"]


def test_temporary_refusal_is_tried_again_later(office: Office, mail_stand_in: MailStandIn):
    mail_stand_in.refuse("451 4.3.0 Try again later")
    office.remind()

    office.send()

    row = first(office)
    assert (row.state, row.error) == (MessageState.WAITING, "451 4.3.0")
    assert row.due_at is not None
    assert row.due_at > office.clock()
    office.clock.forward(minutes=1)
    office.send()
    assert len(mail_stand_in.mails(CARL)) == 1


def test_final_refusal_is_not_tried_again(office: Office, mail_stand_in: MailStandIn):
    mail_stand_in.refuse("554 5.7.1 No")
    office.remind()

    office.send()
    office.clock.forward(hours=5)

    assert office.send() == 0
    assert first(office).state is MessageState.FAILED
    assert office.read(lambda s: s.query(Address).filter_by(email=CARL).one()).dead_at is None


def test_address_that_does_not_exist_is_dead_and_the_owner_is_told(
    office: Office, mail_stand_in: MailStandIn
):
    mail_stand_in.refuse("550 5.1.1 No such user", stage=Stage.RCPT)
    office.remind()

    office.send()

    assert office.read(lambda s: s.query(Address).filter_by(email=CARL).one()).dead_at is not None
    told = [row for row in office.messages() if row.kind is MessageKind.NOTICE]
    assert [row.person_id for row in told] == [office.cast.vera]


def test_dead_address_fails_at_once_and_the_next_one_is_used(
    office: Office, mail_stand_in: MailStandIn
):
    _bury(office, also="carl.reyes@acme.example")
    mail_stand_in.add("carl.reyes@acme.example")
    office.remind()

    office.send()

    assert mail_stand_in.mails(CARL) == []
    assert len(mail_stand_in.mails("carl.reyes@acme.example")) == 1


@pytest.mark.parametrize(
    ("address", "state"),
    [
        ("carl@acm\u00e9.example", MessageState.SENT),
        ("c\u00e4rl@acme.example", MessageState.FAILED),
    ],
)
def test_host_of_other_letters_is_written_as_the_network_knows_it(
    office: Office, mail_stand_in: MailStandIn, address: str, state: MessageState
):
    mail_stand_in.add("carl@xn--acm-dma.example")
    _bury(office, also=address)
    office.remind()

    office.send()

    assert first(office).state is state


def test_nobody_to_write_to_is_a_failure(office: Office, mail_stand_in: MailStandIn):
    _bury(office)
    office.remind()

    office.send()

    assert first(office).state is MessageState.FAILED
    assert mail_stand_in.deliveries == []


def test_lost_answer_is_unknown_and_the_same_mail_is_sent_again(
    office: Office, mail_stand_in: MailStandIn
):
    mail_stand_in.hang_up()
    office.remind()

    office.send()

    assert first(office).state is MessageState.UNKNOWN
    office.clock.forward(minutes=1)
    office.send()
    one, two = mail_stand_in.mails(CARL)
    assert one["Message-ID"] == two["Message-ID"]
    assert first(office).state is MessageState.SENT


def test_connection_that_went_stale_is_made_anew(office: Office, mail_stand_in: MailStandIn):
    office.remind()
    office.send()
    mail_stand_in.away()
    mail_stand_in.back()
    office.clock.forward(days=1)
    office.remind()

    office.send()

    assert len(mail_stand_in.mails(CARL)) == 2


def test_relay_that_is_away_is_tried_again(office: Office, mail_stand_in: MailStandIn):
    mail_stand_in.away()
    office.remind()

    office.send()

    assert first(office).state is MessageState.WAITING
    mail_stand_in.back()
    office.clock.forward(minutes=1)
    office.send()
    assert first(office).state is MessageState.SENT


def test_starttls_is_never_left_out(engine, cast, clock):
    with MailStandIn(PEOPLE, now=clock) as host:
        url = f"smtp+starttls://127.0.0.1:{host.smtp_port}"
        office = Office(engine, cast, clock, settings_for(host, smtp_url=url))
        office.remind()

        office.send()

        assert host.deliveries == []
        assert first(office).state is MessageState.WAITING


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Carl Reyes", "Carl Reyes <c@x.example>"),
        ("Reyes, Carl", '"Reyes, Carl" <c@x.example>'),
        ('A "B" \\ C', '"A \\"B\\" \\\\ C" <c@x.example>'),
        ("Zoë", "=?utf-8?b?Wm/Dqw==?= <c@x.example>"),
        ("x\r\nBcc: all@x.example", '"x Bcc: all@x.example" <c@x.example>'),
        ("", "<c@x.example>"),
    ],
)
def test_display_name_is_quoted_or_encoded_and_never_ends_the_header(name: str, written: str):
    assert mime.mailbox(name, "c@x.example") == written


@pytest.mark.parametrize("words", ["日本語の件名" * 30, "ä" * 200, "plain", "long " * 300])
def test_subject_comes_out_as_it_went_in(words: str):
    mail = mime.Mail(
        sender=("A", "a@x.example"),
        recipient=("B", "b@x.example"),
        reply_to="a@x.example",
        subject=words,
        at=NOON,
        message_id="<1@x.example>",
        text="Grüße\n.\n..\nfrom",
        html="<p>x</p>",
    )

    raw = mime.build(mail)

    read = message_from_bytes(raw, policy=policy.default)
    assert read["Subject"] == words.strip()
    assert max(map(len, raw.split(b"\r\n"))) < 998
    body = read.get_body(("plain",))
    assert body is not None
    assert body.get_content().split() == ["Grüße", ".", "..", "from"]


def test_lines_that_begin_with_a_dot_arrive_whole(
    office: Office, mail_stand_in: MailStandIn, reminded: EmailMessage
):
    line = office.transport._line
    raw = b"From: a@x.example\r\nSubject: x\r\n\r\n.\r\n..\r\n.end\r\n"

    line.deliver(raw, BOT, CARL)

    assert mail_stand_in.deliveries[-1].raw.endswith(b"\r\n\r\n.\r\n..\r\n.end\r\n")


def _bury(office: Office, also: str | None = None) -> None:
    with writing(office.engine) as session:
        carl = session.get_one(Person, office.cast.carl)
        carl.addresses[0].dead_at = NOON
        if also:
            carl.addresses.append(Address(email=also))
