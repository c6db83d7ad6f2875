"""A rich day on a plan with internal things, and everything that others than the vendor can read of it.

What is internal has a word, a number, a month and keys that nothing shared has, so that it is found wherever
it shows. The same day can be had without it: then nothing that the customer reads may differ in a letter.
"""

import base64
import json
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select

from bot import commands as c
from storage.db import writing
from storage.kinds import Audience, MilestoneKind, NoteKind, Origin
from storage.models import Base, Change, Goal, Milestone, Note, Proposal, Task
from tests.cast import INTERNAL_WORDS
from tests.stories.stage import CARL, CLEO, Stage, words_of

INTERNAL = Audience.INTERNAL
SECRET = "Zebra"
NUMBER = 4711
FLOOR = 73_100_000
JULY = date(2026, 7, 15)
SAM = "sam@globex.example"
MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
KINDS: tuple[type[Base], ...] = (Task, Milestone, Goal, Note, Change, Proposal)
LEAKS = re.compile(
    rf"{SECRET}|\b{NUMBER}\b|\bJul|2026-07|\b0?7/\d\d|" + "|".join(map(re.escape, INTERNAL_WORDS)),
    re.IGNORECASE,
)
TOKEN = re.compile(r"[\w-]{8,}(?=\.[\w-]+\.[\w-]+)")
ADDRESS = re.compile(r"https?://\S+?(?=[\"<>\s]|$)")


def lift_keys(stage: Stage) -> None:
    """Let the keys of all that comes be such as stand nowhere by chance."""
    if stage.engine.dialect.name == "postgresql":
        with stage.engine.begin() as connection:
            for kind in KINDS:
                name = kind.__tablename__
                connection.exec_driver_sql(f"SELECT setval('{name}_id_seq', {FLOOR})")
    first = {"id": FLOOR, "plan_id": stage.cast.plan, "audience": INTERNAL}
    with writing(stage.engine) as session:
        session.add_all(
            [
                Task(title=f"{SECRET} audit", number=NUMBER, due_on=JULY, **first),
                Milestone(title=f"{SECRET} gate", due_on=JULY, **first),
                Goal(title=f"{SECRET} profit", baseline=NUMBER, target=NUMBER, **first),
                Note(text=f"{SECRET} remark", at=MORNING, author_id=stage.cast.vera, **first),
            ]
        )
        task = session.get_one(Task, stage.cast.contract)
        task.due_on = task.promised_on = JULY
        session.get_one(Milestone, stage.cast.margin_review).due_on = JULY


def hidden_keys(stage: Stage) -> set[int]:
    """The keys of all rows that are internal now."""
    with writing(stage.engine) as session:
        return {
            key
            for kind in KINDS
            for key in session.scalars(select(kind.id).where(kind.audience == INTERNAL))  # type: ignore[attr-defined]
            if key >= FLOOR
        }


def live(stage: Stage, *, inside: bool) -> None:
    """Let the day pass; `inside` says whether the vendor works on internal things as well."""
    for number, (who, commands) in enumerate(_steps(stage)):
        stage.clock.now = MORNING + timedelta(minutes=10 * number)
        is_inside = who.endswith("*")
        if inside or not is_inside:
            made = commands() if callable(commands) else commands
            stage.make(getattr(stage.cast, who.rstrip("*"), None), *made, origin=Origin.SLASH)
        stage.round()
    _talk(stage)


def _talk(stage: Stage) -> None:
    """Let the customers and a stranger say things by mail, and the next days' reminders come."""
    stage.wind()
    stage.clock.now = datetime(2026, 3, 3, 14, 0, tzinfo=UTC)
    stage.round()
    sayings = ("status", "what is left for me?", "help", "13 done", "who has 13?", "undo")
    for number, words in enumerate(sayings):
        stage.clock.now = datetime(2026, 3, 3, 15, 10 * number, tzinfo=UTC)
        stage.reply(CARL, words)
        stage.round()
    stage.clock.now = datetime(2026, 3, 4, 14, 0, tzinfo=UTC)
    stage.mail.write(CLEO, stage.address, "Hello", "status")
    stage.mail.write(SAM, stage.address, "Hello", "status ACME")
    stage.round()


Commands = tuple[c.Command, ...]


