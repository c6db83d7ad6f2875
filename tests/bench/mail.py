"""Mail in: a box of 5,000 at start, beside the bare work on the same box, and how long a mail takes with IDLE."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter

from sqlalchemy import Engine, func, select

from bot.settings import Settings, make_settings
from bot.tokens import BounceTokens, ReplyTokens, reply_address
from handlers.mail.poller import BATCH, Poller
from storage import migrations
from storage.db import connect, reading, writing
from storage.kinds import Audience, Medium, MessageKind, MessageState, Origin
from storage.models import Change, Incoming, Message, Note, PlanChannel, Shown
from tests import cast as people
from tests.bench import quiet
from tests.cast import NOON, TEAM, Cast
from tests.servers.dovecot import Dovecot

MAILS = 5_000
HEARD = 40
SECRET = "a-secret-key-of-forty-letters-or-even-more"
CARL = "carl@acme.example"
PATIENCE = 20
OBSERVATION = re.compile(rb"The network team looked at [^\r]*")
CARD = select(Message.id).where(Message.kind == MessageKind.CARD, Message.due_at.is_not(None))
QUOTE = "\r\n".join(["> 12. Send SSO metadata", "> due Wed 4 March", ">"] * 4)


def run() -> Iterator[str]:
    """Measure against Dovecot; the box is filled before the clock runs."""
    server = Dovecot()
    server.start()
    try:
        with TemporaryDirectory() as folder:
            yield from _rates(server, Path(folder))
            yield _latency(server, Path(folder))
    finally:
        server.stop()


def _rates(server: Dovecot, folder: Path) -> Iterator[str]:
    address = server.fresh_address("bare")
    _fill(server, address, _mails(address, None))
    bare = MAILS / _bare(server, address, *_database(folder / "bare.db"))
    url, cast = _database(folder / "whole.db")
    address = server.fresh_address("whole")
    mails = _mails(address, _answered(url, cast))
    _fill(server, address, mails)
    seconds, memory = _apart(partial(_whole, url, _settings(server, address)))
    whole = MAILS / seconds
    yield (
        f"{MAILS:,} mails: bare {bare:,.0f}/s, taken in {whole:,.0f}/s,"
        f" ratio {whole / bare:.2f}, memory {memory:.0f} MB"
    )
    yield _ends(url)
    _fill(server, address, mails)
    again, _ = _apart(partial(_whole, url, _settings(server, address)))
    yield f"the same once more: {MAILS / again:,.0f}/s; {_ends(url)}"


def _ends(url: str) -> str:
    engine = connect(url)
    with reading(engine, ()) as session:
        rows = session.execute(select(Incoming.state, func.count()).group_by(Incoming.state))
        ends = ", ".join(f"{count:,} {state.value}" for state, count in rows)
        changes = session.scalar(select(func.count()).select_from(Change))
    engine.dispose()
    return f"mails {ends}; changes {changes:,}"


def _mails(address: str, token: str | None) -> list[bytes]:
    """Answers of Carl's, as many clients write them: a line, the quote, a signature; each another one."""
    to = reply_address(token, address) if token else address
    return [
        "\r\n".join(
            (
                "Received: from mx.acme.example by mx.northwind.example; Mon, 2 Mar 2026 11:58:00 +0000",
                "Authentication-Results: mx.northwind.example; dmarc=pass header.from=acme.example",
                f"From: Carl Reyes <{CARL}>",
                f"To: {to}",
                "Subject: Re: Acme onboarding: 2 tasks",
                "Date: Mon, 02 Mar 2026 11:58:00 +0000",
                f"Message-ID: <bench-{number}@acme.example>",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "",
                f"The network team looked at machine {number} and saw nothing odd.",
                "",
                "On Mon, Mar 2, 2026 at 9:00 AM Northwind via Tandem wrote:",
                QUOTE,
                "",
                "-- ",
                "Carl Reyes",
                "Acme Inc.",
                "",
            )
        ).encode()
        for number in range(MAILS)
    ]


def _fill(server: Dovecot, address: str, mails: list[bytes]) -> None:
    with server.client(address) as client:
        for start in range(0, len(mails), 500):
            client.multiappend("INBOX", mails[start : start + 500])


def _bare(server: Dovecot, address: str, url: str, cast: Cast) -> float:
    """Fetch in batches, parse by the standard library, one bare transaction a mail, move in batches."""
    engine = connect(url)
    began = perf_counter()
    with server.client(address) as client:
        client.select_folder("INBOX")
        client.create_folder("Processed")
        uids = client.search()
        for start in range(0, len(uids), BATCH):
            batch = uids[start : start + BATCH]
            for uid, row in client.fetch(batch, ["BODY.PEEK[]"]).items():
                _keep(engine, cast, uid, row[b"BODY[]"])
            client.move(batch, "Processed")
    engine.dispose()
    return perf_counter() - began


