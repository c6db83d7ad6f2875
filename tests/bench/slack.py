"""Slack in: a status and a click through the guarded app on waitress, beside what is bare on the same server.

The bare acknowledgement is a Bolt app whose command says ok. The bare transaction is the same app's button: one
transaction on the same database, which writes what a click writes (the delivery, the task, its plan, who was heard,
the history row, a message to each who is told), reads no more than the two rows that come to differ, and asks nobody
whether it may, or whom it concerns. It is also given alone, without a server and with three rows, as `core` has it.
The clock goes on with each look at it, so that no row comes to be as it was.

`python -m tests.bench slack 60` asks for a minute of the paced run, `make bench` for a few seconds.
"""

import gc
import json
import socket
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import datetime
from multiprocessing import get_context
from pathlib import Path
from secrets import token_hex
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter
from typing import Any
from urllib.parse import urlencode

from pydantic import SecretStr
from slack_bolt import App
from slack_bolt.adapter.wsgi import SlackRequestHandler
from slack_bolt.authorization import AuthorizeResult
from sqlalchemy import select
from sqlalchemy.orm import Session
from waitress.server import create_server

from handlers.sandbox.slack import SlackStandIn
from handlers.slack.app import make_wsgi
from storage import migrations
from storage.db import connect, insert_all, reading, write_by_key, writing
from storage.kinds import Audience, Medium, MessageKind, Origin, State
from storage.models import Change, Delivery, Message, Person, Plan, Task
from tests import cast as people
from tests.bench.core import bare_transaction, rate
from tests.bench.standing import EACH, fill, fill_own
from tests.conftest import Clock
from tests.office import Office, open_office

PACED_SECONDS = 5
MANY = 100_000
A_SECOND = 100
ROUNDS = 400
CONNECTIONS = 4
TURN = 50
FORM = "application/x-www-form-urlencoded"
BARE, WHOLE = "/bare", "/slack/events"
STATES = {"complete": State.DONE, "reopen": State.OPEN}


def run(seconds: int = PACED_SECONDS) -> Iterator[str]:
    """Measure on SQLite, 100,000 tasks in the database and 50 on the plan."""
    with TemporaryDirectory() as folder, _office(Path(folder)) as office, _serving(office) as port:
        acked, status = ([_status(office, path)] * ROUNDS for path in (BARE, WHOLE))
        bare, whole = _rates(port, acked, status)
        yield f"bare acked command {bare:,.0f}/s, status {whole:,.0f}/s, ratio {whole / bare:.2f}"
        behind, clicked = _rates(port, _clicks(office, BARE), _clicks(office, WHOLE))
        alone = rate(lambda number: bare_transaction(office.engine, number))
        yield (
            f"bare transaction {behind:,.0f}/s, click on Complete {clicked:,.0f}/s,"
            f" ratio {clicked / behind:.2f}; three rows without a server {alone:,.0f}/s,"
            f" ratio {clicked / alone:.2f}"
        )
        spent = _drive(port, [_status(office, WHOLE)] * (A_SECOND * seconds), A_SECOND)
        cuts = [1000 * cut for cut in quantiles(spent, n=100)]
        yield (
            f"{A_SECOND} statuses a second for {seconds} s: p50 {cuts[49]:.0f} ms,"
            f" p99 {cuts[98]:.0f} ms, slowest {1000 * max(spent):.0f} ms"
        )


class _Ticking(Clock):
    """Goes on by a millisecond with each look at it."""

    def __call__(self) -> datetime:
        return self.forward(milliseconds=1)


