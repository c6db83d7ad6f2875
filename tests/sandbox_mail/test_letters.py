"""What people's mail programs write, as far as a receiver can tell."""

from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP

import pytest

from handlers.sandbox.mail import MailStandIn
from tests.servers.fixtures import BOT

CARL = "carl@acme.example"
REPLY_TO = "plan+k7v3mac@northwind.example"
NARROW = "\N{NARROW NO-BREAK SPACE}"


def reminder(**headers: str) -> bytes:
    mail = EmailMessage(policy=SMTP.clone(max_line_length=998))
    given = {
        "From": "Tandem <plan@northwind.example>",
        "To": CARL,
        "Subject": "Acme onboarding: Send SSO metadata",
        "Date": "Mon, 02 Mar 2026 14:00:00 +0000",
        "Message-ID": "<m1@northwind.example>",
        "Reply-To": REPLY_TO,
    }
    for name, value in (
        given | {key.replace("_", "-"): text for key, text in headers.items()}
    ).items():
        if value:
            mail[name] = value
    mail.set_content("Good morning Carl,\n\n12. Send SSO metadata\n")
    mail.add_alternative("<p>Good morning <b>Carl</b></p>\n", subtype="html")
    return mail.as_bytes()


@pytest.fixture
def got(mail_stand_in: MailStandIn) -> EmailMessage:
    """The bot's reminder as Carl has it."""
    mail_stand_in.send(reminder(), BOT, CARL)
    return mail_stand_in.mails(CARL)[0]


def answer(host: MailStandIn, mail: EmailMessage, text: str = "done, thanks!", **options: object):
    host.reply(CARL, mail, text, **options)
    return host.mails(BOT)[-1]


def plain(mail: EmailMessage) -> str:
    return mail.get_body(("plain",)).get_content().replace("\r\n", "\n")


def test_reply_goes_to_reply_to_and_lies_in_the_bots_mailbox(mail_stand_in, got):
    reply = answer(mail_stand_in, got)

    assert reply["To"] == REPLY_TO
    assert reply["Delivered-To"] == REPLY_TO
    assert reply["From"] == "Carl Reyes <carl@acme.example>"
    assert mail_stand_in.deliveries[-1].mail_from == CARL
    assert "dmarc=pass header.from=acme.example" in reply["Authentication-Results"]


def test_reply_without_reply_to_goes_to_the_sender(mail_stand_in):
    mail_stand_in.send(reminder(Reply_To=""), BOT, CARL)

    reply = answer(mail_stand_in, mail_stand_in.mails(CARL)[0])

    assert reply["To"] == "Tandem <plan@northwind.example>"


def test_reply_is_threaded(mail_stand_in):
    mail_stand_in.send(reminder(References="<a@northwind.example> <b@acme.example>"), BOT, CARL)

    reply = answer(mail_stand_in, mail_stand_in.mails(CARL)[0])

    assert reply["In-Reply-To"] == "<m1@northwind.example>"
    assert reply["References"].split() == [
        "<a@northwind.example>",
        "<b@acme.example>",
        "<m1@northwind.example>",
    ]


def test_long_message_ids_are_not_encoded(mail_stand_in):
    message_id = f"<plan+{'k7v3' * 20}@northwind.example>"
    mail_stand_in.send(reminder(Message_ID=message_id), BOT, CARL)

    answer(mail_stand_in, mail_stand_in.mails(CARL)[0])

    raw = mail_stand_in.deliveries[-1].raw
    assert f"In-Reply-To: {message_id}\r\n".encode() in raw
    assert f"References: {message_id}\r\n".encode() in raw


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Send SSO metadata", "Re: Send SSO metadata"),
        ("Re: Send SSO metadata", "Re: Send SSO metadata"),
        ("Grüße aus Köln", "Re: Grüße aus Köln"),
    ],
)
def test_reply_has_one_re(mail_stand_in, subject: str, expected: str):
    mail_stand_in.send(reminder(Subject=subject), BOT, CARL)

    reply = answer(mail_stand_in, mail_stand_in.mails(CARL)[0])

    assert reply["Subject"] == expected


