"""The mails that came in, at the shell; a round by hand; one mail to see that it arrives."""

import json

import pytest
from sqlalchemy import select

from storage.db import reading, writing
from storage.kinds import IncomingState, State
from storage.models import Incoming, Task
from tests.cast import NOON
from tests.servers.fixtures import BOT

LETTER = (
    b"From: Sam Stone <sam@globex.example>\r\nTo: plan@northwind.example\r\n"
    b"Subject: Let me in\r\nDate: Mon, 02 Mar 2026 12:00:00 +0000\r\nMessage-ID: <1@globex>\r\n\r\n"
    b"12 done\r\n"
)


@pytest.fixture
def held(sqlite_engine, settings):
    with writing(sqlite_engine) as session:
        row = Incoming(
            account=BOT,
            folder="INBOX",
            uidvalidity=1,
            uid=1,
            identity="<1@globex>",
            sha256="0" * 64,
            raw=LETTER,
            size=len(LETTER),
            arrived_at=NOON,
            state=IncomingState.HELD,
            why="Nobody we know.",
            sender="sam@globex.example",
            subject="Let me in",
        )
        session.add(row)
        session.flush()
        return row.id


def test_mails_are_listed_with_what_became_of_them(tandem, held, said):
    [told] = said(tandem("mail", "list", "--json"))

    assert (told["id"], told["state"], told["sender"]) == (held, "held", "sam@globex.example")
    assert "held   2026-03-02T12:00+00:00  sam@globex.example" in tandem("mail", "list").stdout
    assert said(tandem("mail", "list", "--state", "used", "--json")) == []
    assert tandem("mail", "list", "--state", "used").stdout == "There is no such mail.\n"


def test_a_mail_is_shown_with_what_was_read_in_it(tandem, held, said):
    shown = tandem("mail", "show", str(held))

    assert "why: Nobody we know." in shown.stdout
    assert f"`tandem mail drop {held}` ends it." in shown.stdout
    assert "reply: 12 done" in shown.stdout
    assert said(tandem("mail", "show", str(held), "--json"))["reply"] == "12 done"
    assert tandem("mail", "show", str(held), "--raw").stdout_bytes == LETTER


def test_a_mail_is_dropped_once(tandem, held, sqlite_engine):
    assert tandem("mail", "drop", str(held)).stdout == f"Mail {held} is dropped.\n"

    with reading(sqlite_engine, ()) as session:
        assert session.scalars(select(Incoming.state)).one() is IncomingState.DROPPED
    again = tandem("mail", "drop", str(held))
    assert (again.exit_code, again.stdout) == (1, "")


def test_a_mail_is_replayed_through_the_pipeline(tandem, held, mail, acme):
    result = tandem("mail", "replay", str(held))

    assert result.exit_code == 0
    assert result.stdout.startswith(f"Mail {held} is held")


def test_without_mail_nothing_is_replayed(tandem, held):
    result = tandem("mail", "replay", str(held))

    assert (result.exit_code, result.stderr[:11]) == (1, "Mail is off")


@pytest.mark.parametrize("command", ["show", "drop", "replay"])
def test_a_mail_that_is_not_there_is_told(tandem, mail, command):
    result = tandem("mail", command, "99")

    assert (result.exit_code, result.stderr) == (1, "There is no mail 99.\n")


def test_a_test_mail_arrives(tandem, mail, mail_stand_in):
    result = tandem("mail", "send-test", "carl@acme.example")

    assert result.stdout == "127.0.0.1 took a mail for carl@acme.example.\n"
    [arrived] = mail_stand_in.mails("carl@acme.example")
    assert (arrived["From"], arrived["Auto-Submitted"]) == (f"Tandem <{BOT}>", "auto-generated")


def test_a_relay_that_refuses_is_told_in_its_words(tandem, mail, mail_stand_in):
    mail_stand_in.refuse("550 5.7.1 We do not like you")

    result = tandem("mail", "send-test", "carl@acme.example")

    assert result.exit_code == 1
    assert result.stderr.startswith("127.0.0.1 did not take the mail: 550 5.7.1 We do not like you")


def test_a_relay_that_refuses_the_login_or_is_away_is_told(tandem, mail, mail_stand_in):
    mail(password="hidden")
    refused = tandem("mail", "send-test", "carl@acme.example")
    mail_stand_in.away()
    away = tandem("mail", "send-test", "carl@acme.example")

    assert refused.stderr.startswith("127.0.0.1 refuses us: 535")
    assert away.stderr.startswith("127.0.0.1 cannot be reached: ")
    assert "hidden" not in refused.output + away.output


@pytest.mark.parametrize("address", ["nobody", "a@b\nBcc: c@d", "a b@c", "<a@b>"])
def test_what_is_no_address_is_wrong_usage(tandem, mail, address):
    assert tandem("mail", "send-test", address).exit_code == 2


def test_a_round_as_of_a_morning_reminds_and_takes_the_answer_in(
    tandem, mail, mail_stand_in, acme, sqlite_engine
):
    first = tandem("tick", "--once", "--now", "2026-03-04T09:00:00-05:00")

    [reminder] = mail_stand_in.mails("carl@acme.example")
    assert "Send SSO metadata" in reminder.get_body(("plain",)).get_content()
    mail_stand_in.reply("carl@acme.example", reminder, "12 done")
    second = tandem("tick", "--once", "--now", "2026-03-04T10:00:00-05:00")

    assert (first.exit_code, second.exit_code) == (0, 0)
    with reading(sqlite_engine, ()) as session:
        assert session.scalars(select(Task).where(Task.number == 12)).one().state is State.DONE
    assert json.loads(tandem("mail", "list", "--json").stdout)[0]["state"] == "used"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TANDEM_SMTP_URL", "smtps://plan:hidden@mail.example.com"),
        ("TANDEM_IMAP_URL", "imaps://plan:hidden@mail.example.com"),
    ],
)
def test_another_time_is_refused_where_people_would_be_told(tandem, mail, monkeypatch, name, value):
    monkeypatch.setenv(name, value)

    result = tandem("tick", "--once", "--now", "2026-03-04T09:00:00-05:00")

    assert result.exit_code == 1
    assert result.stderr.startswith("--now is for transports on this machine only, and mail.exam")


def test_a_round_with_a_mailbox_that_is_away_is_told(tandem, mail, mail_stand_in):
    mail_stand_in.away()

    result = tandem("tick", "--once")

    assert result.exit_code in {0, 1}
    assert "Traceback" not in result.output


@pytest.mark.parametrize("command", [["run"], ["web"], ["worker"], ["tick", "--once"]])
def test_a_bot_without_tables_does_not_start(tandem, settings, monkeypatch, command):
    monkeypatch.setenv("TANDEM_DATABASE_URL", "sqlite:///empty.db")

    result = tandem(*command)

    assert result.exit_code == 1
    assert "run `tandem migrate`" in result.stderr
