"""What others do wrong: a database that is away, a mail server that hangs up, Slack that will not."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError

from bot import commands as c
from handlers.mail.poller import MailboxAway
from handlers.slack.app import AWAY
from storage.kinds import MessageKind, MessageState, State
from tests.stories.doors import card_of
from tests.stories.stage import CARL, Stage, links_of


@contextmanager
def database_away(stage: Stage) -> Iterator[None]:
    """Nobody reaches the database: the file lies elsewhere, or the server lets nobody in."""
    stage.engine.dispose()
    url = make_url(stage.settings.database_url.get_secret_value())
    away = _file_away if url.get_backend_name() == "sqlite" else _closed
    with away(stage, str(url.database)):
        yield


@contextmanager
def _file_away(stage: Stage, file: str) -> Iterator[None]:
    names = [f"{file}{end}" for end in ("", "-wal", "-shm") if Path(f"{file}{end}").exists()]
    for name in names:
        os.rename(name, f"{name}.away")  # noqa: PTH104
    Path(file).mkdir()
    try:
        yield
    finally:
        Path(file).rmdir()
        for name in names:
            os.rename(f"{name}.away", name)  # noqa: PTH104


@contextmanager
def _closed(stage: Stage, name: str) -> Iterator[None]:
    host = make_url(stage.settings.database_url.get_secret_value()).query["host"]
    allow = sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS {}")
    cut = "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = %s"
    with psycopg.connect(
        host=str(host), user="postgres", dbname="postgres", autocommit=True
    ) as server:
        server.execute(allow.format(sql.Identifier(name), sql.SQL("false")))
        server.execute(cut, [name])
        try:
            yield
        finally:
            server.execute(allow.format(sql.Identifier(name), sql.SQL("true")))


@pytest.fixture
def reminded(stage: Stage) -> Stage:
    """Carl's reminder has come by mail, and the card stands in the channel."""
    stage.make(None, c.EditPlan(stage.cast.plan, phase="onboarding"))
    stage.wind()
    stage.clock.now = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
    stage.round()
    return stage


def test_while_the_database_is_away_everybody_is_told_and_nothing_is_lost(reminded: Stage):
    stage = reminded
    link = stage.path(links_of(stage.mails(CARL)[-1], "do")[0])
    stage.reply(CARL, "15 done")
    with database_away(stage):
        typed = stage.slash("victor", "done 14")
        with stage.slack.expecting("not taken"):
            said = stage.slack.mention(stage.users["vera"], stage.channel, "12 done")
        codes = {path: stage.web.get(path).status_code for path in ("/healthz", "/readyz", link)}
        with pytest.raises(OperationalError):
            stage.fetch()

    stage.clock.forward(minutes=1)
    heard = [stage.slack.retry(one) for one in said.deliveries]
    stage.round()

    assert (typed.status, stage.read(typed.shown)) == (200, AWAY)
    assert {one.status for one in said.deliveries} <= {200, 503}
    assert 503 in {one.status for one in said.deliveries}
    assert codes == {"/healthz": 200, "/readyz": 503, link: 503}
    assert all(one.status == 200 for one in heard)
    assert stage.task(stage.cast.configure_sso).state is State.OPEN
    assert stage.task(stage.cast.sso_metadata).state is State.DONE
    assert stage.task(stage.cast.firewall_form).state is State.DONE
    assert len(stage.folder("Processed")) == 1


def test_a_click_while_the_database_is_away_is_answered(reminded: Stage):
    stage = reminded
    stage.slash("vera", "mine")
    with database_away(stage):
        clicked = stage.slack.click(
            stage.users["vera"], stage.slack.ephemerals("U01VERA")[-1], "complete"
        )

    assert clicked.status == 200
    assert stage.alone("vera")[-1] == AWAY
    assert stage.task(stage.cast.contract).state is State.OPEN


def test_a_mail_server_that_hangs_up_during_idle_is_connected_anew(small_stage: Stage):
    stage = small_stage
    stage.wind()
    stage.clock.now = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
    stage.round()
    stop = threading.Event()
    thread = threading.Thread(target=stage.bot.pollers[0].run, args=(stop,))
    thread.start()
    try:
        stage.reply(CARL, "12 done")
        stage.mail.wait_for(lambda: len(stage.folder("Processed")) == 1, timeout=60)
        stage.mail.drop_imap()
        stage.reply(CARL, "15 done")
        stage.mail.wait_for(lambda: len(stage.folder("Processed")) == 2, timeout=60)
    finally:
        stop.set()
        thread.join()

    assert len(stage.changes("complete")) == 2