def _keep(engine: Engine, cast: Cast, uid: int, raw: bytes) -> None:
    """Insert by the same ORM what a mail cannot do without: itself, its words, their history, who is told."""
    mail = message_from_bytes(raw, policy=policy.default)
    body = mail.get_body(("plain",))
    assert body is not None
    row = Incoming(
        account="bare",
        folder="INBOX",
        uidvalidity=1,
        uid=uid,
        identity=str(mail["Message-ID"]),
        sha256="",
        raw=raw,
        size=len(raw),
        sender=str(mail["From"]),
        subject=str(mail["Subject"]),
        arrived_at=NOON,
    )
    note = Note(plan_id=cast.plan, author_id=cast.carl, at=NOON, text=body.get_content())
    change = Change(
        plan_id=cast.plan,
        at=NOON,
        actor_id=cast.carl,
        origin=Origin.MAIL,
        verb="comment",
        audience=Audience.SHARED,
        request=str(uid),
    )
    told = Message(
        key=f"bare:{uid}",
        kind=MessageKind.CHANGE,
        medium=Medium.SLACK,
        person_id=cast.vera,
        made_at=NOON,
        due_at=NOON,
    )
    with writing(engine) as session:
        session.add_all([row, note, change, told])


def _database(path: Path) -> tuple[str, Cast]:
    url = f"sqlite:///{path}"
    migrations.upgrade(url)
    engine = connect(url)
    cast = people.insert(engine)
    engine.dispose()
    return url, cast


def _answered(url: str, cast: Cast) -> str:
    """Write the reminder that is answered and give its token."""
    engine = connect(url)
    with writing(engine) as session:
        row = Message(
            key="reminder:bench",
            kind=MessageKind.REMINDER,
            medium=Medium.MAIL,
            person_id=cast.carl,
            made_at=NOON,
            state=MessageState.SENT,
            sent_text=QUOTE.replace("> ", ""),
            shown=[Shown(task_id=cast.sso_metadata), Shown(task_id=cast.firewall_form)],
        )
        session.add(row)
        session.flush()
        token = ReplyTokens(SECRET).mint(row.id, cast.carl, NOON)
    engine.dispose()
    return token


def _settings(server: Dovecot, address: str) -> Settings:
    return make_settings(
        {
            "secret_key": SECRET,
            "encryption_key": "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "mail_address": address,
            "mail_authserv_id": "mx.northwind.example",
            "imap_url": server.imap_url(address),
        }
    )


def _poller(engine: Engine, settings: Settings) -> Poller:
    mail = settings.mail
    assert mail is not None
    return Poller(
        engine,
        mail,
        mail.mailboxes[0],
        replies=ReplyTokens(SECRET),
        bounces=BounceTokens(SECRET),
        clock=lambda: NOON,
    )


def _whole(url: str, settings: Settings, told: Connection) -> None:
    """Take the box in, in a process of its own, whose memory is then its own."""
    quiet()
    engine = connect(url)
    poller = _poller(engine, settings)
    began = perf_counter()
    poller.poll()
    told.send((perf_counter() - began, _peak()))


def _peak() -> float:
    """Give the most memory that the process has had, in MB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


def _apart(work: "partial[None]") -> tuple[float, float]:
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=work, args=(theirs,))
    process.start()
    found: tuple[float, float] = ours.recv()
    process.join()
    return found


def _latency(server: Dovecot, folder: Path) -> str:
    """Deliver one mail after the other to a poller in IDLE, each of which changes the plan.

    How long it takes until the change is there, and the card in Slack waits to be drawn again.
    """
    url, cast = _database(folder / "latency.db")
    engine = connect(url)
    with writing(engine) as session:
        session.add(PlanChannel(plan_id=cast.plan, team_id=TEAM, channel_id="C01"))
    address = server.fresh_address("idle")
    mails = _mails(address, _answered(url, cast))
    stop, pause = Event(), Event()
    thread = Thread(target=_poller(engine, _settings(server, address)).run, args=(stop,))
    thread.start()
    spent = []
    for number in range(HEARD):
        pause.wait(0.1)
        began = perf_counter()
        words = b"12 done" if number % 2 == 0 else b"reopen 12"
        server.deliver(address, OBSERVATION.sub(words, mails[number]))
        while not _is_redrawn(engine, number + 1) and perf_counter() - began < PATIENCE:
            pause.wait(0.005)
        spent.append(perf_counter() - began)
    stop.set()
    thread.join()
    engine.dispose()
    return f"delivered to changed and the card's redraw queued, with IDLE: p50 {quantiles(spent, n=20)[9]:.2f} s, p95 {quantiles(spent, n=20)[18]:.2f} s"


def _is_redrawn(engine: Engine, changes: int) -> bool:
    """Whether so many changes are there and the card is due; it is then taken for drawn."""
    with reading(engine, ()) as session:
        count = session.scalar(select(func.count()).where(Change.verb.in_(["complete", "reopen"])))
        card = session.scalar(CARD)
    if count != changes or card is None:
        return False
    with writing(engine) as session:
        session.get_one(Message, card).due_at = None
    return True
