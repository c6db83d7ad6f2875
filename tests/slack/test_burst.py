"""Many people at once, over a real server: each thing happens once, each click is answered in time."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Thread

import pytest
from pydantic import SecretStr
from waitress.server import create_server

from bot import changes
from bot import commands as c
from handlers.slack.app import make_wsgi
from storage.db import writing
from storage.kinds import Origin
from storage.models import Person
from tests.office import Office


@pytest.fixture
def office(each_office: Office) -> Office:
    """On both databases: rows are locked, found again and drawn anew."""
    return each_office


@contextmanager
def serving(office: Office) -> Iterator[str]:
    """The bot behind waitress on a loopback port."""
    wsgi = make_wsgi(office.parts, office.app, SecretStr(office.slack.app.signing_secret))
    server = create_server(wsgi, host="127.0.0.1", port=0, threads=8)
    thread = Thread(target=server.run)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}/slack/events"
    finally:
        server.trigger.pull_trigger(server.close)
        thread.join(10)
        server.task_dispatcher.shutdown()
        for channel in list(server.active_channels.values()):
            channel.handle_close()


@pytest.fixture
def busy(office: Office) -> Iterator[Office]:
    """The office with 20 tasks more."""
    with writing(office.engine) as session:
        vera = session.get_one(Person, office.cast.vera)
        many = [c.AddTask(office.cast.plan, f"Task {n}") for n in range(20)]
        changes.make(session, many, actor=vera, origin=Origin.SHELL, now=office.clock())
    with serving(office) as url:
        office.slack.deliver_to(url)
        yield office


def test_burst_of_commands_does_each_task_once(busy: Office):
    people = (busy.vera, busy.victor)
    asked = [(people[n % 2], f"done {16 + n // 4}") for n in range(80)]

    with ThreadPoolExecutor(16) as pool:
        answers = list(pool.map(lambda one: busy.slash(*one), asked))

    words = [busy.read(answer.shown) for answer in answers]
    assert len(busy.changes("complete")) == 20
    assert all("done" in word for word in words)
    assert sum("done already" in word for word in words) == 60


def test_refusals_over_the_real_server(busy: Office):
    assert busy.slack.post(b"{", headers={"X-Slack-Signature": "v0=00"}).status == 401
    assert busy.slack.post(b" " * 2_000_000).status in (413, None)
