"""From a row of the outbox to a post or a letter, with the eyes of the session that is given."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from bot import status as standings
from bot.outbox import Reply
from bot.render import (
    answers,
    digest,
    homes,
    letters,
    lists,
    menus,
    news,
    portfolios,
    posts,
    surfaces,
    welcome,
)
from bot.render import changes as told
from bot.render.blocks import section
from bot.render.language import speaking
from bot.render.model import Content, Held, Json, Letter, Links, Post
from bot.render.teller import Teller
from bot.render.voice import Voice, escape_mrkdwn, html_voice, slack_voice, text_voice
from bot.status import PlanLine, Status
from storage.kinds import MessageKind
from storage.models import Message, Person


@dataclass(frozen=True)
class _Wanted:
    """A message to be worded, and what is told along with it."""

    message: Message
    changes: Sequence[int]
    held: Held | None


def for_slack(
    session: Session,
    message: Message,
    *,
    changes: Sequence[int] = (),
    held: Held | None = None,
    now: datetime,
    links: Links,
) -> Post | None:
    """Word a message for Slack; None where nothing is left that its reader may see.

    `changes` are the history rows that are told in it, its own among them; none: its own. `held` is the mail
    that a notice is about, which no reader's session can see.
    """
    teller = _teller(
        session, message.person_id, slack_voice(), now=now, links=links, message_id=message.id
    )
    if message.kind is MessageKind.CARD:
        assert message.plan_id is not None
        return card(session, message.plan_id, now=now, links=links)
    teller = replace(teller, aloud=message.channel_id is not None)
    content = _content(teller, _Wanted(message, changes, held))
    return posts.post(teller, content, thread=message.about.get("thread")) if content else None


def for_mail(
    session: Session,
    message: Message,
    *,
    changes: Sequence[int] = (),
    held: Held | None = None,
    now: datetime,
    links: Links,
) -> Letter | None:
    """Word a message as a mail, in its reader's language; None as `for_slack`."""
    wanted = _Wanted(message, changes, held)
    teller = _teller(
        session, message.person_id, text_voice(), now=now, links=links, message_id=message.id
    )
    if teller.person is None:
        return None
    with speaking(teller.person.locale):
        return _letter(teller, wanted)


def _letter(teller: Teller, wanted: _Wanted) -> Letter | None:
    """Word a mail twice, in text and in HTML."""
    content = _content(teller, wanted)
    if content is None:
        return None
    in_html = replace(teller, voice=html_voice())
    same = _content(in_html, wanted)
    assert same is not None
    return letters.letter((teller, content), (in_html, same))


def answer_slack(
    session: Session,
    reply: Reply,
    *,
    person_id: int,
    now: datetime,
    links: Links,
    in_form: bool = False,
) -> Post:
    """Word the answer to what somebody said in Slack; `in_form`: it stands where no button can be pressed."""

    def say() -> tuple[Status | None, Post]:
        teller = _teller(session, person_id, slack_voice(), now=now, links=links)
        content = answers.content(teller, reply)
        content = replace(content, facts={**content.facts, "in_form": in_form})
        post = posts.post(teller, content)
        return surfaces.gathered(teller, reply.plan), post

    if reply.plan is None or reply != Reply(plan=reply.plan, status=True):
        return say()[1]
    return standings.worded(
        session, reply.plan, person_id=person_id, now=now, kind=("answer", links), say=say
    )


def status_slack(
    session: Session,
    plan_id: int,
    *,
    person_id: int | None,
    now: datetime,
    links: Links,
    whole: bool = False,
) -> Post | None:
    """Word a plan's status; None where the session does not see the plan. `whole`: with all its rows."""
    teller = _teller(session, person_id, slack_voice(), now=now, links=links)
    most = surfaces.MOST_WHOLE if whole else standings.MOST_ROWS
    found = surfaces.gather(session, plan_id, teller.person, teller, most)
    return surfaces.status_post(teller, found) if found else None


