"""The doors of the bot: for each, how somebody gets there, and what they do."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot import commands as c
from handlers.sandbox.slack import Message
from storage.db import writing
from storage.kinds import Medium, MessageKind, Origin
from storage.models import Person, SlackIdentity
from tests.cast import TEAM
from tests.stories.stage import CARL, VERA, Stage, links_of

# A little past nine in New York, on a Monday.
THEN = datetime(2026, 3, 2, 14, 30, tzinfo=UTC)
FRIDAY = date(2026, 3, 6)
Act = Callable[[], Any]
# What a row of history holds, in this order; audience, was and now come behind.
HELD = (
    *("plan_id", "task_id", "milestone_id", "goal_id", "note_id", "proposal_id", "person_id"),
    *("at", "actor_id", "verb"),
)
ACTOR, VERB = HELD.index("actor_id"), HELD.index("verb")


@dataclass(frozen=True)
class Outcome:
    """What came of a change: history, what is told to whom, the card."""

    history: tuple[Any, ...]
    told: tuple[Any, ...]
    card: str
    drawn: int


def welcome_carl_in_slack(stage: Stage) -> None:
    """Let Carl be a guest in the vendor's workspace, as customers often are; he has mail, too."""
    guest = stage.slack.add_user(TEAM, "Carl Reyes", id="U04CARL", is_guest=True)
    stage.channel_of_world().members.add(guest.id)
    stage.users["carl"] = guest
    with writing(stage.engine) as session:
        identity = SlackIdentity(person_id=stage.cast.carl, team_id=TEAM, user_id=guest.id)
        session.add(identity)


def tell_by(stage: Stage, person_id: int, medium: Medium) -> None:
    """Let somebody be told in Slack or by mail."""
    with writing(stage.engine) as session:
        session.get_one(Person, person_id).channel = medium


def morning(stage: Stage, medium: Medium) -> None:
    """Let it be nine in New York, with a card in the channel and Carl's reminder in his mailbox or DM."""
    welcome_carl_in_slack(stage)
    tell_by(stage, stage.cast.carl, medium)
    stage.make(None, c.EditPlan(stage.cast.plan, phase="onboarding"))
    stage.wind()
    stage.clock.now = THEN.replace(minute=0)
    stage.round()
    stage.clock.now = THEN


def asked_for_a_date(stage: Stage, medium: Medium) -> None:
    """Let Carl have asked for a Friday, and Vera have read that she is to agree."""
    tell_by(stage, stage.cast.vera, medium)
    stage.clock.now = THEN - timedelta(minutes=10)
    stage.make(stage.cast.carl, c.MoveDate(stage.cast.sso_metadata, FRIDAY), origin=Origin.MAIL)
    stage.round()
    stage.clock.now = THEN


def outcome(stage: Stage, act: Act) -> Outcome:
    """Do something, and give what came of it; `act` begins at `THEN` and changes something then."""
    changes, rows = len(stage.changes()), len(stage.rows())
    calls = len(stage.slack.calls)
    act()
    history = tuple(_history(one) for one in stage.changes()[changes:])
    told = tuple(sorted(filter(None, (_told(one) for one in stage.rows()[rows:]))))
    stage.round()
    ts = card_of(stage).ts
    drawn = [
        one
        for one in stage.slack.calls[calls:]
        if one.method == "chat.update" and one.arguments.get("ts") == ts
    ]
    return Outcome(history, told, stage.card(), len(drawn))


def card_of(stage: Stage) -> Message:
    """The card in the plan's channel."""
    standing = stage.slack.messages(stage.channel)
    return next(one for one in standing if one.bot_id and one.thread_ts is None)


def _history(change: Any) -> tuple[Any, ...]:
    """All that a row holds, but for its key, its request and its door."""
    return (*(getattr(change, name) for name in HELD), change.audience, change.was, change.now)


def _told(row: Any) -> tuple[Any, ...] | None:
    """Who is told, of what, when; the answer to who spoke is the door's own."""
    if row.kind is MessageKind.ANSWER:
        return None
    reader = (row.person_id or 0, row.team_id or "", row.channel_id or "", row.medium.value)
    return (row.kind.value, *reader, " ".join(sorted(row.about)), str(row.due_at))


# Each door gets ready (at some time before THEN) and gives what is done at THEN.


def by_button(stage: Stage) -> Act:
    """Press Complete under the reminder in Slack."""
    reminder = stage.slack.dms(stage.users["carl"])[-1]
    task = f'{{"task":{stage.cast.sso_metadata}}}'
    return lambda: _take(stage.slack.click(stage.users["carl"], reminder, "complete", task))


def by_slash(words: str) -> Callable[[Stage], Act]:
    """Type a command."""
    return lambda stage: lambda: _take(stage.slash("carl", words))


def by_mention(words: str) -> Callable[[Stage], Act]:
    """Name the bot in the channel."""
    return lambda stage: (
        lambda: _take(stage.slack.mention(stage.users["carl"], stage.channel, words))
    )


def by_dm(words: str) -> Callable[[Stage], Act]:
    """Write to the bot."""
    return lambda stage: lambda: _take(stage.slack.dm(stage.users["carl"], words))


def by_thread(words: str) -> Callable[[Stage], Act]:
    """Answer under the card."""
    return lambda stage: (
        lambda: _take(
            stage.slack.say(stage.users["carl"], stage.channel, words, thread=card_of(stage))
        )
    )


def by_mail(words: str) -> Callable[[Stage], Act]:
    """Answer the reminder by mail."""

    def ready(stage: Stage) -> Act:
        stage.reply(CARL, words)
        return lambda: _take(stage.fetch() == 1)

    return ready


def by_page(stage: Stage) -> Act:
    """Open the page of the mail's button, and press there three seconds later."""
    url = links_of(stage.mails(CARL)[-1], "do")[0]
    stage.clock.forward(seconds=-3)
    return lambda: _take(stage.press(url).status_code == 200)


def vera_by_button(stage: Stage) -> Act:
    """Press Yes."""
    asked = stage.slack.dms(stage.users["vera"])[-1]
    return lambda: _take(stage.slack.click(stage.users["vera"], asked, "accept"))


def vera_by_dm(stage: Stage) -> Act:
    """Say yes to the bot."""
    return lambda: _take(stage.slack.dm(stage.users["vera"], "yes"))


def vera_by_thread(stage: Stage) -> Act:
    """Say yes under the question."""
    asked = stage.slack.dms(stage.users["vera"])[-1]
    return lambda: _take(stage.slack.dm(stage.users["vera"], "yes", thread=asked))


def vera_by_mail(stage: Stage) -> Act:
    """Answer the question's mail."""
    stage.reply(VERA, "yes")
    return lambda: _take(stage.fetch() == 1)


def vera_by_page(stage: Stage) -> Act:
    """Open the page of the mail's Yes, and press there three seconds later."""
    url = links_of(stage.mails(VERA)[-1], "do")[0]
    stage.clock.forward(seconds=-3)
    return lambda: _take(stage.press(url).status_code == 200)


def _take(done: Any) -> None:
    assert done is True or done.ok


DOORS: dict[str, tuple[Medium, Origin]] = {
    "button": (Medium.SLACK, Origin.BUTTON),
    "slash": (Medium.SLACK, Origin.SLASH),
    "mention": (Medium.SLACK, Origin.MENTION),
    "dm": (Medium.SLACK, Origin.DM),
    "thread": (Medium.SLACK, Origin.THREAD),
    "mail": (Medium.MAIL, Origin.MAIL),
    "page": (Medium.MAIL, Origin.PAGE),
}
