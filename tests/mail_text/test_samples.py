"""Mails as clients write them, each with what its author wrote anew."""

import pytest

from handlers.mail.newtext import new_text
from handlers.mail.parse import parse

HEAD = (
    "From: Carl Reyes <carl@acme.example>\nTo: Tandem <plan+abc.def@bot.example>\n"
    "Subject: Re: Two tasks need you\nDate: Tue, 03 Mar 2026 10:15:00 +0000\n"
    "Message-ID: <1@acme.example>\nIn-Reply-To: <r1@bot.example>\n"
    'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n'
)
QUOTE = "> Hi Carl,\n>\n> 12. Send SSO metadata - due Friday\n> 14. Sign the form - due Monday\n"


def reply(body: str) -> str:
    return new_text(parse((HEAD + body).encode())).reply


@pytest.mark.parametrize(
    "line",
    [
        "On Tue, Mar 3, 2026 at 9:00 AM Tandem <plan+abc.def@bot.example> wrote:",
        "Am Di., 3. März 2026 um 09:00 Uhr schrieb Tandem <plan+abc.def@bot.example>:",
        "Le 03/03/2026 à 09:00, Tandem a écrit :",
    ],
)
def test_what_stands_below_an_attribution_is_not_new(line: str) -> None:
    assert reply(f"12 done\n\n{line}\n{QUOTE}") == "12 done"
