"""Many people at once, over a real server: each thing happens once, each click is answered."""

import json
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Thread
from urllib.parse import urlencode

import pytest
from pydantic import SecretStr
from waitress.server import create_server

from bot import changes
from bot import commands as c
from handlers.sandbox.slack.delivery import HttpTarget
from handlers.slack.app import make_wsgi
from storage.db import reading, writing
from storage.kinds import Origin, Role
from storage.models import Member, Person, SlackIdentity
from tests.cast import TEAM
from tests.office import Office

PATIENCE = 60  # seconds


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
        # How fast it answers is the benchmark's to say; here a busy machine may take its time.
        office.slack.target = HttpTarget(url, PATIENCE)
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


def crowd(office: Office, count: int) -> list[str]:
    """So many contributors of the vendor, and their Slack users."""
    users = [f"U5{number:02}" for number in range(count)]
    with writing(office.engine) as session:
        for user in users:
            person = Person(name=f"Person {user}", organization_id=office.cast.northwind)
            person.identities = [SlackIdentity(team_id=TEAM, user_id=user)]
            member = Member(plan_id=office.cast.plan, person=person, role=Role.CONTRIBUTOR)
            session.add_all([person, member])
    return users


def add_tasks(office: Office, count: int) -> list[int]:
    with writing(office.engine) as session:
        vera = session.get_one(Person, office.cast.vera)
        many = [c.AddTask(office.cast.plan, f"More {n}") for n in range(count)]
        made = changes.make(session, many, actor=vera, origin=Origin.SHELL, now=office.clock())
        return [change.task_id for change in made if change.task_id is not None]


def click(office: Office, user: str, task: int) -> int | None:
    """Press Complete in a message of the channel, with an address for the answer."""
    made = office.slack.world.installation(TEAM)
    assert made is not None
    path = office.slack.response_urls.issue(
        channel=office.channel.id, user=user, installation=made.token
    )
    payload = {
        "type": "block_actions",
        "team": {"id": TEAM},
        "user": {"id": user, "team_id": TEAM},
        "container": {"type": "message", "channel_id": office.channel.id, "message_ts": "1.2"},
        "trigger_id": f"{user}.{task}",
        "response_url": office.slack.origin + path,
        "actions": [
            {"action_id": "complete", "block_id": "x", "value": json.dumps({"task": task})}
        ],
    }
    form = urlencode({"payload": json.dumps(payload)}).encode()
    return office.slack.post(form, content_type="application/x-www-form-urlencoded").status


def test_two_hundred_clicks_of_twenty_people_do_each_of_fifty_tasks_once(busy: Office):
    users, tasks = crowd(busy, 20), add_tasks(busy, 50)
    clicks = [(users[n % 20], tasks[n // 4]) for n in range(200)]

    with ThreadPoolExecutor(20) as pool:
        statuses = list(pool.map(lambda one: click(busy, *one), clicks))

    done = [change.task_id for change in busy.changes("complete")]
    assert set(statuses) == {200}
    assert sorted(done) == sorted(tasks)
    _were_answered(busy, users)


def _were_answered(office: Office, users: list[str]) -> None:
    """Who did it sees it where the button was; every other one reads that, and by whom, and alone."""
    told = {user: office.alone(user) for user in users}
    doers = Counter(_name(office, change.actor_id) for change in office.changes("complete"))
    assert sum(len(said) for said in told.values()) == 150
    for user, said in told.items():
        assert len(said) == 10 - doers[f"Person {user}"]
        assert all(" is done already: Person U5" in words for words in said)


def _name(office: Office, person_id: int | None) -> str:
    with reading(office.engine, ()) as session:
        return session.get_one(Person, person_id).name
