"""Makes changes and words them with a reader's eyes, as the sender does."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, select

from bot import changes, render
from bot import commands as c
from bot.identity import Reader, eyes
from storage.db import writing
from storage.kinds import Medium, MessageKind, Origin
from storage.models import Change, Message, Person
from tests.cast import NOON, Cast


class FakeLinks:
    """Addresses that a test can read."""

    def plan(self, plan_id: int, /) -> str:
        return f"https://tandem.example/p/{plan_id}"

    def do(self, verb: str, thing_id: int, person_id: int, message_id: int, /) -> str:
        return f"https://tandem.example/do/{verb}/{thing_id}/{person_id}/{message_id}"

    def picture(self, plan_id: int, /) -> str:
        return f"https://tandem.example/picture/{plan_id}.png"

    def file(self, attachment_id: int, /) -> str:
        return f"https://tandem.example/file/{attachment_id}"

    def fresh(self, plan_id: int, person_id: int, _message_id: int, /) -> str:
        return f"https://tandem.example/f/{plan_id}/{person_id}"

    def unsubscribe(self, person_id: int, /) -> str:
        return f"https://tandem.example/u/{person_id}"


LINKS = FakeLinks()


@dataclass
class Telling:
    """A database with the cast, and what is told from it."""

    engine: Engine
    cast: Cast
    now: datetime = NOON

    def make(
        self, actor: int | None, *commands: c.Command, origin: Origin = Origin.MAIL
    ) -> list[int]:
        """Change the plan and give the keys of the history rows."""
        with writing(self.engine) as session:
            who = session.get_one(Person, actor) if actor is not None else changes.OPERATOR
            made = changes.make(session, commands, actor=who, origin=origin, now=self.now)
            return [change.id for change in made]

    def message(self, kind: MessageKind, reader: int | tuple[str, str], **about: Any) -> Message:
        """Write a row of the outbox and give it, read apart from any reader's session."""
        person = reader if isinstance(reader, int) else None
        team, channel = (None, None) if isinstance(reader, int) else reader
        with writing(self.engine) as session:
            count = len(session.scalars(select(Message.id)).all())
            row = Message(
                key=f"test:{count}",
                kind=kind,
                plan_id=self.cast.plan,
                person_id=person,
                team_id=team,
                channel_id=channel,
                medium=Medium.SLACK,
                about=about,
                made_at=self.now,
            )
            session.add(row)
            session.flush()
            session.refresh(row)
            session.expunge(row)
        return row

    def slack(self, message: Message, ids: tuple[int, ...] = (), **more: Any) -> render.Post | None:
        """Word it for Slack with its reader's eyes."""
        with eyes(self.engine, _reader(message)) as session:
            return render.for_slack(
                session, message, changes=ids, now=self.now, links=LINKS, **more
            )

    def mail(
        self, message: Message, ids: tuple[int, ...] = (), **more: Any
    ) -> render.Letter | None:
        """Word it as a mail with its reader's eyes."""
        with eyes(self.engine, _reader(message)) as session:
            return render.for_mail(session, message, changes=ids, now=self.now, links=LINKS, **more)

    def told(self, reader: int, ids: list[int]) -> tuple[render.Post | None, render.Letter | None]:
        """Tell a reader of changes in both media."""
        message = self.message(MessageKind.CHANGE, reader, change=ids[0])
        return self.slack(message, tuple(ids)), self.mail(message, tuple(ids))

    def change(self, key: int) -> Change:
        """Give a history row."""
        with writing(self.engine) as session:
            return session.get_one(Change, key)


def _reader(message: Message) -> Reader:
    if message.person_id is not None:
        return Reader.person(message.person_id)
    assert message.team_id is not None
    assert message.channel_id is not None
    return Reader.place(message.team_id, message.channel_id)


def words(post: render.Post | None) -> str:
    """All that a post says."""
    if post is None:
        return ""
    return "\n".join([post.text, *_texts(post.blocks)])


def _texts(thing: Any) -> list[str]:
    if isinstance(thing, dict):
        own = [thing["text"]] if isinstance(thing.get("text"), str) else []
        return own + [text for value in thing.values() for text in _texts(value)]
    if isinstance(thing, list):
        return [text for value in thing for text in _texts(value)]
    return []


def buttons(post: render.Post | None) -> list[tuple[str, str]]:
    """All buttons of a post: action and value."""
    return [] if post is None else _buttons(post.blocks)


def _menu_task(menu: Any) -> str:
    """The task that all entries of a menu are about, as a button would name it."""
    entries = [option for group in menu["option_groups"] for option in group["options"]]
    (task,) = {json.loads(entry["value"])["task"] for entry in entries}
    return f'{{"task":{task}}}'


def _buttons(thing: Any) -> list[tuple[str, str]]:
    if isinstance(thing, dict):
        own = (
            [(thing["action_id"], thing.get("value", ""))] if thing.get("type") == "button" else []
        )
        if thing.get("type") == "static_select":
            own = [(thing["action_id"], _menu_task(thing))]
        return own + [found for value in thing.values() for found in _buttons(value)]
    if isinstance(thing, list):
        return [found for value in thing for found in _buttons(value)]
    return []
