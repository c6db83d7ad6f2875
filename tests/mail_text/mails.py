"""Mails as clients put them together: Carl answers a reminder of two tasks."""

from collections.abc import Iterable

from handlers.mail.newtext import NewText, Sent, new_text
from handlers.mail.parse import parse

REMINDER = """\
Hi Carl,

two tasks of "Acme onboarding" need you:

12. Send SSO metadata - due by Friday, 6 March
    Instructions: https://docs.northwind.example/sso
14. Sign the firewall form - due Mon 9 March

Answer in your own words: 12 done, 14 slips to Friday, who has the form?

--
Acme onboarding | Northwind x Acme
Unsubscribe: https://bot.example/u/abcdef
"""
# No line of these may ever be taken for the author's.
OURS = (
    "two tasks of",
    "Send SSO metadata - due",
    "Sign the firewall form - due",
    "Answer in your own",
    "Unsubscribe: http",
)
SENT = Sent(REMINDER, (12, 14))
AT = "On Tue, Mar 3, 2026 at 9:00 AM Tandem <plan+abc.def@bot.example> wrote:"


def quoted(text: str = REMINDER, mark: str = "> ") -> str:
    return "".join(f"{mark}{line}".rstrip() + "\n" for line in text.splitlines())


def raw(
    body: str, kind: str = "text/plain", name: str = "Carl Reyes", extra: Iterable[str] = ()
) -> bytes:
    head = [
        f"From: {name} <carl.reyes@acme.example>",
        "To: Tandem <plan+abc.def@bot.example>",
        "Subject: Re: Two tasks need you",
        "Date: Tue, 03 Mar 2026 10:15:00 +0000",
        "Message-ID: <1@acme.example>",
        "In-Reply-To: <r1@bot.example>",
        f'Content-Type: {kind}; charset="utf-8"',
        "Content-Transfer-Encoding: 8bit",
        *extra,
    ]
    return ("\n".join(head) + "\n\n" + body).encode()


def said(body: str, kind: str = "text/plain", sent: Sent | None = None) -> NewText:
    return new_text(parse(raw(body, kind)), sent)


def reply(body: str, kind: str = "text/plain", sent: Sent | None = None) -> str:
    return said(body, kind, sent).reply


def words(text: str) -> str:
    return " ".join(text.split())
