"""Every change once, every message at least once, none lost, over the edges."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot import app, outbox
from bot import commands as c
from handlers.mail import pipeline
from handlers.mail.box import Box
from handlers.mail.poller import MailboxAway
from handlers.sandbox.slack import Delivery
from storage.kinds import MessageState, State
from tests.stories.doors import card_of
from tests.stories.stage import CARL, Stage


class Died(BaseException):
    """Stands for the end of a process: nothing that runs afterwards may catch it."""


@pytest.fixture
def reminded(stage: Stage) -> Stage:
    """Carl's reminder has come by mail, and the card stands in the channel."""
    stage.make(None, c.EditPlan(stage.cast.plan, phase="onboarding"))
    stage.wind()
    stage.clock.now = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
    stage.round()
    return stage


def _slash(stage: Stage) -> list[Delivery]:
    return [stage.slash("victor", "done 14")]


def _mention(stage: Stage) -> list[Delivery]:
    return stage.slack.mention(stage.users["victor"], stage.channel, "14 done").deliveries


def _thread(stage: Stage) -> list[Delivery]:
    said = stage.slack.say(stage.users["victor"], stage.channel, "14 done", thread=card_of(stage))
    return said.deliveries


def _dm(stage: Stage) -> list[Delivery]:
    return stage.slack.dm(stage.users["victor"], "14 done").deliveries


def _click(stage: Stage) -> list[Delivery]:
    return [
        stage.slack.click(
            stage.users["victor"], stage.slack.ephemerals("U02VICTOR")[-1], "complete"
        )
    ]


@pytest.mark.parametrize(
    "do", [_slash, _mention, _thread, _dm, _click], ids=lambda one: one.__name__.strip("_")
)
def test_a_delivery_that_slack_repeats_has_its_effect_once(
    small_stage: Stage, do: Callable[[Stage], list[Delivery]]
):
    stage = small_stage
    stage.make(stage.cast.carl, c.CompleteTask(stage.cast.sso_metadata))
    stage.round()
    stage.slash("victor", "mine")

    deliveries = do(stage)
    again = [stage.slack.retry(one, num) for one in deliveries for num in (1, 2, 3)]
    stage.pass_time(minutes=6)
    late = [stage.slack.retry(one, 4) for one in deliveries if one.kind == "events_api"]
    stage.round()

    done = [one for one in stage.changes("complete") if one.actor_id == stage.cast.victor]
    answers = [row for row in stage.rows() if row.kind.value == "answer"]
    assert deliveries
    assert all(one.status == 200 for one in again)
    assert not any(one.status and one.status >= 500 for one in late)
    assert len(done) == 1
    assert len(answers) <= 1


def test_a_mail_that_comes_twice_is_used_and_answered_once(reminded: Stage):
    sent = reminded.reply(CARL, "12 done")
    reminded.round()
    told = len(reminded.mails(CARL))

    reminded.write(sent.as_bytes(), to=str(sent["To"]))
    reminded.round()

    assert len(reminded.changes("complete")) == 1
    assert len(reminded.mails(CARL)) == told
    assert len(reminded.folder("INBOX")) == 0


def _dies(*_: Any, **__: Any) -> None:
    raise Died


def _die_at_people(settle: Callable[..., None]) -> Callable[..., None]:
    """Die where a message to a person has gone out, and nobody has written it down."""

    def settled(session: Any, taken: outbox.Claim, *rest: Any, **more: Any) -> None:
        if taken.message.person_id is not None:
            raise Died
        settle(session, taken, *rest, **more)

    return settled