def test_reply_is_dated_by_the_clock_in_the_writers_zone(mail_stand_in, got, clock):
    clock.now = datetime(2026, 3, 3, 4, 30, tzinfo=UTC)

    reply = answer(mail_stand_in, got)

    assert reply["Date"] == "Mon, 02 Mar 2026 23:30:00 -0500"


def test_reply_quotes_the_original_below_an_attribution(mail_stand_in, got):
    reply = answer(mail_stand_in, got)

    assert plain(reply) == (
        "done, thanks!\n"
        "\n"
        f"On Mon, Mar 2, 2026 at 9:00{NARROW}AM Tandem <plan@northwind.example> wrote:\n"
        "\n"
        "> Good morning Carl,\n"
        ">\n"
        "> 12. Send SSO metadata\n"
    )


def test_long_attribution_is_broken_as_gmail_does(mail_stand_in):
    sender = "Tandem for Northwind and for Acme <plan@northwind.example>"
    mail_stand_in.send(reminder(From=sender), BOT, CARL)

    reply = answer(mail_stand_in, mail_stand_in.mails(CARL)[0])

    first, second = plain(reply).splitlines()[2:4]
    assert first.endswith("Tandem for Northwind and for Acme <")
    assert second == "plan@northwind.example> wrote:"


def test_html_of_a_reply_quotes_the_html_as_gmail_does(mail_stand_in, got):
    reply = answer(mail_stand_in, got, "done & dusted <3")

    html = reply.get_body(("html",)).get_content()
    assert html.startswith('<div dir="ltr">done &amp; dusted &lt;3</div><br>')
    assert 'class="gmail_attr"' in html
    assert '<blockquote class="gmail_quote"' in html
    assert "<p>Good morning <b>Carl</b></p>" in html


def test_reply_can_be_plain_text_alone(mail_stand_in, got):
    reply = answer(mail_stand_in, got, html=False)

    assert reply.get_content_type() == "text/plain"


def test_reply_can_be_sent_elsewhere_under_another_subject(mail_stand_in, got):
    mail_stand_in.reply(CARL, got, "Look", to="cleo@acme.example", subject="Fwd: SSO")

    (forwarded,) = mail_stand_in.mails("cleo@acme.example")
    assert forwarded["Subject"] == "Fwd: SSO"
    assert REPLY_TO not in str(forwarded["To"])


def test_reply_may_fail_dmarc(mail_stand_in, got):
    reply = answer(mail_stand_in, got, dmarc="fail")

    assert "dmarc=fail" in reply["Authentication-Results"]


def test_words_of_all_scripts_arrive_as_written(mail_stand_in, got):
    reply = answer(mail_stand_in, got, "Erledigt, schöne Grüße\nできました 👍")

    assert plain(reply).startswith("Erledigt, schöne Grüße\nできました 👍\n")


def test_mail_of_ones_own_answers_none(mail_stand_in):
    written = mail_stand_in.write(CARL, BOT, "Question", "Who has the contract?")

    (mail,) = mail_stand_in.mails(BOT)
    assert mail["Message-ID"] == written["Message-ID"]
    assert mail["In-Reply-To"] is None
    assert plain(mail) == "Who has the contract?\n"


def test_every_letter_has_an_id_of_its_own(mail_stand_in, got):
    ids = {answer(mail_stand_in, got)["Message-ID"] for _ in range(3)}

    assert len(ids) == 3


def test_reply_to_a_reply_keeps_the_whole_chain(mail_stand_in, got):
    first = answer(mail_stand_in, got)
    mail_stand_in.reply(BOT, first, "Thank you", to=CARL)
    second = answer(mail_stand_in, mail_stand_in.mails(CARL)[-1])

    assert len(second["References"].split()) == 3
    assert plain(second).count("wrote:") == 3
