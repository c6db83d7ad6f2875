"""The table of forgeries: nothing changes, whoever forges learns nothing, the plan's owner learns of it, once."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

import pytest
from sqlalchemy import Engine, select

from bot import commands as c
from bot import outbox, render
from bot.changes import make
from bot.identity import Reader, eyes
from bot.tokens import ReplyTokens, reply_address, reply_message_id
from handlers.mail import intake, operator, pipeline
from handlers.mail.box import Fetched
from handlers.mail.intake import Place
from storage.db import writing
from storage.kinds import IncomingState, Medium, MessageKind, Origin, State
from storage.models import Address, Message, Person, Shown
from tests.cast import Cast
from tests.conftest import Clock
from tests.mail.conftest import CARL, SECRET, Office, settings_for
from tests.servers.fixtures import BOT

HELD, IGNORED, USED = IncomingState.HELD, IncomingState.IGNORED, IncomingState.USED
URLS = {"imap_url": "imap://a:b@127.0.0.1:1/INBOX", "smtp_url": "smtp://127.0.0.1:1"}
PLACE = Place("forgery", "INBOX", 1)
UIDS = count(1)
MALLORY = "From: Mallory <mallory@evil.example>"
FROM_CARL = f"From: Carl Reyes <{CARL}>"
TOKEN = "To: {token}"
NO_TOKEN = f"To: {BOT}"
OURS = "Authentication-Results: mx.northwind.example; "
PASS, FAIL = (
    f"{OURS}dmarc=pass header.from=acme.example",
    f"{OURS}dmarc=fail header.from=acme.example",
)
PASS_EVIL = f"{OURS}dmarc=pass header.from=evil.example"
REPORT = "Content-Type: multipart/report; report-type=delivery-status; boundary=b"
GONE = "--b\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; carl@acme.example\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--"
ABSENT = "Auto-Submitted: auto-replied"
AWAY = "I am away until 2026-03-20."
FORWARD = "--b\r\nContent-Type: text/plain\r\n\r\n12 done\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nTo: {token}\r\nMessage-ID: {id}\r\n\r\n12 done\r\n--b--"


@pytest.fixture
def engine(sqlite_engine: Engine) -> Engine:
    """The database makes no difference here."""
    return sqlite_engine


@dataclass(frozen=True)
class Forgery:
    """A forged mail: its head, which may hold the tokens' names in braces, and how it must end.

    `asked`: who is asked at their registered address whether it was theirs; None where nobody can be. `told`:
    whether the owner hears of it, as they do unless nothing says which plan it is about.
    """

    name: str
    head: Sequence[str]
    body: str = "12 done"
    end: IncomingState = HELD
    asked: str | None = "carl"
    told: bool = True


# fmt: off
FORGERIES = [
    # The token is wrong, or it is none any more.
    Forgery("a token of a wrong key", [FROM_CARL, "To: {wrong_key}"]),
    Forgery("a token with one letter changed", [FROM_CARL, "To: {changed}"]),
    Forgery("a token of a key that was rotated away", [FROM_CARL, "To: {rotated}"]),
    Forgery("a token whose days are over", [FROM_CARL, "To: {expired}"]),
    Forgery("a token that was taken back", [FROM_CARL, "To: {revoked}"], asked="carl"),
    Forgery("a token of the bounces", [FROM_CARL, "To: {bounce}"]),
    Forgery("a token of somebody who was removed", ["From: Cleo <cleo@acme.example>", "To: {removed}"], asked=None),
    Forgery("a token of somebody else's plan", [FROM_CARL, "To: {sams}"]),
    Forgery("a token of somebody of the vendor", [FROM_CARL, "To: {veras}"]),
    # The token is right, and the address is not.
    Forgery("the right token from another address", [MALLORY, TOKEN, PASS_EVIL]),
    Forgery("the right token from somebody of another customer", ["From: sam@globex.example", TOKEN, f"{OURS}dmarc=pass header.from=globex.example"]),
    Forgery("the token in Cc", [MALLORY, NO_TOKEN, "Cc: {token}", PASS_EVIL]),
    Forgery("the token in Delivered-To", ["Delivered-To: {token}", MALLORY, NO_TOKEN]),
    Forgery("the token in what is answered", [MALLORY, NO_TOKEN, "In-Reply-To: {id}", "References: {id}"]),
    Forgery("the token in the body", [MALLORY, NO_TOKEN], "12 done\r\n{token}\r\n{id}", asked=None, told=False),
    Forgery("the token in the subject", [MALLORY, NO_TOKEN, "Subject: {token} {id}"], asked=None, told=False),
    Forgery("the token in a mail that is passed on", [MALLORY, NO_TOKEN, "Content-Type: multipart/mixed; boundary=b"], FORWARD, asked=None, told=False),
    Forgery("the right address in Reply-To", [MALLORY, f"Reply-To: {CARL}", TOKEN]),
    Forgery("the right address in Sender", [MALLORY, f"Sender: {CARL}", f"Return-Path: <{CARL}>", TOKEN]),
    # The address looks right.
    Forgery("the address as a name in an encoded word", ["From: =?utf-8?q?carl=40acme=2Eexample?= <mallory@evil.example>", TOKEN, PASS_EVIL]),
    Forgery("the whole author in an encoded word", ["From: =?utf-8?q?Carl_=3Ccarl=40acme=2Eexample=3E?= <mallory@evil.example>", TOKEN]),
    Forgery("nothing but an encoded word", ["From: =?utf-8?q?carl=40acme=2Eexample?=", TOKEN], asked=None),
    Forgery("the address as a quoted name", ['From: "carl@acme.example" <mallory@evil.example>', TOKEN]),
    Forgery("the address in a comment", ["From: mallory@evil.example (carl@acme.example)", TOKEN]),
    Forgery("the address as a route", ["From: <@acme.example:mallory@evil.example>", TOKEN]),
    Forgery("the address before another domain", ["From: carl@acme.example@evil.example", TOKEN]),
    Forgery("the address with a longer domain", ["From: carl@acme.example.evil.example", TOKEN]),
    Forgery("a subdomain of the right one", ["From: carl@mail.acme.example", TOKEN, PASS]),
    Forgery("a Cyrillic letter in the name", ["From: \u0441arl@acme.example", TOKEN, PASS]),
    Forgery("a Cyrillic letter in the domain", ["From: carl@\u0430cme.example", TOKEN]),
    Forgery("that domain in Punycode", ["From: carl@xn--cme-5cd.example", TOKEN]),
    Forgery("letters of full width", ["From: \uff43arl@acme.example", TOKEN]),
    Forgery("a letter of no width", ["From: ca\u200brl@acme.example", TOKEN], asked=None),
    Forgery("a dot of another kind", ["From: carl@acme\u3002example", TOKEN]),
    # There are two of them.
    Forgery("a second From", [MALLORY, FROM_CARL, TOKEN, PASS], asked=None),
    Forgery("a second From behind the first", [FROM_CARL, MALLORY, TOKEN, PASS], asked=None),
    Forgery("the same From twice", [FROM_CARL, FROM_CARL, TOKEN, PASS], asked=None),
    Forgery("two authors", [f"From: {CARL}, mallory@evil.example", TOKEN, PASS], asked=None),
    Forgery("two addresses in one place", [f"From: <{CARL}> <mallory@evil.example>", TOKEN, PASS], asked=None),
    # Nobody vouches for the address, or somebody who has nothing to say.
    Forgery("the right address without a token", [FROM_CARL, NO_TOKEN]),
    Forgery("a failed DMARC with everything else right", [FAIL, FROM_CARL, TOKEN]),
    Forgery("a failed DMARC without a token", [FAIL, FROM_CARL, NO_TOKEN]),
    Forgery("results of the sender's own host", [FROM_CARL, NO_TOKEN, "Authentication-Results: mx.evil.example; dmarc=pass header.from=acme.example"]),
    Forgery("results in our host's name below its own", [FAIL, FROM_CARL, NO_TOKEN, PASS]),
    Forgery("results in our host's name below two of its own", [FAIL, f"{OURS}dmarc=none", FROM_CARL, TOKEN, PASS]),
    Forgery("results in our host's name below its silence", [f"{OURS}spf=pass smtp.mailfrom=evil.example", FROM_CARL, NO_TOKEN, PASS]),
    Forgery("results in our host's name below another's", ["Authentication-Results: filter.example; spf=none", FROM_CARL, NO_TOKEN, PASS]),
    Forgery("a pass within a quoted result", [f'{OURS}spf=fail smtp.mailfrom="; dmarc=pass header.from=acme.example"', FROM_CARL, NO_TOKEN]),
    Forgery("a pass for the sender's own domain", [PASS_EVIL, FROM_CARL, NO_TOKEN]),
    Forgery("a pass for a subdomain", [f"{OURS}dmarc=pass header.from=guest.acme.example", FROM_CARL, NO_TOKEN]),
    Forgery("a pass and a failure in one", [f"{OURS}dmarc=pass header.from=acme.example; dmarc=fail", FROM_CARL, TOKEN]),
    Forgery("an older chain's pass", ["ARC-Authentication-Results: i=1; mx.northwind.example; dmarc=pass header.from=acme.example", FROM_CARL, NO_TOKEN]),
    # Robots' mails are believed no sooner.
    Forgery("a bounce to the address for answers", ["From: mailer-daemon@evil.example", TOKEN, REPORT], GONE, IGNORED, None, told=False),
    Forgery("a bounce without a token", ["From: mailer-daemon@acme.example", NO_TOKEN, REPORT], GONE, IGNORED, None, told=False),
    Forgery("a bounce to somebody else's token", ["From: mailer-daemon@acme.example", "To: {sams_bounce}", REPORT], GONE, IGNORED, None, told=False),
    Forgery("an absence from another address", [MALLORY, TOKEN, ABSENT], AWAY, IGNORED, None, told=False),
    Forgery("an absence without a token", [FROM_CARL, NO_TOKEN, ABSENT, PASS], AWAY, IGNORED, None, told=False),
    Forgery("an absence that failed DMARC", [FAIL, FROM_CARL, TOKEN, ABSENT], AWAY, IGNORED, None, told=False),
    Forgery("a wish to stop from another address", [MALLORY, TOKEN], "stop"),
    Forgery("a colleague invited from another address", [MALLORY, TOKEN], "add mallory@evil.example"),
    Forgery("a yes in somebody's name to the question whose it was", [MALLORY, "To: {question}"], "yes"),
]
# fmt: on


@pytest.fixture
def scene(engine: Engine, cast: Cast, clock: Clock) -> Office:
    """An office from which Carl was reminded; no server is needed to read what came."""
    office = Office(engine, cast, clock, settings_for(**URLS))
    with writing(engine) as session:
        session.get_one(Message, office.remind()).shown = [Shown(task_id=cast.sso_metadata)]
    return office


@pytest.mark.parametrize("forgery", FORGERIES, ids=lambda one: one.name)
def test_forged_mail_changes_nothing_and_the_owner_alone_learns_of_it(
    scene: Office, forgery: Forgery
):
    mail = written(scene, forgery)
    before = len(scene.messages())

    for _ in range(2):
        arrive(scene, mail)

    carl = scene.read(lambda s: s.get_one(Person, scene.cast.carl))
    (address,) = scene.read(lambda s: list(s.scalars(select(Address).where(Address.email == CARL))))
    assert (scene.fates(), bool(scene.incoming()[0].why)) == ([forgery.end], True)
    assert scene.changes() == []
    assert scene.state(scene.cast.sso_metadata) is State.OPEN
    assert (carl.away_until, address.failures, address.dead_at) == (None, 0, None)
    assert told(scene, before) == expected(scene, forgery)


def test_mail_that_is_sent_again_by_somebody_else_does_nothing_again(scene: Office):
    genuine = written(scene, Forgery("genuine", [PASS, FROM_CARL, TOKEN]))
    arrive(scene, genuine)
    with writing(scene.engine) as session:
        vera = session.get_one(Person, scene.cast.vera)
        reopened = [c.ReopenTask(scene.cast.sso_metadata)]
        make(session, reopened, actor=vera, origin=Origin.SLASH, now=scene.clock())

    arrive(scene, b"Received: from evil.example\r\n" + genuine)
    arrive(scene, FAIL.encode() + b"\r\n" + genuine.replace(b"forged@", b"again@"))

    assert scene.state(scene.cast.sso_metadata) is State.OPEN
    assert scene.fates() == [USED, HELD]


def test_token_of_one_plan_names_nothing_of_another(scene: Office):
    head = [
        f"{OURS}dmarc=pass header.from=globex.example",
        "From: sam@globex.example",
        "To: {sams}",
    ]
    words = "ACME-12 done. Who has the firewall form?"
    mail = written(scene, Forgery("another plan", head, words))
    before = len(scene.messages())

    arrive(scene, mail)

    assert scene.changes() == []
    (answer,) = scene.messages()[before:]
    with eyes(scene.engine, Reader.person(scene.cast.sam)) as session:
        links = scene.links
        letter = render.for_mail(
            session, session.get_one(Message, answer.id), now=scene.clock(), links=links
        )
    assert letter is not None
    assert not any(word in letter.text for word in ("Acme", "ACME", "SSO", "Carl", "Northwind"))


def expected(office: Office, forgery: Forgery) -> list[tuple[str, int]]:
    """Who is told what of it: of a robot's mail nobody, of another the owner, and whose it would be."""
    if not forgery.told:
        return []
    asked = [("confirm_sender", getattr(office.cast, forgery.asked))] if forgery.asked else []
    return [("held", office.cast.vera), *asked]


