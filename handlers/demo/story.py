"""The story: what people do, and what must have come of it. Each step looks at what its readers read."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import select

from handlers.demo.stage import News, Stage
from handlers.sandbox.slack import Message
from storage.db import reading
from storage.kinds import State
from storage.models import Note, Task

FRIDAY_BEFORE = datetime(2026, 2, 27, 16, 30, tzinfo=UTC)
MONDAY_STATUS = datetime(2026, 3, 2, 13, 55, tzinfo=UTC)
MONDAY_NINE = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
FRIDAY_BERLIN = datetime(2026, 3, 6, 8, 0, tzinfo=UTC)
FRIDAY_NEW_YORK = datetime(2026, 3, 6, 14, 0, tzinfo=UTC)
ANSWER = "done, thanks! The firewall form will be Friday"
QUESTION = "Who has the contract?"
REPLY = "Legal has it; you get it on Monday."
INTERNAL = ("Check contract terms", "Margin review", "discount ends in June", "analytics module")


@dataclass(frozen=True)
class Step:
    """Something a person does (`words`), and what must be true then (`claim`)."""

    at: datetime
    title: str
    words: str
    do: Callable[[Stage], None]
    claim: str
    holds: Callable[[Stage, list[News]], bool]


def steps() -> Iterator[Step]:
    """Tell the story, scene by scene."""
    yield from _monday()
    yield from _carl_answers()
    yield from _victor_clicks()
    yield from _question_and_answer()
    yield from _two_pairs_of_eyes()


def _monday() -> Iterator[Step]:
    """The plan begins, and its owner looks at it."""
    yield Step(
        FRIDAY_BEFORE,
        "The plan begins",
        "Northwind imports the plan; everybody on it is welcomed once.",
        lambda _stage: None,
        "Carl is welcomed by mail, Victor in Slack, and the channel has the plan's card",
        lambda stage, news: len(_mails(news, "Carl")) == 1 and _card(stage) is not None,
    )
    yield Step(
        MONDAY_STATUS,
        "How is Acme?",
        "Vera types /plan status in #acme; only she sees the answer.",
        lambda stage: _slash(stage, "status"),
        "Vera sees the plan with what is internal",
        lambda _stage, news: any("Check contract terms" in one.text for one in news),
    )


def _carl_answers() -> Iterator[Step]:
    """The customer is reminded by mail and answers; who may know sees it."""
    yield Step(
        MONDAY_NINE,
        "Nine o'clock in New York",
        "The day's one reminder goes to Carl, by mail.",
        lambda _stage: None,
        "Carl is reminded of his two tasks in one mail",
        lambda _stage, news: _items(_mail(news, "Carl")) == ["12", "15"],
    )
    yield Step(
        MONDAY_NINE.replace(minute=10),
        "Carl answers on his phone",
        f"Carl replies: “{ANSWER}”",
        lambda stage: _reply(stage, ANSWER),
        "12 is done, 15 is due on Friday 6 March, and Carl is told so",
        lambda stage, news: (
            _is_done(stage, 12)
            and _due(stage, 15) == date(2026, 3, 6)
            and "undo" in _mail(news, "Carl")
        ),
    )
    yield Step(
        MONDAY_NINE.replace(minute=16),
        "Everybody who may know sees it",
        "Five minutes later; what was gathered is told.",
        lambda _stage: None,
        "the card in #acme shows that 12 is done, and Victor knows that he can begin",
        lambda stage, _news: (
            "1 of 3" in _shown(stage, _card(stage))
            and any("14" in stage.slack.shown(message) for message in _dms(stage, "Victor"))
        ),
    )


def _victor_clicks() -> Iterator[Step]:
    """A specialist is reminded in Slack and presses a button."""
    yield Step(
        FRIDAY_BERLIN,
        "Nine o'clock in Berlin",
        "Victor is reminded in Slack.",
        lambda _stage: None,
        "Victor's reminder has a button",
        lambda stage, _news: _to_complete(stage) is not None,
    )
    yield Step(
        FRIDAY_BERLIN.replace(minute=20),
        "Two seconds of Victor's day",
        "Victor clicks Complete under the reminder.",
        _click,
        "14 is done, and the button is gone",
        lambda stage, _news: _is_done(stage, 14) and _to_complete(stage) is None,
    )


def _question_and_answer() -> Iterator[Step]:
    """The customer asks by mail, and is answered from a thread in Slack."""
    yield Step(
        FRIDAY_NEW_YORK,
        "Friday, nine o'clock in New York",
        "Carl is reminded of the form, and hears that 14 is done.",
        lambda _stage: None,
        "Carl has his reminder",
        lambda _stage, news: "Firewall form" in _mail(news, "Carl"),
    )
    yield Step(
        FRIDAY_NEW_YORK.replace(minute=12),
        "A question",
        f"Carl answers the mail: “{QUESTION}”",
        lambda stage: _reply(stage, QUESTION),
        "Vera is asked in Slack, and told where her answer goes",
        lambda stage, _news: "Your answer goes to Carl" in _shown(stage, _question(stage)),
    )
    yield Step(
        FRIDAY_NEW_YORK.replace(minute=15),
        "An answer, written once",
        f"Vera answers in the thread: “{REPLY}”",
        _answer,
        "Carl has it by mail, from Vera, and the question is closed",
        lambda stage, news: (
            REPLY in _mail(news, "Carl")
            and "Vera" in _mail(news, "Carl")
            and _no_question_is_open(stage)
        ),
    )


def _two_pairs_of_eyes() -> Iterator[Step]:
    """The same plan, asked for by both sides."""
    yield Step(
        FRIDAY_NEW_YORK.replace(minute=30),
        "The vendor's eyes",
        "Vera types /plan status again.",
        lambda stage: _slash(stage, "status"),
        "Vera sees two of four done, and her internal task",
        lambda _stage, news: any(
            "2 of 4" in one.text and "Check contract terms" in one.text for one in news
        ),
    )
    yield Step(
        FRIDAY_NEW_YORK.replace(minute=31),
        "The customer's eyes",
        "Carl mails “status”.",
        lambda stage: _reply(stage, "status"),
        "Carl sees two of three done, and nothing that is internal, in no mail that he ever got",
        lambda stage, news: "2 of 3" in _mail(news, "Carl") and not _leaks(stage),
    )


def _slash(stage: Stage, words: str) -> None:
    stage.slack.slash(stage.users["Vera"], stage.channel, "/plan", words)


def _reply(stage: Stage, words: str) -> None:
    stage.mail.reply("carl@acme.example", stage.mails("Carl")[-1], words)


def _click(stage: Stage) -> None:
    found = _to_complete(stage)
    if found is not None:
        stage.slack.click(stage.users["Victor"], found, "complete")


def _answer(stage: Stage) -> None:
    found = _question(stage)
    if found is not None:
        stage.slack.dm(stage.users["Vera"], REPLY, thread=found)


def _mails(news: list[News], name: str) -> list[str]:
    return [one.text for one in news if (one.reader, one.medium) == (name, "mail")]


def _mail(news: list[News], name: str) -> str:
    return "\n".join(_mails(news, name))


def _items(mail: str) -> list[str]:
    """Give the numbers of a mail's list."""
    return re.findall(r"^(\d+)\. ", mail, re.MULTILINE)