def _steps(stage: Stage) -> Iterator[tuple[str, Commands | Callable[[], Commands]]]:
    """Who does what, ten minutes apart; a star marks what is internal."""
    k = stage.cast
    yield from _outside(stage)
    zebra = FLOOR
    yield "vera*", (c.StartTask(zebra), c.StartTask(k.contract))
    yield "victor*", (c.BlockTask(zebra, f"{SECRET} lawyers"),)
    yield "vera*", (c.UnblockTask(zebra), c.MoveDate(zebra, date(2026, 7, 20), f"{SECRET} slip"))
    yield "vera*", (c.AssignTask(zebra, k.victor), c.SnoozeTask(zebra, date(2026, 7, 16)))
    yield "vera*", (c.EditTask(zebra, title=f"{SECRET} check", instructions=f"{SECRET} how"),)
    yield "vera*", (c.EditTask(zebra, after=(k.sso_metadata,), milestone=k.go_live),)
    yield "vera*", (c.Comment(k.plan, f"{SECRET} thought", k.firewall_form, audience=INTERNAL),)
    yield "vera*", (c.Comment(k.plan, f"{SECRET}!", kind=NoteKind.DECISION, audience=INTERNAL),)
    yield "vera*", (c.Ask(k.plan, f"{SECRET}?", k.firewall_form, k.victor, INTERNAL),)
    yield "victor*", lambda: (c.Answer(_note(stage, f"{SECRET}?"), f"{SECRET} yes"),)
    yield "vera*", (c.AddMilestone(k.plan, f"{SECRET} step", JULY, audience=INTERNAL),)
    yield "vera*", (c.EditMilestone(k.margin_review, title=f"{SECRET} margin"),)
    yield "vera*", (c.AddGoal(k.plan, f"{SECRET} goal", NUMBER, NUMBER, audience=INTERNAL),)
    yield "vera*", (c.EditGoal(FLOOR, actual=float(NUMBER)),)
    yield "vera*", (c.AddTask(k.plan, f"{SECRET} extra", k.vera, JULY, audience=INTERNAL),)
    yield "vera*", (c.LinkChannel(k.plan, "T01", "C99ZEBRA", INTERNAL),)
    yield "victor*", (c.CompleteTask(zebra),)
    yield "victor*", (c.Undo(),)
    yield "victor*", (c.CompleteTask(k.contract), c.CancelTask(zebra, f"{SECRET} off"))
    yield "vera*", (c.ReopenTask(zebra), c.UnlinkChannel(k.plan, "T01", "C99ZEBRA"))
    yield "victor", (c.CompleteTask(k.configure_sso),)


def _outside(stage: Stage) -> Iterator[tuple[str, Commands | Callable[[], Commands]]]:
    """What is shared: every verb, by the vendor's two."""
    k = stage.cast
    yield "vera", (c.EditPlan(k.plan, phase="onboarding"),)
    yield "vera", (c.AddMilestone(k.plan, "Training", date(2026, 4, 1), MilestoneKind.PHASE),)
    yield "operator", (c.AddTask(k.plan, "Train the nurses", k.carl, date(2026, 3, 5), number=21),)
    yield "vera", (c.EditTask(k.firewall_form, instructions="Fill it in.", after=()),)
    yield "victor", (c.StartTask(k.configure_sso), c.BlockTask(k.configure_sso, "waiting on DNS"))
    yield "victor", (c.UnblockTask(k.configure_sso), c.MoveDate(k.configure_sso, date(2026, 3, 12)))
    yield "victor", (c.MoveDate(k.configure_sso, date(2026, 4, 9)),)
    yield "vera", (c.Comment(k.plan, "Hello all", k.sso_metadata), c.Ask(k.plan, "Which IdP?"))
    yield "carl", lambda: (c.Answer(_note(stage, "Which IdP?"), "Okta"), c.Accept(_asked(stage)))
    yield "vera", (c.EditGoal(k.goal, actual=5), c.AddGoal(k.plan, "Fewer calls", 9, 3))
    yield "vera", (c.AssignTask(k.firewall_form, k.cleo),)
    yield "vera", (c.AssignTask(k.firewall_form, k.carl), c.SnoozeTask(k.configure_sso, JULY))
    yield "victor", (c.CompleteTask(k.sso_metadata),)
    yield "victor", (c.Undo(),)


def _note(stage: Stage, text: str) -> int:
    with writing(stage.engine) as session:
        return session.scalars(select(Note.id).where(Note.text == text)).one()


def _asked(stage: Stage) -> int:
    with writing(stage.engine) as session:
        return session.scalars(select(Proposal.id).order_by(Proposal.id)).all()[-1]


def mailed(stage: Stage, address: str) -> list[str]:
    """Everything that somebody got by mail, with what is inside of its links."""
    return [opened(words_of(mail)) for mail in stage.mails(address)]


def told_in_channel(stage: Stage) -> list[str]:
    """Every state of everything that ever stood in the plan's channel, as it went over the wire."""
    return [
        json.dumps(call.arguments, default=str)
        for call in stage.slack.calls
        if call.method.startswith("chat.") and call.arguments.get("channel") == stage.channel.id
    ]


def opened(words: str) -> str:
    """Put what is packed into links beside the words."""
    packed = [_unpacked(token) for token in TOKEN.findall(words)]
    return "\n".join((words, *packed))


def _unpacked(token: str) -> str:
    with suppress(ValueError, zlib.error):
        raw = base64.urlsafe_b64decode(token.lstrip(".") + "=" * (-len(token) % 4))
        return raw.decode(errors="replace")
    return ""


def steadied(words: str) -> str:
    """Leave out what may differ: addresses with tokens, and what a mail's way has written on it."""
    words = re.sub(r'"(\w*id|status)": \d+', r'"\1": 0', words)
    kept = [line for line in words.splitlines() if not _of_the_way(line)]
    return ADDRESS.sub("<address>", "\n".join(kept))


def _of_the_way(line: str) -> bool:
    own = ("from:", "to:", "subject:", "list-id:")
    return bool(re.match(r"[\w-]+: ", line)) and not line.lower().startswith(own)