def test_a_mail_host_that_is_away_loses_nothing(small_stage: Stage):
    stage = small_stage
    stage.make(stage.cast.vera, c.Ask(stage.cast.plan, "Which IdP?", to=stage.cast.carl))
    stage.mail.away()
    stage.bot.send()
    with pytest.raises(MailboxAway, match="cannot be read"):
        stage.bot.pollers[0].poll()
    waiting = _notice(stage)

    stage.mail.back()
    stage.pass_time(minutes=1)

    assert (waiting.state, bool(waiting.error), waiting.due_at is None) == (
        MessageState.WAITING, True, False,
    )  # fmt: skip
    assert len(stage.mails(CARL)) == 1


REPLIES: dict[str, tuple[str, MessageState]] = {
    "not now": ("451 4.3.0 Try again later", MessageState.WAITING),
    "never": ("550 5.1.1 No such user", MessageState.FAILED),
}


@pytest.mark.parametrize("what", REPLIES)
def test_a_relay_that_refuses_is_believed(small_stage: Stage, what: str):
    stage = small_stage
    stage.make(stage.cast.vera, c.Ask(stage.cast.plan, "Which IdP?", to=stage.cast.carl))
    reply, state = REPLIES[what]
    stage.mail.refuse(reply)

    stage.bot.send()
    refused = _notice(stage)
    stage.pass_time(hours=1)

    assert refused.state is state
    assert len(stage.mails(CARL)) == (1 if state is MessageState.WAITING else 0)


def _notice(stage: Stage):
    return next(row for row in stage.rows() if row.person_id == stage.cast.carl)


TROUBLE: dict[str, tuple[str | int, MessageState, int]] = {
    "429": (429, MessageState.WAITING, 30),
    "500": (500, MessageState.WAITING, 15),
    "503": (503, MessageState.WAITING, 15),
    "an internal error": ("internal_error", MessageState.WAITING, 15),
    "cut before it happened": ("drop before", MessageState.UNKNOWN, 15),
    "cut after it happened": ("drop after", MessageState.UNKNOWN, 15),
}


@pytest.mark.parametrize("what", TROUBLE)
def test_slack_in_trouble_gets_each_message_once_it_is_well(stage: Stage, what: str):
    trouble, state, seconds = TROUBLE[what]
    stage.make(stage.cast.carl, c.CompleteTask(stage.cast.sso_metadata))
    stage.bot.send()
    told = len(stage.dms("victor"))
    stage.make(stage.cast.carl, c.AssignTask(stage.cast.firewall_form, None))
    stage.make(stage.cast.vera, c.AssignTask(stage.cast.contract, stage.cast.victor))
    stage.clock.forward(seconds=2)
    stage.slack.fail_next("chat.postMessage", trouble)

    stage.bot.send()
    row = [one for one in stage.rows() if one.person_id == stage.cast.victor][-1]
    wait = row.due_at - stage.clock()
    stage.pass_time(minutes=2)

    assert (row.state, bool(row.error)) == (state, True)
    assert seconds <= wait.total_seconds() <= 60
    assert told + 1 == len(stage.dms("victor"))
    assert {one.state for one in stage.rows() if one.person_id == stage.cast.victor} == {
        MessageState.SENT
    }


def test_a_card_that_somebody_deleted_stands_again_after_the_next_change(small_stage: Stage):
    stage = small_stage
    stage.make(None, c.EditPlan(stage.cast.plan, phase="onboarding"))
    stage.round()
    first = card_of(stage)
    stage.slack.world.messages[stage.channel.id][first.ts].deleted = True

    stage.make(stage.cast.victor, c.StartTask(stage.cast.configure_sso))
    stage.pass_time(minutes=1)

    assert card_of(stage).ts != first.ts


def test_an_archived_channel_is_told_to_the_owner_once_and_left(small_stage: Stage):
    stage = small_stage
    stage.make(None, c.EditPlan(stage.cast.plan, phase="onboarding"))
    stage.round()
    stage.slack.world.channels[stage.channel.id].is_archived = True

    for command in (c.StartTask, c.CompleteTask):
        stage.make(stage.cast.victor, command(stage.cast.configure_sso))
        stage.pass_time(minutes=10)

    notices = [row for row in stage.rows() if row.kind is MessageKind.NOTICE]
    assert [row.person_id for row in notices] == [stage.cast.vera]