def _dms(stage: Stage, name: str) -> list[Message]:
    return stage.slack.dms(stage.users[name])


def _to_complete(stage: Stage) -> Message | None:
    """Give Victor's message that still has a button to complete something."""
    for message in reversed(_dms(stage, "Victor")):
        if any(button["action_id"] == "complete" for button in stage.slack.buttons(message)):
            return message
    return None


def _question(stage: Stage) -> Message | None:
    asked = [m for m in _dms(stage, "Vera") if QUESTION in stage.slack.shown(m)]
    return asked[-1] if asked else None


def _card(stage: Stage) -> Message | None:
    return next((m for m in stage.slack.messages(stage.channel) if m.thread_ts is None), None)


def _shown(stage: Stage, message: Message | None) -> str:
    return stage.slack.shown(message) if message is not None else ""


def _task(stage: Stage, number: int) -> Task:
    with reading(stage.bot.engine, ()) as session:
        return session.scalars(select(Task).where(Task.number == number)).one()


def _is_done(stage: Stage, number: int) -> bool:
    return _task(stage, number).state is State.DONE


def _due(stage: Stage, number: int) -> date | None:
    return _task(stage, number).due_on


def _no_question_is_open(stage: Stage) -> bool:
    with reading(stage.bot.engine, ()) as session:
        asked = session.scalars(select(Note).where(Note.kind == "question"))
        return all(note.answered_at is not None for note in asked)


def _leaks(stage: Stage) -> bool:
    got = [mail.as_string() for name in ("Carl", "Cleo") for mail in stage.mails(name)]
    parts = [
        part.get_content()
        for name in ("Carl", "Cleo")
        for mail in stage.mails(name)
        for part in mail.walk()
        if part.get_content_maintype() == "text"
    ]
    return any(words in text for words in INTERNAL for text in (*got, *parts))