def status_text(
    session: Session, plan_id: int, *, person_id: int | None, now: datetime, links: Links
) -> str | None:
    """Word a plan's status as plain text, for a shell; None where the session does not see the plan."""
    teller = _teller(session, person_id, text_voice(), now=now, links=links)
    found = surfaces.gather(session, plan_id, teller.person, teller, standings.MOST_ROWS)
    return surfaces.status_body(teller, found) if found else None


def since_text(
    session: Session,
    plan_id: int | None,
    at: datetime,
    *,
    person_id: int | None,
    now: datetime,
    links: Links,
) -> str:
    """Word what changed since then on a plan, None: on all, as plain text, for a shell."""
    teller = _teller(session, person_id, text_voice(), now=now, links=links)
    return lists.since(teller, plan_id, at)


def since_rows(
    session: Session,
    plan_id: int | None,
    at: datetime,
    *,
    person_id: int | None,
    now: datetime,
    links: Links,
) -> list[Json]:
    """Give the same for a program, oldest first: when, who by which door, what, and as it is said."""
    teller = _teller(session, person_id, text_voice(), now=now, links=links)
    told, _more = lists.news(teller, plan_id, at)
    return [lists.row(teller, one) for one in reversed(told)]


def portfolio_text(
    session: Session,
    lines: Sequence[PlanLine],
    *,
    person_id: int | None,
    now: datetime,
    links: Links,
) -> str:
    """Word a portfolio as plain text, for a shell."""
    teller = _teller(session, person_id, text_voice(), now=now, links=links)
    return portfolios.text(teller, lines)


def mine_slack(session: Session, *, person_id: int, now: datetime, links: Links) -> Post:
    """Word what is left to do for a person on all their plans."""
    teller = _teller(session, person_id, slack_voice(), now=now, links=links)
    assert teller.person is not None
    return surfaces.mine_post(teller, surfaces.mine(teller))


def pick_slack(sentence: str, verb: str, plans: Sequence[tuple[int, str, str]]) -> Post:
    """Let somebody pick a plan (its key of the database, its own key, its title), to be shown by that verb."""
    made = [section(escape_mrkdwn(sentence)), menus.plans(verb, plans)]
    return Post(sentence, made)


def home_slack(
    session: Session, *, person_id: int, now: datetime, links: Links, tasks: int, plans: int
) -> list[Json]:
    """Make the home tab of a person, beginning with that task and that plan."""
    teller = _teller(session, person_id, slack_voice(), now=now, links=links)
    return homes.home(teller, homes.Page(tasks, plans))


def help_slack(
    session: Session,
    *,
    person_id: int | None,
    now: datetime,
    links: Links,
    command: str = "/plan",
) -> Post:
    """Word what can be said; `command` is the slash command's name."""
    teller = _teller(session, person_id, slack_voice(), now=now, links=links)
    return surfaces.help_post(teller, command)


def card(session: Session, plan_id: int, *, now: datetime, links: Links) -> Post | None:
    """Word the living card of a plan, for everybody who reads in a channel."""
    teller = _teller(session, None, slack_voice(), now=now, links=links)
    found = surfaces.gather(session, plan_id, None, teller, standings.MOST_ROWS)
    return surfaces.card(teller, found) if found else None


def _teller(
    session: Session,
    person_id: int | None,
    voice: Voice,
    *,
    now: datetime,
    links: Links,
    message_id: int | None = None,
) -> Teller:
    person = session.get(Person, person_id) if person_id is not None else None
    return Teller(session, now, links, voice, person, message_id)


def _content(teller: Teller, wanted: _Wanted) -> Content | None:  # noqa: PLR0911 - one for each kind
    message = wanted.message
    match message.kind:
        case MessageKind.CHANGE:
            return told.content(teller, wanted.changes or [message.about["change"]])
        case MessageKind.REMINDER:
            return news.reminded(teller, message, wanted.changes)
        case MessageKind.DIGEST:
            return digest.content(teller, message, wanted.changes)
        case MessageKind.ANSWER:
            return answers.content(teller, Reply.load(message.about))
        case MessageKind.WELCOME:
            return welcome.content(teller, message)
        case MessageKind.NOTICE:
            return welcome.notice(teller, message, wanted.held)
    return None