@contextmanager
def _office(folder: Path) -> Iterator[Office]:
    url = f"sqlite:///{folder / 'bench.db'}"
    migrations.upgrade(url)
    engine, clock = connect(url), _Ticking()
    cast = people.insert(engine)
    fill_own(engine, cast)
    fill(engine, cast, 0, MANY // EACH)
    with SlackStandIn(clock, rate_limits=False) as slack:
        yield open_office(engine, clock, cast, slack)
    engine.dispose()


@contextmanager
def _serving(office: Office) -> Iterator[int]:
    """Both apps behind one waitress; gives its port."""
    whole = make_wsgi(office.parts, office.app, SecretStr(office.slack.app.signing_secret))
    bare = SlackRequestHandler(_bare_app(office), BARE)

    def serve(environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        return (bare if environ["PATH_INFO"] == BARE else whole)(environ, start_response)

    server = create_server(serve, host="127.0.0.1", port=0, threads=8)
    thread = Thread(target=server.run)
    # As the bot does when it begins.
    gc.collect()
    gc.freeze()
    thread.start()
    try:
        yield server.effective_port
    finally:
        server.trigger.pull_trigger(server.close)
        thread.join(10)
        server.task_dispatcher.shutdown()


def _bare_app(office: Office) -> App:
    """Bolt as it is, with a command that says ok. Its own check of signatures wants today's time."""

    def authorize() -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id=office.team.id, bot_token="xoxb-bare")

    app = App(authorize=authorize, process_before_response=True, request_verification_enabled=False)
    app.command("/plan")(lambda ack: ack("ok"))
    for verb, state in STATES.items():
        app.action(verb)(_bare_click(office, state))
    return app


def _bare_click(office: Office, state: State) -> Callable[..., None]:
    def clicked(ack: Any, body: dict[str, Any]) -> None:
        with writing(office.engine) as session:
            _write_bare(session, office, json.loads(body["actions"][0]["value"])["task"], state)
        ack()

    return clicked


def _write_bare(session: Session, office: Office, key: int, state: State) -> None:
    """Write the rows of a click, each in the cheapest form in which the click writes it, and nothing else."""
    now, cast = office.clock(), office.cast
    insert_all(session, Delivery, [{"key": f"bare:{token_hex(8)}", "at": now}])
    task, plan = session.get_one(Task, key), session.get_one(Plan, cast.plan)
    task.state, plan.look_at = state, now
    change = Change(
        plan_id=cast.plan,
        task_id=key,
        at=now,
        actor_id=cast.victor,
        origin=Origin.BUTTON,
        verb="bare",
        audience=Audience.SHARED,
        request=token_hex(8),
        now={"state": state.value},
    )
    session.add(change)
    session.flush()
    told = {"kind": MessageKind.CHANGE, "medium": Medium.SLACK, "plan_id": cast.plan}
    readers = [
        {"key": f"bare:{change.id}:{reader}", "person_id": reader, "made_at": now, "due_at": now}
        for reader in (cast.vera, cast.carl)
    ]
    insert_all(session, Message, [told | reader for reader in readers])
    write_by_key(session, Person, [{"id": cast.victor, "heard_at": now}])


def _status(office: Office, path: str) -> bytes:
    fields = {
        "command": "/plan",
        "text": "status ACME",
        "team_id": office.team.id,
        "user_id": office.vera.id,
        "channel_id": office.channel.id,
        "trigger_id": "1.2.3",
        "response_url": "http://127.0.0.1:9/none",
    }
    return _signed(office, path, urlencode(fields).encode())


def _clicks(office: Office, path: str) -> list[bytes]:
    """A click for each open task of the plan, and the way back, in turns."""
    with reading(office.engine, ()) as session:
        mine = select(Task.id).where(Task.plan_id == office.cast.plan, Task.number >= 100)
        tasks = list(session.scalars(mine))
    rounds = range(ROUNDS // len(tasks))
    verbs = tuple(STATES)
    return [_click(office, path, verbs[turn % 2], task, turn) for turn in rounds for task in tasks]


def _click(office: Office, path: str, verb: str, task: int, turn: int) -> bytes:
    payload = {
        "type": "block_actions",
        "team": {"id": office.team.id},
        "user": {"id": office.victor.id, "team_id": office.team.id},
        "container": {"type": "message", "channel_id": office.channel.id, "message_ts": "1.2"},
        "trigger_id": f"{turn}.{task}",
        "actions": [{"action_id": verb, "block_id": "x", "value": json.dumps({"task": task})}],
    }
    return _signed(office, path, urlencode({"payload": json.dumps(payload)}).encode())


def _signed(office: Office, path: str, body: bytes) -> bytes:
    """A whole HTTP request, signed at the clock's time."""
    headers = office.slack._headers(body, FORM) | {"Host": "bench", "Content-Length": len(body)}
    lines = [f"POST {path} HTTP/1.1", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode() + body


def _rates(port: int, bare: Sequence[bytes], whole: Sequence[bytes]) -> tuple[float, float]:
    """Requests a second of both, asked in turns by a process of its own: what else the machine does, both feel."""
    with get_context("spawn").Pool(1) as apart:
        return apart.apply(ask_in_turns, (port, bare, whole))


def ask_in_turns(port: int, bare: Sequence[bytes], whole: Sequence[bytes]) -> tuple[float, float]:
    """Ask as fast as is answered; gives how many of each a second in the turn that was neither slow nor fast."""

    def turns(requests: Sequence[bytes]) -> Iterator[float]:
        for start in range(0, len(requests), TURN):
            yield sum(ask_all(port, requests[start : start + TURN], None)) / CONNECTIONS

    seconds = list(zip(turns(bare), turns(whole), strict=True))
    return TURN / median(one for one, _ in seconds), TURN / median(two for _, two in seconds)


def _drive(port: int, requests: Sequence[bytes], a_second: int | None) -> list[float]:
    """Let a process of its own ask, and give the seconds that each answer took."""
    with get_context("spawn").Pool(1) as apart:
        return apart.apply(ask_all, (port, requests, a_second))


def ask_all(port: int, requests: Sequence[bytes], a_second: int | None) -> list[float]:
    """Ask over a few connections; paced, an answer counts from when it should have been asked for."""
    began, pause = perf_counter(), Event()
    lanes = CONNECTIONS * (1 if a_second is None else 4)

    def lane(first: int) -> list[float]:
        spent = []
        with socket.create_connection(("127.0.0.1", port)) as line:
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            for number in range(first, len(requests), lanes):
                due = perf_counter() if a_second is None else began + number / a_second
                pause.wait(max(0.0, due - perf_counter()))
                _ask(line, requests[number])
                spent.append(perf_counter() - due)
        return spent

    with ThreadPoolExecutor(lanes) as pool:
        return [one for spent in pool.map(lane, range(lanes)) for one in spent]


def _ask(line: socket.socket, request: bytes) -> None:
    line.sendall(request)
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += _more(line)
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200"), head
    named = dict(row.lower().split(b": ", 1) for row in head.split(b"\r\n")[1:])
    while len(body) < int(named[b"content-length"]):
        body += _more(line)


def _more(line: socket.socket) -> bytes:
    found = line.recv(65_536)
    if not found:
        raise ConnectionError("the server hung up")
    return found
