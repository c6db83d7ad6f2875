"""A mail as a terminal shows it."""

from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from handlers.sandbox.mail.text import as_text


def parsed(raw: bytes) -> EmailMessage:
    return BytesParser(policy=policy.SMTP).parsebytes(raw)


def test_head_and_text_are_shown():
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Tandem <plan@x.example>", "c@y.example", "Grüße"
    mail["Message-ID"] = "<1@x.example>"
    mail.set_content("Good morning,\n\n12. Send SSO metadata\n")
    mail.add_alternative("<p>Not this</p>", subtype="html")

    assert as_text(mail) == (
        "From: Tandem <plan@x.example>\nTo: c@y.example\nSubject: Grüße\n\n"
        "Good morning,\n\n12. Send SSO metadata\n"
    )


def test_mail_with_html_alone_is_shown_as_its_words():
    html = (
        b"<html><head><title>T</title><style>p {color: red}</style></head><body><p>Good   morning,"
        b"</p><p>12. Send &amp; sign<br>15. Firewall</p></body></html>"
    )

    shown = as_text(parsed(b"Subject: x\r\nContent-Type: text/html\r\n\r\n" + html))

    assert shown == "Subject: x\n\nGood morning,\n12. Send & sign\n15. Firewall\n"


def test_what_a_terminal_would_obey_is_left_out():
    raw = b"Subject: a\x1b[2Jb\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nx\x07\x1b]0;y\x9bz\r\n"

    shown = as_text(parsed(raw))

    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "\r" not in shown


def test_unknown_charset_is_shown_as_well_as_it_can_be():
    raw = b"Subject: x\r\nContent-Type: text/plain; charset=klingon\r\n\r\ndone \xff\r\n"

    assert "done" in as_text(parsed(raw))


def test_mail_without_text_is_its_head():
    raw = b"Subject: x\r\nContent-Type: image/png\r\n\r\nabc\r\n"

    assert as_text(parsed(raw)) == "Subject: x\n\n\n"