def told(office: Office, before: int) -> list[tuple[str, int]]:
    rows = office.messages()[before:]
    assert all(row.kind is MessageKind.NOTICE for row in rows)
    return [(row.about["what"], row.person_id) for row in rows]


def written(office: Office, forgery: Forgery) -> bytes:
    """The mail with its tokens; what was to be done before it could be written is done."""
    mail = "\r\n".join((*forgery.head, "Message-ID: <forged@evil.example>", "", forgery.body, ""))
    for name in TOKENS:
        if f"{{{name}}}" in mail:
            mail = mail.replace(f"{{{name}}}", place_of(office, name))
    return mail.encode()


def arrive(office: Office, mail: bytes) -> None:
    """Let it come in once more; what is known already is not understood again."""
    fetched = Fetched(next(UIDS), mail, len(mail), None)
    with writing(office.engine) as session:
        (taken,) = intake.take_in(session, PLACE, [fetched], now=office.clock())
    pipeline.understand(office.desk, taken.incoming_id, now=office.clock())


TOKENS = ("token", "id", "wrong_key", "changed", "rotated", "expired", "revoked", "bounce", "removed", "sams", "sams_bounce", "veras", "question")  # fmt: skip


def place_of(office: Office, name: str) -> str:
    """Where a token of that name stands: in an address of ours, or in a Message-ID."""
    reminder = office.messages()[0].id
    token = office.replies.mint(reminder, office.cast.carl, office.clock())
    match name:
        case "id":
            return reply_message_id(token, BOT)
        case "wrong_key" | "rotated":
            other = ReplyTokens(f"{name} {name}"[:9] + SECRET)
            token = other.mint(reminder, office.cast.carl, office.clock())
        case "changed":
            token = token[:-1] + ("a" if token[-1] != "a" else "b")
        case "expired":
            office.clock.forward(days=100)
        case "revoked":
            operator.revoke(office.engine, CARL, now=office.clock())
        case "bounce":
            token = office.bounces.mint(reminder, office.cast.carl, office.clock())
        case "removed":
            token = office.replies.mint(_sent(office, "cleo"), office.cast.cleo, office.clock())
            _remove(office, office.cast.cleo)
        case "sams":
            token = office.replies.mint(_sent(office, "sam"), office.cast.sam, office.clock())
        case "sams_bounce":
            token = office.bounces.mint(_sent(office, "sam"), office.cast.sam, office.clock())
        case "veras":
            token = office.replies.mint(_sent(office, "vera"), office.cast.vera, office.clock())
        case "question":
            what = {"what": "confirm_sender", "incoming": 1}
            token = office.replies.mint(
                _sent(office, "carl", what), office.cast.carl, office.clock()
            )
    return reply_address(token, BOT)


def _sent(office: Office, name: str, about: dict[str, object] | None = None) -> int:
    """Write a mail to somebody, and give its key."""
    with writing(office.engine) as session:
        person = session.get_one(Person, getattr(office.cast, name))
        plan = None if name == "sam" else office.cast.plan
        row = outbox.notice(session, "x", person, now=office.clock(), about=about or {"what": "away"}, plan_id=plan, medium=Medium.MAIL)  # fmt: skip
        assert row is not None
        return row.id


def _remove(office: Office, person_id: int) -> None:
    with writing(office.engine) as session:
        session.get_one(Person, person_id).active = False