def _send_and_die(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(outbox, "settle", _die_at_people(outbox.settle))
        with pytest.raises(Died):
            stage.bot.send()


def _fetch_and_die(stage: Stage, monkeypatch: pytest.MonkeyPatch, where: Any, name: str) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(where, name, _dies)
        with pytest.raises(Died):
            stage.fetch()


def _breaks(*_: Any, **__: Any) -> None:
    raise ConnectionResetError


@contextmanager
def another_process(stage: Stage) -> Iterator[None]:
    """Go on with a new bot, after the old one's leases have run out."""
    stage.clock.forward(minutes=6)
    old = stage.bot
    stage.bot = app.build(stage.settings, clock=stage.clock, strict=True)
    try:
        yield
    finally:
        stage.bot.close()
        stage.bot = old


def test_a_crash_between_the_effect_and_the_move_has_no_second_effect(
    reminded: Stage, monkeypatch: pytest.MonkeyPatch
):
    reminded.reply(CARL, "12 done")
    _fetch_and_die(reminded, monkeypatch, Box, "move")
    before = (len(reminded.folder("INBOX")), len(reminded.changes("complete")))

    with another_process(reminded):
        reminded.round()

    assert before == (1, 1)
    assert len(reminded.changes("complete")) == 1
    assert (len(reminded.folder("INBOX")), len(reminded.folder("Processed"))) == (0, 1)
    assert len([row for row in reminded.rows() if row.kind.value == "answer"]) == 1


def test_a_crash_before_the_effect_loses_no_mail(reminded: Stage, monkeypatch: pytest.MonkeyPatch):
    reminded.reply(CARL, "12 done")
    _fetch_and_die(reminded, monkeypatch, pipeline, "understand_all")
    before = reminded.task(reminded.cast.sso_metadata).state

    with another_process(reminded):
        reminded.round()

    assert before is State.OPEN
    assert reminded.task(reminded.cast.sso_metadata).state is State.DONE
    assert len(reminded.folder("Processed")) == 1


def test_a_connection_that_breaks_at_the_move_is_tried_again(
    reminded: Stage, monkeypatch: pytest.MonkeyPatch
):
    reminded.reply(CARL, "12 done")
    with monkeypatch.context() as patched:
        patched.setattr(Box, "move", _breaks)
        with pytest.raises(MailboxAway):
            reminded.fetch()

    reminded.round()

    assert len(reminded.changes("complete")) == 1
    assert len(reminded.folder("Processed")) == 1


def test_a_restored_mailbox_with_new_numbers_has_no_second_effect(reminded: Stage):
    """UIDVALIDITY changes while a mail lies in the folder that was used already."""
    sent = reminded.reply(CARL, "12 done")
    reminded.round()

    reminded.write(sent.as_bytes(), to=str(sent["To"]))
    reminded.mail.renumber(reminded.address)
    reminded.round()

    assert len(reminded.changes("complete")) == 1
    assert len(reminded.folder("INBOX")) == 0


def _tell_carl(stage: Stage) -> None:
    """Let something wait that goes to Carl by mail at once."""
    stage.make(stage.cast.vera, c.Ask(stage.cast.plan, "Which IdP?", to=stage.cast.carl))


def _tell_victor(stage: Stage) -> None:
    """Let something wait that goes to Victor in Slack at once."""
    stage.make(stage.cast.carl, c.CompleteTask(stage.cast.sso_metadata))


@pytest.mark.parametrize("medium", ["mail", "slack"])
def test_a_sender_that_dies_before_it_writes_down_sends_again(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, medium: str
):
    (_tell_carl if medium == "mail" else _tell_victor)(stage)
    _send_and_die(stage, monkeypatch)
    once = _read_by(stage, medium)

    stage.round()
    not_yet = _read_by(stage, medium)
    stage.clock.forward(seconds=outbox.LEASE.total_seconds() + 1)
    with another_process(stage):
        stage.round()

    assert once == not_yet
    assert len(_read_by(stage, medium)) >= max(1, len(once))
    assert {row.state for row in stage.rows()} == {MessageState.SENT}


def _read_by(stage: Stage, medium: str) -> list[str]:
    if medium == "mail":
        return [str(mail["Message-ID"]) for mail in stage.mails(CARL)]
    return stage.dms("victor")


def test_a_mail_that_went_out_twice_is_one_to_mail_programs(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
):
    _tell_carl(stage)
    _send_and_die(stage, monkeypatch)
    stage.clock.forward(seconds=outbox.LEASE.total_seconds() + 1)

    stage.round()

    first, second = stage.mails(CARL)
    assert first["Message-ID"] == second["Message-ID"]


def test_a_reminder_is_one_a_day_however_often_it_is_looked_for(reminded: Stage):
    got = len(reminded.mails(CARL))

    for _ in range(3):
        reminded.wind()
        reminded.bot.tick(reminded.clock() + timedelta(seconds=30))
        reminded.pass_time(minutes=30)

    assert len(reminded.mails(CARL)) == got
